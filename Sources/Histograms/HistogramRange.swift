/// The ends of a histogram: those asked for, or those of the data, or 0...1 where there are none.
///
/// - Throws: `HistogramError.valueNotFinite`, `.rangeNotFinite`, `.rangeTooWide`.
func histogramRange(
  _ range: ClosedRange<Double>?, of values: [Double]
) throws(HistogramError) -> ClosedRange<Double> {
  let ends: ClosedRange<Double>
  if let range {
    guard range.lowerBound.isFinite, range.upperBound.isFinite else { throw .rangeNotFinite(range) }
    ends = range
  } else {
    if let index = values.firstIndex(where: { !$0.isFinite }) {
      throw .valueNotFinite(index: index)
    }
    let (minimum, maximum) = extent(of: values) ?? (0, 1)
    ends = minimum...maximum
  }
  guard (ends.upperBound - ends.lowerBound).isFinite else { throw .rangeTooWide(ends) }
  return ends
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
