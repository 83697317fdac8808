/// What the rules know of weighted points: the sum of the weights stands for their number.
struct WeightedStatistics: BinRuleStatistics {
  private let points: SortedValues
  private let weights: [Double]
  private let values: [Double]

  /// Takes weighted points, at least one.
  init(_ values: [Double], weights: [Double]) {
    (self.values, self.weights) = (values, weights)
    points = SortedValues(values, weights: weights)
  }

  var total: Double { points.total }

  var spread: Double { (points.values.last ?? 0) - (points.values.first ?? 0) }

  func interquartileRange() throws(HistogramError) -> Double {
    points.quantile(quartileFractions[1]) - points.quantile(quartileFractions[0])
  }

  func sum(_ term: @escaping @Sendable (Double) -> Double) throws(HistogramError) -> Double {
    var sum = 0.0
    for (value, weight) in zip(values, weights) { sum += weight * term(value) }
    return sum
  }

  func mean() throws(HistogramError) -> Double { try sum { $0 } / total }

  func stoneBinWidth(over range: ClosedRange<Double>) throws(HistogramError) -> Double {
    // It tries as many numbers of bins as the root of that of the points, whatever their number in memory.
    let limit = Histogram.maximumStonePointCount
    guard total <= Double(limit) else {
      throw .tooManyPoints(.stone, count: Int(clamping: total), limit: limit)
    }
    return try Histograms.stoneBinWidth(points, spread: spread, over: range)
  }
}
