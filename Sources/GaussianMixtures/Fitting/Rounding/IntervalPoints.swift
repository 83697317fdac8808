/// Rounded values of one coordinate: each stands for the interval of one width about it.
struct IntervalPoints: Sendable {
  /// The different values in ascending order.
  let values: [Double]
  /// Per value, how many points have it, each as often as its weight says.
  let counts: [Double]
  /// Half of the width of the intervals.
  let halfWidth: Double

  /// Counts values.
  ///
  /// - Parameters:
  ///   - points: The values, finite.
  ///   - weights: How often each counts, above 0; `nil` for once.
  ///   - halfWidth: Half of the width of the intervals, above 0.
  /// - Complexity: O(*n* log *n*).
  init(_ points: [Double], weights: [Double]? = nil, halfWidth: Double) {
    var values: [Double] = []
    var counts: [Double] = []
    func add(_ value: Double, _ count: Double) {
      if value == values.last {
        counts[counts.count - 1] += count
      } else {
        values.append(value)
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
    self.values = values
    self.counts = counts
    self.halfWidth = halfWidth
  }
}
