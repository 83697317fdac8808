import GMMSupport

/// A histogram of points that are not in memory.
///
/// Edges and counts are those of ``Histogram/init(of:bins:range:areIntegers:)`` for the same points in an array, to
/// the last bit, and so NumPy's. The points are gone through several times:
///
/// | bins | times |
/// | --- | --- |
/// | edges; a number or a width, with a range | 1 |
/// | a number or a width; `sturges`, `rice`, `sqrt` | 2 |
/// | `auto`, `fd` with an expectation | 2 |
/// | `auto`, `fd` without | 3; 4 from some 40 million points, and where many are equal |
/// | `stone` | 3 |
/// | `scott`; `doane` | 4; 5 |
///
/// The memory does not grow with the number of points, but for the rule `stone`, and by 16 bytes for
/// each block: some megabytes for every thread, most of it where there are many bins.
public struct StreamedHistogram: Hashable, Sendable {
  /// The edges and counts.
  public let histogram: Histogram
  /// The smallest and the largest of all points, also of those outside the edges, in data units; `nil`
  /// if there is no point, or one that is not finite.
  public let extent: ClosedRange<Double>?

  /// The number of points.
  public var pointCount: Int { histogram.counts.reduce(histogram.outsideCount, +) }

  /// Counts the points of a stream into bins.
  ///
  /// - Parameters:
  ///   - stream: The points.
  ///   - bins: How the range is cut into bins.
  ///   - range: The lower and upper end of the bins, as in ``Histogram/init(of:bins:range:areIntegers:)``.
  ///   - concurrently: How to go through independent pieces of work. The result does not depend on it.
  /// - Throws: `HistogramStreamError.histogram` with any error of ``Histogram/init(of:bins:range:areIntegers:)``,
  ///   or `.tooManyPoints` for the rule `stone`; `.stream` with the failure of the stream;
  ///   `.streamChanged` if the points are seen not to be the same every time.
  /// - Complexity: O(*n*) for *n* points and equal bins, O(*n* log *k*) for *k* explicit bins.
  public init<Stream: PointStream>(
    of stream: Stream, bins: Bins, range: ClosedRange<Double>? = nil,
    concurrently: @escaping ConcurrentLoop = serially
  ) throws(HistogramStreamError<Stream.Failure>) {
    let binning = StreamBinning(
      stream: stream, concurrently: concurrently, areInMemory: false)
    let (counter, whole) = try binning.counter(for: bins, range: range)
    let counted = try stream.gather(
      CountedPoints(counter: counter, extent: whole == nil ? StreamExtent() : nil),
      concurrently: concurrently)
    let histogram = Histogram(counted.counter)
    self.histogram = histogram
    extent = try binning.range(of: counted, known: whole)
    guard whole == nil || whole?.count == pointCount else { throw .streamChanged }
  }
}
