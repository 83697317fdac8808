/// A short line at each point.
extension RugMark: NumberedMark {
  var needs: PointNeeds { .signs() }
  var groupSplitting: GroupSplitting { .ofPoints }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let width = layer.pixels(ofWidth: layer.style.lineWidth ?? layer.theme.rugWidth)
    return LayerCost(
      bytes: layer.shownCount * 250, steps: layer.shownCount * (2_500 + 5 * width),
      key: "lineWidth",
      advice: "fewer points or thinner lines")
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    guard panel.counted.points.bins == nil else {
      throw ExperimentProblem(
        "rug shows points, and it is not known where those of bins are", at: panel.path("mark"))
    }
    let values = panel.variable.shown
    return MarkNumbers(layers: { [$0.layer(.rug(values), role: .sample)] }, report: { [] })
  }
}
