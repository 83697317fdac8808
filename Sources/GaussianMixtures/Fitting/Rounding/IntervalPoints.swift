/// Intervals that points of one coordinate stand for, and how many points each of them has.
struct IntervalPoints: Sendable {
  /// The different intervals.
  let intervals: [PointInterval]
  /// Per interval, how many points have it, each as often as its weight says.
  let counts: [Double]
  /// Half of the width of the intervals of rounded values, which lie about them; `nil` where each point
  /// has been given an interval of its own, in the order of the points.
  let roundedHalfWidth: Double?

  /// Half of the width of the narrowest interval with two ends; 0 without any.
  var narrowestHalfWidth: Double {
    roundedHalfWidth
      ?? intervals.lazy.filter { $0.ends == .both }.map(\.halfWidth).min() ?? 0
  }

  /// Counts rounded values.
  ///
  /// - Parameters:
  ///   - points: The values, finite.
  ///   - weights: How often each counts, above 0; `nil` for once.
  ///   - halfWidth: Half of the width of the intervals, above 0.
  /// - Complexity: O(*n* log *n*).
  init(_ points: [Double], weights: [Double]? = nil, halfWidth: Double) {
    var intervals: [PointInterval] = []
    var counts: [Double] = []
    func add(_ value: Double, _ count: Double) {
      if value == intervals.last?.place {
        counts[counts.count - 1] += count
      } else {
        intervals.append(PointInterval(middle: value, halfWidth: halfWidth))
        counts.append(count)
      }
    }
    if let weights {
      for index in points.indices.sorted(by: { points[$0] < points[$1] }) {
        add(points[index], weights[index])
      }
    } else {
      for value in points.sorted() { add(value, 1) }
    }
    self.intervals = intervals
    self.counts = counts
    roundedHalfWidth = halfWidth
  }

  /// Takes intervals one by one.
  ///
  /// - Parameters:
  ///   - intervals: The interval of each point.
  ///   - weights: How often each counts, above 0; `nil` for once.
  init(_ intervals: [PointInterval], weights: [Double]?) {
    self.intervals = intervals
    counts = weights ?? Array(repeating: 1, count: intervals.count)
    roundedHalfWidth = nil
  }

  /// The intervals of some of the points.
  ///
  /// - Parameters:
  ///   - chosen: The numbers of the points.
  ///   - values: The values of these.
  ///   - weights: How often each of these counts; `nil` for once.
  /// - Returns: The intervals.
  func part(_ chosen: [Int], values: [Double], weights: [Double]?) -> IntervalPoints {
    roundedHalfWidth.map { IntervalPoints(values, weights: weights, halfWidth: $0) }
      ?? IntervalPoints(chosen.map { intervals[$0] }, weights: weights)
  }

  /// The intervals in the units of a fit.
  ///
  /// - Parameters:
  ///   - values: The values in these units.
  ///   - weights: How often each counts; `nil` for once.
  ///   - mean: What is taken off.
  ///   - scale: What is divided by.
  /// - Returns: The intervals.
  func standardised(
    _ values: [Double], weights: [Double]?, mean: Double, scale: Double
  ) -> IntervalPoints {
    roundedHalfWidth.map { IntervalPoints(values, weights: weights, halfWidth: $0 / scale) }
      ?? IntervalPoints(
        intervals.map { $0.standardised(mean: mean, scale: scale) }, weights: weights)
  }
}
