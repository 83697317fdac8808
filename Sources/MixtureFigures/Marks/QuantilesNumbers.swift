/// The points, sorted, against the quantiles of the mixture.
extension QuantilesMark: NumberedMark {
  var needs: PointNeeds { .signs() }
  var groupSplitting: GroupSplitting { .ofPoints }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let dots = layer.dots(count: layer.shownCount)
    // Where components are of very different widths, each place is looked for among all of them.
    return LayerCost(
      bytes: layer.shownCount * 160 + dots.bytes,
      steps: layer.shownCount * (700 + 60 * layer.componentCount) + dots.steps
        + (band == nil ? 0 : OrderStatisticBand.steps(count: layer.shownCount)), key: "mark",
      advice: "fewer points or components, or smaller dots")
  }

  func numbers(_ panel: inout PanelContext) -> MarkNumbers {
    let y = panel.variable.shown.sorted()
    // Hazen's plotting positions: the middles of n equal parts of the probability.
    let probabilities = y.indices.map { (Double($0) + 0.5) / Double(y.count) }
    let x = panel.mixture.quantiles(of: probabilities)
    let band = band.map { OrderStatisticBand(of: panel.mixture, count: y.count, level: $0) }
    return MarkNumbers { drawing in
      // Quantiles that agree lie on the line.
      var line = Layer(.straightLine(slope: 1, intercept: 0))
      line.style.dash = drawing.style.dash
      var points = drawing.layer(.points(x: x, y: y), role: .sample)
      points.band = band.map { band in
        ConfidenceBand(
          .between(x: band.ranks.map { x[$0 - 1] }, lower: band.lower, upper: band.upper),
          label: drawing.label(ofBand: band.level))
      }
      return [line, points]
    } report: {
      [.init("x", .numbers(x)), .init("y", .numbers(y))] + (band.map { [$0.report] } ?? [])
    }
  }
}
