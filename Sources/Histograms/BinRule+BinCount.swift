extension BinRule {
  /// The number of equal bins that this rule asks for.
  ///
  /// - Parameters:
  ///   - values: The values within the range.
  ///   - range: The range to be cut, which has a finite span greater than 0.
  /// - Returns: The range divided by the estimated width, rounded up; 1 where there are no values
  ///   or the rule finds no width.
  /// - Throws: `HistogramError.binWidthOverflows` and `.tooManyBins`; `.rangeTooNarrow` from the
  ///   trials of the rule `stone`.
  func binCount(
    for values: [Double], over range: ClosedRange<Double>
  ) throws(HistogramError) -> Int {
    guard !values.isEmpty else { return 1 }
    let width = try estimator(values, range)
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
