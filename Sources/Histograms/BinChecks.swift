/// Checks a number of equal bins.
func checked(binCount count: Int) throws(HistogramError) -> Int {
  guard count >= 1 else { throw .binCountNotPositive(count) }
  guard count <= Histogram.maximumBinCount else {
    throw .tooManyBins(
      .count(count), requested: Double(count), limit: Histogram.maximumBinCount)
  }
  return count
}

/// Checks what the bins of explicit edges need.
func checked(_ edges: [Double]) throws(HistogramError) -> [Double] {
  guard edges.count >= 2 else { throw .tooFewEdges(edges.count) }
  guard edges.count - 1 <= Histogram.maximumBinCount else {
    throw .tooManyBins(
      .edges(edges), requested: Double(edges.count - 1), limit: Histogram.maximumBinCount)
  }
  if let index = edges.firstIndex(where: { !$0.isFinite }) { throw .edgeNotFinite(index: index) }
  if let index = edges.indices.dropFirst().first(where: { edges[$0] <= edges[$0 - 1] }) {
    throw .edgesNotIncreasing(index: index)
  }
  return edges
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
