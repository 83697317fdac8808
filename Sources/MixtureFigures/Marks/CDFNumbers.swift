/// The cumulative probability of the mixture.
extension CDFMark: NumberedMark {
  var needs: PointNeeds { .extent }
  var isCurve: Bool { true }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let places = layer.placeCount(grid)
    return LayerCost(
      bytes: places * 130, steps: places * (250 + 60 * layer.componentCount) + layer.strokeSteps(),
      key: "step", advice: "fewer places")
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let x = try panel.places(grid)
    return .curve(x: x, y: x.map(panel.mixture.cumulativeProbability))
  }
}
