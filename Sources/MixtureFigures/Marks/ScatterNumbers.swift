/// A dot at each point, and what its color tells.
struct ScatterNumbers: MarkNumbers {
  private let x: [Double]
  private let y: [Double]
  /// The colors, without labels.
  private let coloring: DotColoring

  static func needs(_ mark: ScatterMark) -> PointNeeds {
    switch mark.coloring {
    case .plain: .signs()
    case .label: .signs(.components)
    case .responsibility: .signs(.responsibilities)
    }
  }

  init(_ mark: ScatterMark, _ layer: Int, _ panel: inout PanelContext) throws(ExperimentProblem) {
    let plane = try panel.plane(layer: layer)
    let counted = panel.counted
    let iteration = panel.settings.iteration
    x = counted.variables[plane.x.variable].shown
    y = counted.variables[plane.y.variable].shown
    coloring =
      switch mark.coloring {
      case .plain: .single
      case .label:
        .groups(
          counted.signColors.labels[iteration] ?? [],
          count: counted.points.mixture.componentCount, labels: [])
      case .responsibility: .shares(counted.signColors.shares[iteration] ?? [], labels: [])
      }
  }

  func layers(_ drawing: LayerDrawing) -> [Layer] {
    switch coloring {
    case .single: [drawing.layer(.scatter(x: x, y: y, coloring: .single))]
    case .groups(let groups, let count, _):
      [
        drawing.layerOfComponents(
          .scatter(
            x: x, y: y,
            coloring: .groups(groups, count: count, labels: drawing.componentLabels())))
      ]
    case .shares(let shares, _):
      [
        drawing.layerOfComponents(
          .scatter(
            x: x, y: y, coloring: .shares(shares, labels: drawing.componentLabels())))
      ]
    }
  }

  var report: [JSONValue.Member] {
    let places = [JSONValue.Member("x", .numbers(x)), .init("y", .numbers(y))]
    switch coloring {
    case .single: return places
    case .groups(let groups, _, _):
      return places + [.init("components", .wholeNumbers(groups.map { $0 + 1 }))]
    case .shares(let shares, _):
      let rows = x.indices.map { point in shares.map { $0[point] } }
      return places + [.init("responsibilities", .rows(rows))]
    }
  }
}
