/// What the rules know of the values within the range of a histogram.
///
/// There is at least one value, all are finite, and the span of the range is finite.
protocol BinRuleStatistics {
  /// Why a number could not be had.
  associatedtype Failure: Error

  /// The number of values.
  var count: Int { get }
  /// The difference of the largest and the smallest value.
  var spread: Double { get }
  /// The difference of the upper and the lower quartile.
  func interquartileRange() throws(Failure) -> Double
  /// The sum of a term of each value, in NumPy's order.
  func sum(_ term: @escaping @Sendable (Double) -> Double) throws(Failure) -> Double
  /// The width of the rule `stone`, which needs the values themselves.
  func stoneBinWidth(over range: ClosedRange<Double>) throws(Failure) -> Double
}

extension BinRuleStatistics {
  /// The arithmetic mean, with NumPy's rounding.
  func mean() throws(Failure) -> Double {
    try sum { $0 } / Double(count)
  }

  /// The standard deviation of the values themselves (divisor *n*), with NumPy's rounding.
  ///
  /// Squares overflow beyond 1e154 and vanish below 1e-162, as they do in NumPy.
  func standardDeviation(mean: Double) throws(Failure) -> Double {
    let squares = try sum { ($0 - mean) * ($0 - mean) }
    return (squares / Double(count)).squareRoot()
  }
}

/// The statistics of values in memory.
struct ValueStatistics: BinRuleStatistics {
  typealias Failure = HistogramError

  let values: [Double]

  var count: Int { values.count }

  var spread: Double { extent(of: values).map { $0.maximum - $0.minimum } ?? 0 }

  func interquartileRange() -> Double {
    Histograms.interquartileRange(of: values)
  }

  func sum(_ term: @escaping @Sendable (Double) -> Double) -> Double {
    pairwiseSum(of: values, term)
  }

  func stoneBinWidth(over range: ClosedRange<Double>) throws(HistogramError) -> Double {
    try Histograms.stoneBinWidth(values.sorted(), spread: spread, over: range)
  }
}
