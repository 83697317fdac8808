import GMMSupport

/// The choice of bins for the points of a stream.
struct StreamBinning<Stream: PointStream> {
  typealias Failure = HistogramStreamError<Stream.Failure>

  let stream: Stream
  let concurrently: ConcurrentLoop
  /// Whether the points are in memory, so that there is room for them once more.
  let areInMemory: Bool

  /// Makes a counter with the edges that the bins have for the points.
  ///
  /// - Returns: The counter, and the extent of all points if it had to be found.
  func counter(
    for bins: Bins, range: ClosedRange<Double>?
  ) throws(Failure) -> (counter: BinCounter, extent: StreamExtent?) {
    switch bins {
    case .edges(let edges):
      return try histogramErrors { () throws(HistogramError) in
        (BinCounter(edges: try checked(edges)), nil)
      }
    case .count(let count):
      _ = try histogramErrors { () throws(HistogramError) in try checked(binCount: count) }
      let extent = try extent(unless: range)
      return try histogramErrors { () throws(HistogramError) in
        let ends = try widened(checked(range ?? extent?.range ?? 0...1))
        return (BinCounter(try UniformBins(count: count, over: ends)), extent)
      }
    case .width(let width):
      let extent = try extent(unless: range)
      return try histogramErrors { () throws(HistogramError) in
        let ends = try checked(range ?? extent?.range ?? 0...1)
        return (BinCounter(try UniformBins(width: width, over: ends)), extent)
      }
    case .rule(let rule):
      if let range {
        let ends = try histogramErrors { () throws(HistogramError) in try widened(checked(range)) }
        let within = RestrictedStream(base: stream, range: ends)
        let summary = try within.gather(
          emptySummary(for: rule, expecting: within.expectation), concurrently: concurrently)
        return (try counter(for: rule, of: within, summary, over: ends), nil)
      }
      let summary = try stream.gather(
        emptySummary(for: rule, expecting: stream.expectation), concurrently: concurrently)
      try checkFinite(summary.extent)
      let ends = try histogramErrors { () throws(HistogramError) in
        try widened(checked(summary.extent.range ?? 0...1))
      }
      return (try counter(for: rule, of: stream, summary, over: ends), summary.extent)
    }
  }

  private func emptySummary(
    for rule: BinRule, expecting expectation: PointExpectation?
  ) -> StreamSummary {
    let looksForQuartiles = !areInMemory && (rule == .auto || rule == .fd)
    return StreamSummary(looksForQuartiles: looksForQuartiles, expecting: expectation)
  }

  private func counter<Values: PointStream>(
    for rule: BinRule, of values: Values, _ summary: StreamSummary,
    over ends: ClosedRange<Double>
  ) throws(Failure) -> BinCounter where Values.Failure == Stream.Failure {
    var width = 0.0
    if let range = summary.extent.range {
      let statistics = StreamStatistics(
        stream: values, summary: summary, range: range, concurrently: concurrently,
        areInMemory: areInMemory)
      width = try rule.binWidth(of: statistics, over: ends)
    }
    return try histogramErrors { () throws(HistogramError) in
      let count = try rule.binCount(
        ofWidth: width, over: ends, forIntegers: values.areIntegers)
      return BinCounter(try UniformBins(count: count, over: ends))
    }
  }

  /// The smallest and the largest of all points; `nil` if there is no point, or one that is not finite.
  func range<Counter>(
    of counted: CountedPoints<Counter>, known whole: StreamExtent?
  ) throws(Failure) -> ClosedRange<Double>? {
    guard let extent = counted.extent else { return whole?.range }
    return try firstNotFinite(among: extent) == nil ? extent.range : nil
  }

  private func extent(unless range: ClosedRange<Double>?) throws(Failure) -> StreamExtent? {
    guard range == nil else { return nil }
    let extent = try stream.gather(StreamExtent(), concurrently: concurrently)
    try checkFinite(extent)
    return extent
  }

  func checkFinite(_ extent: StreamExtent) throws(Failure) {
    guard let index = try firstNotFinite(among: extent) else { return }
    throw .histogram(.valueNotFinite(index: index))
  }

  /// The index of the first point that is infinite or NaN.
  func firstNotFinite(among extent: StreamExtent) throws(Failure) -> Int? {
    guard !extent.isSurelyFinite else { return nil }
    var (index, found) = (0, Int?.none)
    do throws(Stream.Failure) {
      for block in 0..<stream.blockCount where found == nil {
        try stream.forEachChunk(ofBlock: block) { chunk in
          if found == nil, let place = chunk.firstIndex(where: { !$0.isFinite }) {
            found = index + place
          }
          index += chunk.count
        }
      }
    } catch { throw .stream(error) }
    return found
  }

  func histogramErrors<Value>(
    _ body: () throws(HistogramError) -> Value
  ) throws(Failure) -> Value {
    do throws(HistogramError) { return try body() } catch { throw .histogram(error) }
  }
}
