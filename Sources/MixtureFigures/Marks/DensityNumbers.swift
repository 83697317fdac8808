/// The curve of the mixture's density, on the scale of the bars under it.
extension DensityMark: NumberedMark {
  var needs: PointNeeds { .extent }
  var isCurve: Bool { true }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let places = layer.placeCount(grid)
    return LayerCost(
      bytes: places * 120, steps: places * (250 + 16 * layer.componentCount) + layer.strokeSteps(),
      key: "step", advice: "fewer places")
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let x = try panel.places(grid)
    let scale = panel.scaleOfCurve()
    let mixture = panel.mixture
    return .curve(x: x, y: x.map { mixture.density(at: $0) * scale }, isFilled: isFilled)
  }
}
