/// A dot at each point, and what its color tells.
extension ScatterMark: NumberedMark {
  var needs: PointNeeds {
    switch coloring {
    case .plain: .signs()
    case .label: .signs(.components)
    case .responsibility: .signs(.responsibilities)
    }
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let plane = try panel.plane
    let counted = panel.counted
    let iteration = panel.settings.iteration
    let x = counted.variables[plane.x.variable].shown
    let y = counted.variables[plane.y.variable].shown
    let places = [JSONValue.Member("x", .numbers(x)), .init("y", .numbers(y))]
    @Sendable func dots(_ coloring: DotColoring) -> Layer.Shape {
      .scatter(x: x, y: y, coloring: coloring)
    }
    switch coloring {
    case .plain: return MarkNumbers(layers: { [$0.layer(dots(.single))] }, report: { places })
    case .label:
      let groups = counted.signColors.labels[iteration] ?? []
      let count = counted.points.mixture.componentCount
      return MarkNumbers {
        let coloring = DotColoring.groups(groups, count: count, labels: $0.componentLabels())
        return [$0.layerOfComponents(dots(coloring))]
      } report: {
        places + [.init("components", .wholeNumbers(groups.map { $0 + 1 }))]
      }
    case .responsibility:
      let shares = counted.signColors.shares[iteration] ?? []
      return MarkNumbers {
        [$0.layerOfComponents(dots(.shares(shares, labels: $0.componentLabels())))]
      } report: {
        let rows = x.indices.map { point in shares.map { $0[point] } }
        return places + [.init("responsibilities", .rows(rows))]
      }
    }
  }
}
