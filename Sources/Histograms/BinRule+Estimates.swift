extension BinRule {
  /// Estimates a bin width, in data units, from points that lie within the range of a histogram.
  ///
  /// - Parameters:
  ///   - points: What is known of the points.
  ///   - range: The range to be cut.
  /// - Returns: The width; 0 where the rule finds none.
  /// - Throws: What keeps a number from being had.
  func binWidth<Points: BinRuleStatistics>(
    of points: Points, over range: ClosedRange<Double>
  ) throws(Points.Failure) -> Double {
    switch self {
    case .auto: try points.autoBinWidth()
    case .fd: try points.freedmanDiaconisBinWidth()
    case .doane: try points.doaneBinWidth()
    case .scott: try points.scottBinWidth()
    case .stone: try points.stoneBinWidth(over: range)
    case .rice: points.riceBinWidth
    case .sturges: points.sturgesBinWidth
    case .sqrt: points.squareRootBinWidth
    }
  }

  /// The number of equal bins of a width that this rule has estimated.
  ///
  /// - Parameters:
  ///   - width: The width; 0 where the rule finds none.
  ///   - range: The range to be cut, which has a finite span greater than 0.
  ///   - areIntegers: Whether the points are integers, whose bins are no narrower than 1.
  /// - Returns: The range divided by the width, rounded up; 1 where the rule finds no width.
  /// - Throws: `HistogramError.binWidthOverflows` and `.tooManyBins`.
  func binCount(
    ofWidth width: Double, over range: ClosedRange<Double>, forIntegers areIntegers: Bool
  ) throws(HistogramError) -> Int {
    guard width.isFinite else { throw .binWidthOverflows(self) }
    guard width > 0 else { return 1 }
    let width = areIntegers ? max(width, 1) : width
    let requested = ((range.upperBound - range.lowerBound) / width).rounded(.up)
    // Compared as a double: a tiny width asks for more than an integer holds, or for infinity.
    guard requested <= Double(Histogram.maximumBinCount) else {
      throw .tooManyBins(.rule(self), requested: requested, limit: Histogram.maximumBinCount)
    }
    return Int(clamping: requested)
  }
}
