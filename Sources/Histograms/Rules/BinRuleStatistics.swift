/// What the rules ask of points that lie within the range of a histogram.
///
/// There is at least one point, all are finite, and the span of their range is finite.
protocol BinRuleStatistics {
  /// Why something cannot be known.
  associatedtype Failure: Error

  /// The number of points; of weighted ones the sum of their weights.
  var total: Double { get }
  /// The difference of the largest and the smallest point.
  var spread: Double { get }
  /// The difference of the upper and the lower quartile.
  func interquartileRange() throws(Failure) -> Double
  /// The sum of a term over all points, each as often as its weight says.
  func sum(_ term: @escaping @Sendable (Double) -> Double) throws(Failure) -> Double
  /// The arithmetic mean.
  func mean() throws(Failure) -> Double
  /// The width of the rule `stone`, which needs the points themselves.
  func stoneBinWidth(over range: ClosedRange<Double>) throws(Failure) -> Double
}

extension BinRuleStatistics {
  /// The standard deviation of the points themselves (divisor *n*), with NumPy's rounding.
  ///
  /// Squares overflow beyond 1e154 and vanish below 1e-162, as they do in NumPy.
  func standardDeviation(mean: Double) throws(Failure) -> Double {
    let squares = try sum { ($0 - mean) * ($0 - mean) }
    return (squares / total).squareRoot()
  }
}
