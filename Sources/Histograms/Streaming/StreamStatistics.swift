import GMMSupport

/// The statistics of the points of a stream, in memory that does not grow with their number.
struct StreamStatistics<Stream: PointStream>: BinRuleStatistics {
  typealias Failure = HistogramStreamError<Stream.Failure>

  let stream: Stream
  let summary: StreamSummary
  /// The smallest and the largest point.
  let range: ClosedRange<Double>
  let concurrently: ConcurrentLoop

  var count: Int { summary.extent.count }

  var spread: Double { range.upperBound - range.lowerBound }

  /// Finds the quartiles, mostly from what the summary has seen, else by further passes.
  func interquartileRange() throws(Failure) -> Double {
    let places = quartileFractions.map { QuantilePlace($0, of: count) }
    var searches = places.flatMap { [$0.rank, $0.nextRank] }
      .map { OrderStatisticSearch(rank: $0, in: range, count: count) }
    let sample = (summary.sample?.values ?? []).sorted()
    for index in searches.indices {
      searches[index].guess(from: sample)
      // Each quartile has its window.
      if !summary.windows.windows.isEmpty {
        searches[index].narrow(by: summary.windows.windows[index / 2])
      }
    }
    var passCount = 0
    while searches.contains(where: { $0.value == nil }) {
      var windows: [OrderWindow] = []
      for search in searches
      where search.value == nil && !windows.contains(where: { $0.interval == search.interval }) {
        windows.append(OrderWindow(search.interval, likelyCount: search.likelyCount))
      }
      let seen = try stream.gather(
        OrderWindows(windows: windows), concurrently: concurrently)
      passCount += 1
      // Every pass takes bits from an interval of 64, so that this many are enough.
      guard seen.count == count, passCount < 64 else { throw .streamChanged }
      for index in searches.indices {
        guard let window = seen.windows.first(where: { $0.interval == searches[index].interval })
        else { continue }
        searches[index].narrow(by: window)
      }
    }
    let values = searches.compactMap(\.value)
    let quartiles = places.indices.map { index in
      places[index].value(between: values[2 * index], and: values[2 * index + 1])
    }
    return quartiles[1] - quartiles[0]
  }

  func sum(_ term: @escaping @Sendable (Double) -> Double) throws(Failure) -> Double {
    var blockSizes = Array(repeating: 0, count: stream.blockCount)
    for (block, count) in summary.extent.blockSizes { blockSizes[block] = count }
    return try stream.pairwiseSum(blockSizes: blockSizes, concurrently: concurrently, term)
  }

  func stoneBinWidth(over range: ClosedRange<Double>) throws(Failure) -> Double {
    let limit = Histogram.maximumStonePointCount
    guard count <= limit else {
      throw .histogram(.tooManyPoints(.stone, count: count, limit: limit))
    }
    let values = try stream.gather(KeptPoints(), concurrently: concurrently).values
    do throws(HistogramError) {
      return try Histograms.stoneBinWidth(values.sorted(), spread: spread, over: range)
    } catch { throw .histogram(error) }
  }
}

/// All points, in no order.
private struct KeptPoints: Gathering {
  private(set) var values: [Double] = []

  mutating func add(_ chunk: UnsafeBufferPointer<Double>, ofBlock block: Int) {
    values += chunk
  }

  mutating func merge(_ other: KeptPoints) {
    values += other.values
  }
}
