extension BinCounter {
  /// Makes a counter with the edges that the bins have for the values.
  init(
    _ bins: Bins, for values: [Double], range: ClosedRange<Double>?
  ) throws(HistogramError) {
    switch bins {
    case .edges(let edges):
      try checkEdges(edges)
      self.init(edges: edges)
    case .count(let count):
      guard count >= 1 else { throw .binCountNotPositive(count) }
      guard count <= Histogram.maximumBinCount else {
        throw .tooManyBins(
          bins, requested: Double(count), limit: Histogram.maximumBinCount)
      }
      let ends = try widened(histogramRange(range, of: values))
      self.init(try UniformBins(count: count, over: ends))
    case .rule(let rule):
      let ends = try widened(histogramRange(range, of: values))
      let within = range == nil ? values : values.filter(ends.contains)
      self.init(try UniformBins(count: rule.binCount(for: within, over: ends), over: ends))
    case .width(let width):
      let ends = try histogramRange(range, of: values)
      self.init(try UniformBins(width: width, over: ends))
    }
  }
}

/// Checks what the bins of explicit edges need.
private func checkEdges(_ edges: [Double]) throws(HistogramError) {
  guard edges.count >= 2 else { throw .tooFewEdges(edges.count) }
  guard edges.count - 1 <= Histogram.maximumBinCount else {
    throw .tooManyBins(
      .edges(edges), requested: Double(edges.count - 1), limit: Histogram.maximumBinCount)
  }
  if let index = edges.firstIndex(where: { !$0.isFinite }) { throw .edgeNotFinite(index: index) }
  if let index = edges.indices.dropFirst().first(where: { edges[$0] <= edges[$0 - 1] }) {
    throw .edgesNotIncreasing(index: index)
  }
}
