/// Rounded values of one coordinate: each stands for the interval of one width about it.
struct IntervalPoints: Sendable {
  /// The different values in ascending order.
  let values: [Double]
  /// Per value, how many points have it.
  let counts: [Double]
  /// Half of the width of the intervals.
  let halfWidth: Double

  /// Counts values.
  ///
  /// - Parameters:
  ///   - points: The values, finite.
  ///   - halfWidth: Half of the width of the intervals, above 0.
  /// - Complexity: O(*n* log *n*).
  init(_ points: [Double], halfWidth: Double) {
    var values: [Double] = []
    var counts: [Double] = []
    for value in points.sorted() {
      if value == values.last {
        counts[counts.count - 1] += 1
      } else {
        values.append(value)
        counts.append(1)
      }
    }
    self.values = values
    self.counts = counts
    self.halfWidth = halfWidth
  }
}
