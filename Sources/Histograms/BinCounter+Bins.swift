extension BinCounter {
  /// Makes a counter with the edges that the bins have for the values.
  init(
    _ bins: Bins, for values: [Double], range: ClosedRange<Double>?
  ) throws(HistogramError) {
    switch bins {
    case .edges(let edges):
      self.init(edges: try checked(edges))
    case .count(let count):
      let count = try checked(binCount: count)
      self.init(try UniformBins(count: count, over: widened(histogramRange(range, of: values))))
    case .width(let width):
      self.init(try UniformBins(width: width, over: histogramRange(range, of: values)))
    case .rule(let rule):
      let ends = try widened(histogramRange(range, of: values))
      let within = range == nil ? values : values.filter(ends.contains)
      let width =
        within.isEmpty ? 0 : try rule.binWidth(of: ValueStatistics(values: within), over: ends)
      self.init(try UniformBins(count: rule.binCount(ofWidth: width, over: ends), over: ends))
    }
  }
}

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
