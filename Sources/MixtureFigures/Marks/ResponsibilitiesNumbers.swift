/// The responsibilities of the components at each place.
extension ResponsibilitiesMark: NumberedMark {
  var needs: PointNeeds { .extent }
  var groupSplitting: GroupSplitting { .impossible }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let values = layer.placeCount(grid) * layer.componentCount
    return LayerCost(
      bytes: values * 60, steps: values * 250 + layer.strokeSteps(lines: layer.componentCount),
      key: "step", advice: "fewer places")
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let x = try panel.places(grid)
    let rows = x.map(panel.mixture.responsibilities)
    let shares = panel.mixture.components.indices.map { component in rows.map { $0[component] } }
    let names = panel.counted.namedStyles.labelReport
    return MarkNumbers { drawing in
      let labels = drawing.componentLabels()
      return [drawing.layerOfComponents(.stackedShares(x: x, shares: shares, labels: labels))]
    } report: {
      names + [.init("x", .numbers(x)), .init("y", .rows(shares))]
    }
  }
}
