import GMMSupport

/// What the rules know of the points of a stream, in memory that does not grow with their number.
///
/// There is at least one point, all are finite, and the span of their range is finite.
struct StreamStatistics<Stream: PointStream>: BinRuleStatistics {
  typealias Failure = HistogramStreamError<Stream.Failure>

  let stream: Stream
  let summary: StreamSummary
  /// The smallest and the largest point.
  let range: ClosedRange<Double>
  let concurrently: ConcurrentLoop
  /// Whether the points are in memory, so that there is room for them once more.
  let areInMemory: Bool

  /// The number of points.
  var count: Int { summary.extent.count }

  var total: Double { Double(count) }

  var spread: Double { range.upperBound - range.lowerBound }

  /// The difference of the upper and the lower quartile.
  ///
  /// The quartiles are found mostly from what the summary has seen, else by further passes; of points
  /// in memory by selection among them.
  func interquartileRange() throws(Failure) -> Double {
    if areInMemory { return Histograms.interquartileRange(of: try keptPoints()) }
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

  /// The sum of a term of each point, in NumPy's order.
  func sum(_ term: @escaping @Sendable (Double) -> Double) throws(Failure) -> Double {
    var blockSizes = Array(repeating: 0, count: stream.blockCount)
    for (block, count) in summary.extent.blockSizes { blockSizes[block] = count }
    return try stream.pairwiseSum(blockSizes: blockSizes, concurrently: concurrently, term)
  }

  /// The arithmetic mean, with NumPy's rounding.
  func mean() throws(Failure) -> Double {
    let sum = stream.areIntegers ? try integerSum() : try sum { $0 }
    return sum / Double(count)
  }

  /// The sum of points that are integers.
  private func integerSum() throws(Failure) -> Double {
    // Sums that doubles hold exactly do not depend on the order.
    let largest = max(range.lowerBound.magnitude, range.upperBound.magnitude)
    guard largest * Double(count) > 0x1p53 else { return try sum { $0 } }
    var summation = ConvertedSum()
    do throws(Stream.Failure) {
      for block in 0..<stream.blockCount {
        try stream.forEachChunk(ofBlock: block) { summation.add($0) }
      }
    } catch { throw .stream(error) }
    guard summation.count == count else { throw .streamChanged }
    return summation.sum
  }

  /// The width of the rule `stone`, which needs the points themselves.
  func stoneBinWidth(over range: ClosedRange<Double>) throws(Failure) -> Double {
    let limit = Histogram.maximumStonePointCount
    guard areInMemory || count <= limit else {
      throw .histogram(.tooManyPoints(.stone, count: count, limit: limit))
    }
    let values = try keptPoints()
    do throws(HistogramError) {
      return try Histograms.stoneBinWidth(SortedValues(values), spread: spread, over: range)
    } catch { throw .histogram(error) }
  }

  private func keptPoints() throws(Failure) -> [Double] {
    try stream.gather(KeptPoints(likelyCount: count), concurrently: concurrently).values
  }
}

/// All points, in no order.
private struct KeptPoints: Gathering {
  let likelyCount: Int
  var values: [Double] = []

  mutating func add(_ chunk: UnsafeBufferPointer<Double>, ofBlock block: Int) {
    // Not before: a copy that is changed would lose the room.
    if values.isEmpty { values.reserveCapacity(likelyCount) }
    values += chunk
  }

  mutating func merge(_ other: KeptPoints) {
    values += other.values
  }
}
