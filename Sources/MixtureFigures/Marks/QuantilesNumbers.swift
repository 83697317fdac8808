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

  /// The most draws that a band is found for: its work grows with the root of their number, and weights may
  /// sum to any.
  private static let mostDraws = 1e12

  func numbers(_ panel: inout PanelContext) throws(ExperimentProblem) -> MarkNumbers {
    let sorted = panel.sortedShownPoints
    guard band == nil || sorted.total <= Self.mostDraws else {
      throw ExperimentProblem(
        "the weights sum to \(numberText(sorted.total, significantDigits: 6)); a band is found for at most "
          + "\(numberText(Self.mostDraws)) draws", at: panel.path("band"))
    }
    let y = sorted.values
    let x = panel.mixture.quantiles(of: sorted.positions)
    let mixture = panel.mixture
    let count = max(Int(clamping: sorted.total.rounded()), 1)
    let band = band.map { OrderStatisticBand(of: mixture, count: count, level: $0) }
    // Of points that count once these are some of the places above.
    let isPlain = sorted.weights == nil && y.count == count
    let bandPlaces =
      band.map { band in
        isPlain
          ? band.ranks.map { x[$0 - 1] }
          : mixture.quantiles(of: band.ranks.map { (Double($0) - 0.5) / Double(count) })
      } ?? []
    return MarkNumbers { drawing in
      // Quantiles that agree lie on the line.
      var line = Layer(.straightLine(slope: 1, intercept: 0))
      line.style.dash = drawing.style.dash
      var points = drawing.layer(.points(x: x, y: y), role: .sample)
      points.band = band.map { band in
        ConfidenceBand(
          .between(x: bandPlaces, lower: band.lower, upper: band.upper),
          label: drawing.label(ofBand: band.level))
      }
      return [line, points]
    } report: {
      [.init("x", .numbers(x)), .init("y", .numbers(y))] + (band.map { [$0.report] } ?? [])
    }
  }
}
