extension Layer {
  /// The smallest value above 0 on the horizontal axis, where a logarithmic one can begin; `nil` if there
  /// is none.
  ///
  /// - Complexity: O(*n*), where *n* is the number of values of the layer.
  var smallestPositiveX: Double? {
    switch shape {
    case .bars(let edges, _), .stackedBars(let edges, _, _): smallestPositive(edges)
    case .curve(let x, _), .curves(let x, _, _), .stackedShares(let x, _, _): smallestPositive(x)
    case .rug(let values): smallestPositive(values)
    case .empiricalDistribution(let steps): smallestPositive(steps.values)
    case .points(let x, _), .scatter(let x, _, _): smallestPositive(x)
    case .outlines(let outlines, _):
      fillsAxes ? nil : outlines.compactMap { smallestPositive($0.x) }.min()
    case .heatmap(let heatmap): smallestPositive([heatmap.x.lowerBound, heatmap.x.upperBound])
    case .hexagons(let hexagons):
      smallestPositive([hexagons.values.x.lowerBound, hexagons.values.x.upperBound])
    case .crosses(let x, _): smallestPositive(x)
    case .valueLines(let lines): lines.areUpright ? smallestPositive(lines.values) : nil
    case .band(let band):
      band.isUpright ? smallestPositive([band.lower, band.upper].compactMap(\.self)) : nil
    case .straightLine, .pointLabels, .note: nil
    }
  }

  /// The same on the vertical axis.
  var smallestPositiveY: Double? {
    switch shape {
    case .bars(_, let heights): smallestPositive(heights)
    case .stackedBars(_, let tops, _): tops.compactMap { smallestPositive($0) }.min()
    case .curve(_, let y): ([y] + lowerEndsOfBand).compactMap { smallestPositive($0) }.min()
    case .curves(_, let y, _): (y + lowerEndsOfBand).compactMap { smallestPositive($0) }.min()
    case .stackedShares(_, let shares, _): shares.first.flatMap { smallestPositive($0) }
    case .empiricalDistribution(let steps): steps.values.isEmpty ? nil : steps.share(after: 0)
    case .points(_, let y), .scatter(_, let y, _): smallestPositive(y)
    case .outlines(let outlines, _):
      fillsAxes ? nil : outlines.compactMap { smallestPositive($0.y) }.min()
    case .heatmap(let heatmap): smallestPositive([heatmap.y.lowerBound, heatmap.y.upperBound])
    case .hexagons(let hexagons):
      smallestPositive([hexagons.values.y.lowerBound, hexagons.values.y.upperBound])
    case .crosses(_, let y): smallestPositive(y)
    case .valueLines(let lines): lines.areUpright ? nil : smallestPositive(lines.values)
    case .band(let band):
      band.isUpright ? nil : smallestPositive([band.lower, band.upper].compactMap(\.self))
    case .rug, .straightLine, .pointLabels, .note: nil
    }
  }

  /// The lower ends of the band about each curve; none without one.
  private var lowerEndsOfBand: [[Double]] {
    switch band?.extent {
    case .between(_, let lower, _): [lower]
    case .betweenOfEach(_, let lower, _): lower
    case .distance, nil: []
    }
  }

  private func smallestPositive(_ values: [Double]) -> Double? {
    values.lazy.filter { $0 > 0 }.min()
  }
}
