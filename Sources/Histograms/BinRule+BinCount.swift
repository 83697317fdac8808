extension BinRule {
  /// The number of equal bins of a width that this rule has estimated.
  ///
  /// - Parameters:
  ///   - width: The width; 0 where the rule finds none.
  ///   - range: The range to be cut, which has a finite span greater than 0.
  /// - Returns: The range divided by the width, rounded up; 1 where the rule finds no width.
  /// - Throws: `HistogramError.binWidthOverflows` and `.tooManyBins`.
  func binCount(
    ofWidth width: Double, over range: ClosedRange<Double>
  ) throws(HistogramError) -> Int {
    guard width.isFinite else { throw .binWidthOverflows(self) }
    guard width > 0 else { return 1 }
    let requested = ((range.upperBound - range.lowerBound) / width).rounded(.up)
    // Compared as a double: a tiny width asks for more than an integer holds, or for infinity.
    guard requested <= Double(Histogram.maximumBinCount) else {
      throw .tooManyBins(.rule(self), requested: requested, limit: Histogram.maximumBinCount)
    }
    return Int(requested)
  }
}
