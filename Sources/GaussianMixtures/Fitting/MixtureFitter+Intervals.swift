extension MixtureFitter {
  /// Prepares binned data of one coordinate: fits maximise the likelihood of the intervals, the product
  /// of the probability of each bin to the power of its count.
  ///
  /// Source: G. J. McLachlan, P. N. Jones, "Fitting mixture models to grouped and truncated data via the
  /// EM algorithm", Biometrics 44, 1988, https://doi.org/10.2307/2531869.
  ///
  /// - Parameters:
  ///   - edges: The edges of the bins in ascending order, in data units, at most 10¹⁴⁰ in magnitude. The
  ///     first may be −∞ and the last ∞: such bins hold what lies outside the others.
  ///   - counts: How many points each bin has, one number fewer than edges, in [0, 10¹⁵]. They need not
  ///     be whole numbers.
  /// - Throws: ``FitError``: `.invalidInterval`, `.invalidWeight`, `.tooSmallWeights`, and for fewer
  ///   than two bins with points `.tooFewDistinctPoints`.
  /// - Complexity: O(*m* log *m*), where *m* is the number of bins; so fits cost what as many points do.
  public init(edges: [Double], counts: [Double]) throws(FitError) {
    precondition(
      edges.count == counts.count + 1, "\(edges.count) edges of \(counts.count) bins")
    let bins = zip(edges, edges.dropFirst()).map { (lower: $0, upper: $1) }
    // Edges have an order, also beside bins without points.
    if let row = bins.firstIndex(where: { !PointInterval.isValid($0) }) {
      throw .invalidInterval(row: row, lower: bins[row].lower, upper: bins[row].upper)
    }
    try self.init(intervals: bins, weights: counts)
  }

  /// Prepares points of one coordinate of which only intervals are known: fits maximise the likelihood of
  /// the intervals.
  ///
  /// - Parameters:
  ///   - intervals: The interval of each point, in data units. One end may be infinite; the others are at
  ///     most 10¹⁴⁰ in magnitude.
  ///   - weights: How often each interval counts, one weight per interval, in [0, 10¹⁵]; `nil` for once.
  /// - Throws: ``FitError``: `.invalidInterval`, `.invalidWeight`, `.tooSmallWeights`, and for fewer
  ///   than two different middles of intervals that count `.tooFewDistinctPoints`.
  /// - Complexity: O(*n* log *n*), where *n* is the number of intervals. Fits cost what as many points as
  ///   there are different intervals do.
  public init(
    intervals: [(lower: Double, upper: Double)], weights: [Double]? = nil
  ) throws(FitError) {
    let rows = try WeightedRows(
      weights ?? Array(repeating: 1, count: intervals.count), pointCount: intervals.count)
    for row in rows.counted where !PointInterval.isValid(intervals[row]) {
      throw .invalidInterval(row: row, lower: intervals[row].lower, upper: intervals[row].upper)
    }
    // Equal intervals become one.
    var different: [(lower: Double, upper: Double)] = []
    var counts: [Double] = []
    for row in rows.counted.sorted(by: { intervals[$0] < intervals[$1] }) {
      if let last = different.last, last == intervals[row] {
        counts[counts.count - 1] += rows.weights[row]
      } else {
        different.append(intervals[row])
        counts.append(rows.weights[row])
      }
    }
    let points = different.map { PointInterval(from: $0.lower, to: $0.upper) }
    try self.init(
      PointColumns(
        rows: PointInterval.representatives(of: points), dimension: 1, weights: counts,
        intervals: IntervalPoints(points, weights: counts)))
  }
}

extension PointInterval {
  /// Whether two numbers are the ends of an interval that tells something.
  fileprivate static func isValid(_ ends: (lower: Double, upper: Double)) -> Bool {
    // Beside other lengths a shorter one would have no logarithm.
    ends.upper - ends.lower > 1e-140 && (ends.lower.isFinite || ends.upper.isFinite)
      && [ends.lower, ends.upper].allSatisfy { $0.isInfinite || $0.magnitude <= 1e140 }
  }

  /// Numbers that serve for those in intervals where units and starts are found: the middles, and beyond
  /// a single end half of the width of the interval with two ends that is nearest to it.
  fileprivate static func representatives(of intervals: [PointInterval]) -> [Double] {
    let closed = intervals.filter { $0.ends == .both }
    let places = intervals.map(\.place)
    let span = (places.max() ?? 0) / 2 - (places.min() ?? 0) / 2
    return intervals.map { interval in
      let nearest = closed.min {
        ($0.place - interval.place).magnitude < ($1.place - interval.place).magnitude
      }
      return interval.representative(beyondEndBy: nearest?.halfWidth ?? span)
    }
  }
}
