/// Crosses at means, in the plane of two coordinates.
extension MeansMark: NumberedMark {
  var needs: PointNeeds { .nothing }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let count = part == .components ? layer.componentCount : 1
    let size = layer.pixels(ofWidth: layer.style.pointSize ?? 8)
    return LayerCost(
      bytes: count * 500, steps: count * (3_000 + 40 * size * layer.lineWidth), key: "of",
      advice: "fewer components or smaller crosses")
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let mixture = try panel.plane.mixture
    let whole = Mixture(mixture)
    let means =
      part == .components
      ? mixture.components.map(\.mean) : [[whole.marginal(0).mean, whole.marginal(1).mean]]
    let (x, y) = (means.map { $0[0] }, means.map { $0[1] })
    var numbers = MarkNumbers {
      [$0.layer(.crosses(x: x, y: y))]
    } report: {
      [.init("x", .numbers(x)), .init("y", .numbers(y))]
    }
    numbers.takesNoColor = true
    return numbers
  }
}
