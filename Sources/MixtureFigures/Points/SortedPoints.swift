/// A coordinate of points in increasing order.
struct SortedPoints {
  /// The values in increasing order; of bins the edges with points on both sides.
  let values: [Double]
  /// How often each counts; `nil` for once, and for bins.
  let weights: [Double]?
  /// The number of points; of weighted ones the sum of their weights.
  let total: Double
  /// The probability up to each value, as far as the points tell: of points Hazen's plotting positions, the
  /// middles of parts of the probability that are as large as their weights; of bins the share of points
  /// below the edge.
  let positions: [Double]

  /// Sorts values.
  ///
  /// - Parameters:
  ///   - values: The values.
  ///   - weights: Their weights, above 0; `nil` for 1 each.
  /// - Complexity: O(*n* log *n*).
  init(_ values: [Double], weights: [Double]?) {
    guard let weights else {
      self.values = values.sorted()
      self.weights = nil
      total = Double(values.count)
      positions = values.indices.map { (Double($0) + 0.5) / Double(values.count) }
      return
    }
    let order = values.indices.sorted { values[$0] < values[$1] }
    self.values = order.map { values[$0] }
    let sorted = order.map { weights[$0] }
    let total = sorted.reduce(0, +)
    var sum = 0.0
    positions = sorted.map { weight in
      defer { sum += weight }
      return (sum + weight / 2) / total
    }
    (self.weights, self.total) = (sorted, total)
  }

  /// Takes the edges of bins that have points on both sides.
  init(_ bins: BinnedPoints) {
    (values, positions) = bins.innerShares
    weights = nil
    total = bins.counts.reduce(0, +)
  }
}

extension PanelContext {
  /// The coordinate on the horizontal axis, all of its points in memory or else those that are shown.
  var sortedPoints: SortedPoints {
    SortedPoints(variable.values ?? variable.shown, weights: counted.points.weights)
  }

  /// Those of the points that are shown one by one.
  var sortedShownPoints: SortedPoints {
    if let bins = counted.points.bins { return SortedPoints(bins) }
    return SortedPoints(variable.shown, weights: shownWeights)
  }

  /// How often each of the points counts that are shown one by one; `nil` for once.
  var shownWeights: [Double]? {
    counted.points.weights.map { weights in
      stride(from: 0, to: weights.count, by: counted.shownStep).map { weights[$0] }
    }
  }
}
