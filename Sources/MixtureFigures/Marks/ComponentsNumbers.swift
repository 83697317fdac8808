/// A curve for each component: its weight times its density, on the scale of the bars under it.
extension ComponentsMark: NumberedMark {
  var needs: PointNeeds { .extent }
  var replicateNeeds: ReplicateNeeds { band == nil ? .nothing : .bootstrap }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let values = layer.placeCount(grid) * layer.componentCount
    return LayerCost(
      bytes: values * (band == nil ? 75 : 225),
      steps: values * 300 + layer.strokeSteps(lines: layer.componentCount)
        + bandSteps(layer, places: values),
      key: "step", advice: "fewer places")
  }

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let x = try panel.places(grid)
    let scale = panel.scaleOfCurve()
    let y = panel.mixture.components.map { component in
      x.map { component.weightedDensity(at: $0) * scale }
    }
    let band = try panel.band(
      band, of: panel.mixture.components.indices.map(MixtureCurve.component), at: x, scale: scale)
    let tops = isStacked ? y.sums : y
    let names = panel.counted.namedStyles.labelReport
    var numbers = MarkNumbers { drawing in
      var layer = drawing.curvesOfComponents(
        .curves(x: x, y: tops, labels: drawing.componentLabels()))
      layer.stacksAreas = isStacked
      layer.areHeights = true
      layer.band = band.map {
        ConfidenceBand(
          .betweenOfEach(x: x, lower: $0.lower, upper: $0.upper),
          label: drawing.label(ofBands: $0.level))
      }
      if isStacked {
        layer.areaOpacity = MarkNumbers.areaOpacity
      } else if let isFilled {
        layer.areaOpacity = isFilled ? MarkNumbers.areaOpacity : 0
      }
      return [layer]
    } report: {
      names + [.init("x", .numbers(x)), .init("y", .rows(y))]
        + (band.map { [$0.report(ofOne: false)] } ?? [])
    }
    numbers.beginsComponentColors = true
    return numbers
  }
}

extension [[Double]] {
  /// Each list with all before it added, number by number.
  fileprivate var sums: [[Double]] {
    var sums: [[Double]] = []
    for values in self {
      sums.append(sums.last.map { zip($0, values).map(+) } ?? values)
    }
    return sums
  }
}
