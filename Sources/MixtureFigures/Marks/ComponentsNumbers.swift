/// A curve for each component: its weight times its density, on the scale of the bars under it.
extension ComponentsMark: NumberedMark {
  /// What is behind a filled area stays visible.
  private static let areaOpacity = 0.3

  var needs: PointNeeds { .extent }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let values = layer.placeCount(grid) * layer.componentCount
    return LayerCost(
      bytes: values * 75, steps: values * 300 + layer.strokeSteps(lines: layer.componentCount),
      key: "step", advice: "fewer places")
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let x = try panel.places(grid)
    let scale = panel.scaleOfCurve()
    let y = panel.mixture.components.map { component in
      x.map { component.weightedDensity(at: $0) * scale }
    }
    let names = panel.counted.namedStyles.labelReport
    var numbers = MarkNumbers { drawing in
      var layer = drawing.curvesOfComponents(
        .curves(x: x, y: y, labels: drawing.componentLabels()))
      if isFilled { layer.areaOpacity = Self.areaOpacity }
      return [layer]
    } report: {
      names + [.init("x", .numbers(x)), .init("y", .rows(y))]
    }
    numbers.beginsComponentColors = true
    return numbers
  }
}
