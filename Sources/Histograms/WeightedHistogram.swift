/// How much the values weigh that fall into adjacent bins.
///
/// With explicit edges, a number or a width of bins the sums are those of NumPy's `np.histogram` with
/// `weights`, but for the order of summing. NumPy has no rules for weighted values. Here rules take the
/// sum of the weights for the number of values and weigh the quartiles, the mean and the deviation, so
/// that weights that are whole numbers give the bins of values that are repeated as often.
public struct WeightedHistogram: Hashable, Sendable {
  /// The bin edges in data units, strictly increasing, one more than there are bins.
  public let edges: [Double]
  /// The sum of the weights in each bin; a bin holds its lower edge, the last one also its upper.
  public let sums: [Double]
  /// The sum of the weights of values that lie outside the edges or are not a number.
  public let outsideSum: Double
  /// The sums of the weights of each part in each bin; `nil` for values without parts.
  public let partSums: [[Double]]?

  /// Sums the weights of values in bins.
  ///
  /// Ranges are those of ``Histogram``; values of weight 0 are as good as none.
  ///
  /// - Parameters:
  ///   - values: The values, in any order.
  ///   - weights: Their weights, as many, finite and not below 0.
  ///   - parts: The part of each value, and how many parts there are; `nil` for none.
  ///   - bins: How the range is cut into bins.
  ///   - range: The lower and upper end of the bins, in data units, or `nil` for those of the data.
  ///   - areIntegers: Whether the values are whole numbers, of which rules make no bins narrower than 1.
  /// - Throws: As ``Histogram/init(of:bins:range:areIntegers:)``.
  /// - Complexity: O(*n* log *n*) for *n* values and rules, else that of ``Histogram``.
  public init(
    of values: [Double], weights: [Double], parts: (of: [UInt16], count: Int)? = nil, bins: Bins,
    range: ClosedRange<Double>? = nil, areIntegers: Bool = false
  ) throws(HistogramError) {
    precondition(
      values.count == weights.count, "\(weights.count) weights of \(values.count) values")
    let counted = weights.indices.filter { weights[$0] > 0 }
    let (values, weights) = (counted.map { values[$0] }, counted.map { weights[$0] })
    let edges = try Self.edges(values, weights, bins, range, areIntegers)
    if let parts, edges.count - 1 > Limits.barParts / max(parts.count, 1) {
      throw .tooManyParts(bins: edges.count - 1, parts: parts.count, limit: Limits.barParts)
    }
    // The bin of each value, by the rule that counts: what lies outside is in the first or the last.
    let place = BinCounter(edges: edges)
    var tallies = [Double](repeating: 0, count: edges.count + 1)
    var partTallies = parts.map { Array(repeating: tallies, count: $0.count) }
    for (index, value) in values.enumerated() {
      let tally = place.tally(of: value)
      tallies[tally] += weights[index]
      if let part = parts?.of[counted[index]] { partTallies?[Int(part)][tally] += weights[index] }
    }
    self.edges = edges
    sums = Array(tallies[1..<tallies.count - 1])
    outsideSum = tallies[0] + tallies[tallies.count - 1]
    partSums = partTallies?.map { Array($0[1..<$0.count - 1]) }
  }

  /// Takes over sums between edges.
  init(edges: [Double], sums: [Double], outsideSum: Double, partSums: [[Double]]?) {
    (self.edges, self.sums, self.outsideSum, self.partSums) = (edges, sums, outsideSum, partSums)
  }

  private static func edges(
    _ values: [Double], _ weights: [Double], _ bins: Bins, _ range: ClosedRange<Double>?,
    _ areIntegers: Bool
  ) throws(HistogramError) -> [Double] {
    guard case .rule(let rule) = bins else {
      // These do not depend on weights.
      let ends = if let range { try checked(range) } else { try extent(of: values) }
      switch bins {
      case .edges(let edges): return try checked(edges)
      case .count(let count):
        return try UniformBins(count: checked(binCount: count), over: widened(ends)).edges
      case .width(let width): return try UniformBins(width: width, over: ends).edges
      case .rule: return []
      }
    }
    let whole = if let range { try checked(range) } else { try extent(of: values) }
    let ends = try widened(whole)
    let within = values.indices.filter { range?.contains(values[$0]) ?? true }
    var width = 0.0
    if !within.isEmpty {
      let statistics = WeightedStatistics(
        within.map { values[$0] }, weights: within.map { weights[$0] })
      width = try rule.binWidth(of: statistics, over: ends)
    }
    let count = try rule.binCount(ofWidth: width, over: ends, forIntegers: areIntegers)
    return try UniformBins(count: count, over: ends).edges
  }

  private static func extent(of values: [Double]) throws(HistogramError) -> ClosedRange<Double> {
    if let index = values.firstIndex(where: { !$0.isFinite }) {
      throw .valueNotFinite(index: index)
    }
    guard let smallest = values.min(), let largest = values.max() else { return 0...1 }
    return try checked(smallest...largest)
  }
}
