/// The cumulative probability of the mixture.
extension CDFMark: NumberedMark {
  var needs: PointNeeds { .extent }
  var replicateNeeds: ReplicateNeeds { band == nil ? .nothing : .bootstrap }
  var isCurve: Bool { true }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let places = layer.placeCount(grid)
    return LayerCost(
      bytes: places * (band == nil ? 130 : 390),
      steps: places * (250 + 60 * layer.componentCount) + layer.strokeSteps()
        + bandSteps(layer, places: places),
      key: "step", advice: "fewer places")
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let x = try panel.places(grid)
    let band = try panel.band(band, of: [.cumulativeProbability], at: x)
    return .curve(x: x, y: x.map(panel.mixture.cumulativeProbability), band: band)
  }
}
