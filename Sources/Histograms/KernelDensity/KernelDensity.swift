import GMMSupport

/// A kernel density estimate: the mean of a normal density about each of the points.
///
/// Its values differ from those of `scipy.stats.gaussian_kde` by less than 10⁻¹² of the largest value of the
/// curve, and take a time that does not depend on the number of points: points are summed in boxes of 1.5
/// bandwidths as series of Hermite functions about the middle of each, of which 24 terms are more than
/// doubles can tell (the fast Gauss transform without its Taylor series, as there are few places).
///
/// Source: L. Greengard, J. Strain, "The fast Gauss transform", SIAM Journal on Scientific and Statistical
/// Computing 12(1), 1991, pages 79–94, https://doi.org/10.1137/0912004.
public struct KernelDensity: Hashable, Sendable {
  /// The standard deviation of the kernel, in data units.
  public let bandwidth: Double
  /// The number of points.
  public let pointCount: Int
  /// The smallest and the largest point, in data units.
  public let extent: ClosedRange<Double>

  let boxes: KernelBoxes
  /// The boxes with points, in increasing order.
  let occupied: [Int]
  /// The coefficients of their series, 24 for each.
  let coefficients: [Double]

  /// Estimates the density of points in memory.
  ///
  /// - Parameters:
  ///   - values: The points, in data units, in any order; finite.
  ///   - bandwidth: How wide the kernels are.
  /// - Throws: ``KernelDensityError``.
  /// - Complexity: O(*n*), where *n* is the number of points.
  public init(of values: [Double], bandwidth: KernelBandwidth) throws(KernelDensityError) {
    do throws(KernelDensityStreamError<Never>) {
      try self.init(of: PointArray(values), bandwidth: bandwidth)
    } catch {
      switch error {
      case .density(let error): throw error
      case .streamChanged: preconditionFailure("an array is the same every time")
      }
    }
  }

  /// Estimates the density of the points of a stream.
  ///
  /// The points are gone through four times, of a fixed bandwidth twice. The memory does not grow with
  /// their number, but by 16 bytes for each block: each thread has 600 bytes for every box of 1.5 bandwidths
  /// with points in it.
  ///
  /// - Parameters:
  ///   - stream: The points.
  ///   - bandwidth: How wide the kernels are. The standard deviation of rules is that of a sample (divisor
  ///     *n* − 1), as in SciPy.
  ///   - concurrently: How to go through independent pieces of work. The result does not depend on it.
  /// - Throws: ``KernelDensityStreamError``: `.density` for points that have no estimate, `.stream` with the
  ///   failure of the stream, `.streamChanged` if the points are seen not to be the same every time.
  /// - Complexity: O(*n*), where *n* is the number of points.
  public init<Stream: PointStream>(
    of stream: Stream, bandwidth: KernelBandwidth,
    concurrently: @escaping ConcurrentLoop = serially
  ) throws(KernelDensityStreamError<Stream.Failure>) {
    let statistics = try Self.statistics(of: stream, concurrently: concurrently)
    extent = statistics.range
    pointCount = statistics.count
    self.bandwidth = try bandwidth.width(for: statistics)
    let moments: KernelMoments
    do throws(KernelDensityError) {
      boxes = try KernelBoxes(over: extent, bandwidth: self.bandwidth)
    } catch { throw .density(error) }
    do throws(HistogramStreamError<Stream.Failure>) {
      moments = try stream.gather(KernelMoments(boxes), concurrently: concurrently)
    } catch { throw KernelDensityStreamError(error) }
    guard !moments.isFull else {
      throw .density(
        .bandwidthTooNarrow(
          self.bandwidth, range: extent, enough: KernelBoxes.enough(for: extent)))
    }
    guard !moments.hasStrays, moments.count == pointCount else { throw .streamChanged }
    (occupied, coefficients) = moments.series()
  }

  /// What is known of the points after having gone through them once.
  private static func statistics<Stream: PointStream>(
    of stream: Stream, concurrently: @escaping ConcurrentLoop
  ) throws(KernelDensityStreamError<Stream.Failure>) -> StreamStatistics<Stream> {
    let summary: StreamSummary
    do throws(HistogramStreamError<Stream.Failure>) {
      summary = try stream.gather(
        StreamSummary(looksForQuartiles: false, expecting: nil), concurrently: concurrently)
      try StreamBinning(stream: stream, concurrently: concurrently, areInMemory: false)
        .checkFinite(summary.extent)
    } catch { throw KernelDensityStreamError(error) }
    guard let range = summary.extent.range else { throw .density(.tooFewPoints(0)) }
    return StreamStatistics(
      stream: stream, summary: summary, range: range, concurrently: concurrently,
      areInMemory: false)
  }
}

extension KernelBandwidth {
  /// The standard deviation of the kernel for points, in data units.
  fileprivate func width<Stream>(
    for points: StreamStatistics<Stream>
  ) throws(KernelDensityStreamError<Stream.Failure>) -> Double {
    switch self {
    case .fixed(let width):
      guard width > 0, width.isFinite else { throw .density(.bandwidthNotPositive(width)) }
      return width
    case .rule(let rule):
      let count = points.count
      guard count > 1 else { throw .density(.tooFewPoints(count)) }
      // What rounding leaves of the deviations of equal points is no spread.
      guard points.spread > 0 else {
        throw .density(.noSpread(value: points.range.lowerBound, count: count))
      }
      do throws(HistogramStreamError<Stream.Failure>) {
        let mean = try points.mean()
        let squares = try points.sum { ($0 - mean) * ($0 - mean) }
        return rule.factor(count: count) * (squares / Double(count - 1)).squareRoot()
      } catch { throw KernelDensityStreamError(error) }
    }
  }
}
