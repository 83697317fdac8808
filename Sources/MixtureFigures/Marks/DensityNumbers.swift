/// The curve of the mixture's density, on the scale of the bars under it.
extension DensityMark: NumberedMark {
  var needs: PointNeeds { .extent }
  var replicateNeeds: ReplicateNeeds { band == nil ? .nothing : .bootstrap }
  var isCurve: Bool { true }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let places = layer.placeCount(grid)
    return LayerCost(
      bytes: places * (band == nil ? 120 : 360),
      steps: places * (250 + 16 * layer.componentCount) + layer.strokeSteps()
        + bandSteps(layer, places: places),
      key: "step", advice: "fewer places")
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let x = try panel.places(grid)
    let scale = panel.scaleOfCurve()
    let mixture = panel.mixture
    let band = try panel.band(band, of: [.density], at: x, scale: scale)
    return .curve(
      x: x, y: x.map { mixture.density(at: $0) * scale }, isFilled: isFilled, band: band)
  }
}
