/// Points that can be gone through again and again, without being in memory.
///
/// The points come in blocks. A stream of many blocks lets several threads work at a time; a source
/// that can only be read from its beginning, like a file, is a stream of one block.
public protocol PointStream<Failure>: Sendable {
  /// Why the points could not be had; `Never` for a stream that cannot fail.
  associatedtype Failure: Error

  /// The number of blocks, not negative.
  var blockCount: Int { get }

  /// What is known of the points before they are seen; `nil` if nothing is.
  var expectation: PointExpectation? { get }

  /// Whether the points are the elements of an array of integers, of which NumPy's rules make no bins
  /// narrower than 1: whole numbers of at most 2⁵³ in magnitude.
  ///
  /// It is asked for after all points have been gone through at least once, so that a stream may find
  /// it out then.
  var areIntegers: Bool { get }

  /// Hands out the points of a block in their order, the same points every time.
  ///
  /// The order of the points of a stream is that of the blocks by their numbers.
  ///
  /// - Parameters:
  ///   - block: The number of the block, in 0 ..< ``blockCount``. Blocks are asked for in any order,
  ///     and by several threads at a time.
  ///   - body: Receives the points, in data units, in chunks of any sizes. About a thousand points
  ///     stay in the processor's cache.
  /// - Throws: What keeps the points from being had.
  func forEachChunk(
    ofBlock block: Int, _ body: (_ chunk: UnsafeBufferPointer<Double>) -> Void
  ) throws(Failure)
}

extension PointStream {
  /// Nothing is known of the points.
  public var expectation: PointExpectation? { nil }

  /// The points are doubles.
  public var areIntegers: Bool { false }
}

/// The distribution that points are drawn from, as a hint at where their quartiles are.
///
/// A hint never changes a result. A right one saves going through the points once or twice more.
public struct PointExpectation: Sendable {
  /// The number of points.
  public let count: Int
  /// The share of the distribution that lies at or below a place in data units.
  public let cumulativeProbability: @Sendable (Double) -> Double
  /// The place below which a share, in [0, 1], of the distribution lies; −∞ for 0 and ∞ for 1.
  public let quantile: @Sendable (Double) -> Double

  /// Creates a hint.
  ///
  /// - Parameters:
  ///   - count: The number of points.
  ///   - cumulativeProbability: The distribution function.
  ///   - quantile: Its inverse.
  public init(
    count: Int, cumulativeProbability: @escaping @Sendable (Double) -> Double,
    quantile: @escaping @Sendable (Double) -> Double
  ) {
    self.count = count
    self.cumulativeProbability = cumulativeProbability
    self.quantile = quantile
  }
}

/// Why there is no histogram of a stream of points.
public enum HistogramStreamError<Failure: Error>: Error {
  /// The points are there, but not the histogram asked for.
  case histogram(HistogramError)
  /// The points could not be had.
  case stream(Failure)
  /// The stream did not give the same points every time.
  case streamChanged
}

extension HistogramStreamError: CustomStringConvertible {
  /// What is wrong, as a lower-case phrase; of a failure of the stream its own description.
  public var description: String {
    switch self {
    case .histogram(let error): error.description
    case .stream(let failure): "\(failure)"
    case .streamChanged: "the stream did not give the same points every time"
    }
  }
}
