extension UniformBins {
  /// Makes bins of a given width that start at the lower end of a range and cover it.
  ///
  /// Where the range holds a whole number of widths, the last edge is its upper end; otherwise
  /// the last bin ends above it. Decimal fractions are not doubles: 0.6 / 0.2 and
  /// (1000.6 - 1000.3) / 0.1 are not 3. So a quotient that is whole within the rounding of its
  /// operands counts as whole, and no empty bin is added for the sake of a last bit.
  ///
  /// - Throws: `HistogramError.binWidthNotPositive`, `.tooManyBins`, `.rangeTooNarrow`, and
  ///   `.rangeTooWide` where the last edge overflows.
  init(width: Double, over range: ClosedRange<Double>) throws(HistogramError) {
    guard width > 0, width.isFinite else { throw .binWidthNotPositive(width) }
    let (lower, upper) = (range.lowerBound, range.upperBound)
    let quotient = (upper - lower) / width
    let whole = quotient.rounded()
    let rounding = (lower.ulp + upper.ulp) / width + 4 * quotient.ulp
    let divides = whole >= 1 && (quotient - whole).magnitude <= rounding

    let requested = max(1, divides ? whole : quotient.rounded(.up))
    guard requested <= Double(Histogram.maximumBinCount) else {
      throw .tooManyBins(
        .width(width), requested: requested, limit: Histogram.maximumBinCount)
    }
    let end = divides ? upper : max(upper, lower + requested * width)
    try self.init(count: Int(requested), over: lower...end)
  }
}
