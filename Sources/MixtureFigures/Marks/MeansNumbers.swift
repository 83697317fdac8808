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
    let part = part
    var numbers = MarkNumbers { drawing in
      guard part == .components, let label = drawing.style.label else {
        return [drawing.layer(.crosses(x: x, y: y))]
      }
      if let text = ComponentLabel(label).plainText {
        return [drawing.labelled(text).layer(.crosses(x: x, y: y))]
      }
      return zip(drawing.componentLabels(), zip(x, y)).map { label, place in
        drawing.labelled(label).layer(.crosses(x: [place.0], y: [place.1]))
      }
    } report: {
      [.init("x", .numbers(x)), .init("y", .numbers(y))]
    }
    numbers.takesNoColor = true
    return numbers
  }
}
