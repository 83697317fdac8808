/// The ends of a histogram: those asked for, or those of the data, or 0...1 where there are none.
///
/// - Throws: `HistogramError.valueNotFinite`, `.rangeNotFinite`, `.rangeTooWide`.
func histogramRange(
  _ range: ClosedRange<Double>?, of values: [Double]
) throws(HistogramError) -> ClosedRange<Double> {
  if let range { return try checked(range) }
  if let index = values.firstIndex(where: { !$0.isFinite }) { throw .valueNotFinite(index: index) }
  return try checked(extent(of: values).map { $0.minimum...$0.maximum } ?? 0...1)
}

/// Checks that the ends of a range and their difference are finite.
///
/// - Throws: `HistogramError.rangeNotFinite`, `.rangeTooWide`.
func checked(_ range: ClosedRange<Double>) throws(HistogramError) -> ClosedRange<Double> {
  guard range.lowerBound.isFinite, range.upperBound.isFinite else { throw .rangeNotFinite(range) }
  guard (range.upperBound - range.lowerBound).isFinite else { throw .rangeTooWide(range) }
  return range
}

/// Gives a range of one number a span of 1 around it, as NumPy does.
///
/// - Throws: `HistogramError.rangeTooNarrow` where the number is too large to add 0.5.
func widened(_ range: ClosedRange<Double>) throws(HistogramError) -> ClosedRange<Double> {
  guard range.lowerBound == range.upperBound else { return range }
  let wide = (range.lowerBound - 0.5)...(range.upperBound + 0.5)
  guard wide.lowerBound < wide.upperBound else { throw .rangeTooNarrow(range, bins: 1) }
  return wide
}
