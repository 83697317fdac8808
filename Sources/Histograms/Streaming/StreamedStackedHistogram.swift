import GMMSupport

/// A histogram of points that are not in memory and belong to different parts.
///
/// Edges and counts are those of ``StackedHistogram``. The points are gone through as often as for
/// ``StreamedHistogram``; the parts are asked for the last time alone.
public struct StreamedStackedHistogram: Hashable, Sendable {
  /// The edges and counts.
  public let stack: StackedHistogram
  /// The smallest and the largest of all points, also of those outside the edges, in data units; `nil`
  /// if there is no point, or one that is not finite.
  public let extent: ClosedRange<Double>?

  /// The number of points.
  public var pointCount: Int { stack.histogram.counts.reduce(stack.histogram.outsideCount, +) }

  /// Counts the points of a stream into bins.
  ///
  /// - Parameters:
  ///   - stream: The points and their parts.
  ///   - bins: How the range is cut into bins.
  ///   - range: The lower and upper end of the bins, as in ``Histogram/init(of:bins:range:areIntegers:)``.
  ///   - concurrently: How to go through independent pieces of work. The result does not depend on it.
  /// - Throws: What ``StreamedHistogram/init(of:bins:range:concurrently:)`` throws, and
  ///   `HistogramError.tooManyParts`.
  /// - Complexity: O(*n*) for *n* points and equal bins, O(*n* log *b*) for *b* explicit bins; each thread
  ///   has a count for each part of each bar.
  public init<Stream: PartedPointStream>(
    of stream: Stream, bins: Bins, range: ClosedRange<Double>? = nil,
    concurrently: @escaping ConcurrentLoop = serially
  ) throws(HistogramStreamError<Stream.Failure>) {
    let binning = StreamBinning(
      stream: stream, concurrently: concurrently, areInMemory: false)
    let (empty, whole) = try binning.counter(for: bins, range: range)
    let counter = try binning.histogramErrors { () throws(HistogramError) in
      try PartCounter(empty, partCount: stream.partCount)
    }
    let counted = try stream.gather(
      CountedPoints(counter: counter, extent: whole == nil ? StreamExtent() : nil),
      concurrently: concurrently
    ) { gathered, block throws(Stream.Failure) in
      try stream.forEachPartedChunk(ofBlock: block) { chunk, parts in
        gathered.counter.add(chunk, parts: parts)
        gathered.extent?.add(chunk, ofBlock: block)
      }
    }
    stack = StackedHistogram(counted.counter)
    extent = try binning.range(of: counted, known: whole)
    guard whole == nil || whole?.count == pointCount else { throw .streamChanged }
  }
}
