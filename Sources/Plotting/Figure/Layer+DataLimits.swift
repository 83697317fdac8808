extension Layer {
  /// The data interval on each axis; `nil` for an empty mark, and for an axis without a say.
  func dataLimits(_ theme: Theme) -> (x: ClosedRange<Double>?, y: ClosedRange<Double>?)? {
    guard !fillsAxes, let limits = limitsOfValues(theme) else { return nil }
    return wantedY.map { (limits.x, $0) } ?? limits
  }

  private func limitsOfValues(
    _ theme: Theme
  ) -> (x: ClosedRange<Double>?, y: ClosedRange<Double>?)? {
    func interval(_ values: [Double]) -> ClosedRange<Double>? {
      guard let smallest = values.min(), let largest = values.max() else { return nil }
      return smallest...largest
    }
    let zero = standsOnZero(theme) ? [0.0] : []
    switch shape {
    case .bars(let edges, let heights):
      return interval(edges).map { ($0, interval(heights + (feet ?? []) + [0])) }
    case .stackedBars(let edges, let tops, _):
      return interval(edges).map { ($0, interval((tops.last ?? []) + [0])) }
    case .curve(let x, let y):
      return interval(x + bandEnds.x).map { ($0, interval(y + zero + bandEnds.y)) }
    case .curves(let x, let y, _):
      // Not of all values side by side, of which there may be millions.
      let ends = y.compactMap(interval).flatMap { [$0.lowerBound, $0.upperBound] }
      return interval(x + bandEnds.x).map { ($0, interval(ends + zero + bandEnds.y)) }
    case .rug(let values):
      return interval(values).map { ($0, nil) }
    case .stackedShares(let x, _, _):
      return interval(x).map { ($0, 0...1) }
    case .empiricalDistribution(let steps):
      guard let first = steps.values.first, let last = steps.values.last else { return nil }
      return (first...last, 0...1)
    case .points(let x, let y), .scatter(let x, let y, _):
      return interval(x + bandEnds.x).map { ($0, interval(y + bandEnds.y)) }
    case .outlines(let outlines, _):
      return interval(outlines.flatMap(\.x)).map { ($0, interval(outlines.flatMap(\.y))) }
    case .heatmap(let heatmap):
      return (heatmap.x, heatmap.y)
    case .hexagons(let hexagons):
      return (hexagons.values.x, hexagons.values.y)
    case .valueLines(let lines):
      guard let values = interval(lines.values) else { return nil }
      return lines.areUpright ? (values, nil) : (nil, values)
    case .band(let band):
      guard let ends = band.interval else { return nil }
      return band.isUpright ? (ends, nil) : (nil, ends)
    case .crosses(let x, let y):
      return interval(x).map { ($0, interval(y)) }
    case .straightLine, .pointLabels, .note:
      return nil
    }
  }

  /// The ends of the band between lines on each axis; none without one.
  private var bandEnds: (x: [Double], y: [Double]) {
    func ends(_ values: [Double]) -> [Double] { [values.min(), values.max()].compactMap(\.self) }
    switch band?.extent {
    case .between(let x, let lower, let upper): return (ends(x), ends(lower) + ends(upper))
    case .betweenOfEach(let x, let lower, let upper):
      return (ends(x), (lower + upper).flatMap(ends))
    case .distance, nil: return ([], [])
    }
  }

  /// The values on each axis that a margin does not cross.
  ///
  /// Matplotlib's `sticky_edges` of `bar`, `stackplot`, `ecdf` and `pcolormesh`; the upper end of
  /// stacked shares is ours, and so are their sides in themes whose shares fill the axes.
  func stickyValues(_ theme: Theme) -> (x: [Double], y: [Double]) {
    switch shape {
    case .bars, .stackedBars: ([], feet == nil ? [0] : [])
    case .curve, .curves: ([], standsOnZero(theme) ? [0] : [])
    case .stackedShares(let x, _, _):
      (theme.sharesFillAxes ? [x.first, x.last].compactMap { $0 } : [], [0, 1])
    case .empiricalDistribution: ([], [0, 1])
    case .heatmap(let heatmap):
      ([heatmap.x.lowerBound, heatmap.x.upperBound], [heatmap.y.lowerBound, heatmap.y.upperBound])
    case .rug, .points, .scatter, .outlines, .hexagons, .straightLine, .pointLabels: ([], [])
    case .valueLines, .band, .crosses, .note: ([], [])
    }
  }

  /// Whether zero belongs to the values of curves.
  private func standsOnZero(_ theme: Theme) -> Bool {
    areaOpacity != nil || (areHeights && theme.standsOnZero)
  }
}
