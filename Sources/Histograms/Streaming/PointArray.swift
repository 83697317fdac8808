/// Points in memory as a stream.
///
/// With an expectation, the rules `auto` and `fd` find the quartiles in less time than
/// ``Histogram/init(of:bins:range:areIntegers:)``, which has none.
public struct PointArray: PointStream {
  private static let blockSize = 65_536
  private static let chunkSize = 1024

  /// The points, in data units.
  public let points: [Double]
  /// What is known of the points.
  public let expectation: PointExpectation?
  /// Whether the points are the elements of an array of integers.
  public let areIntegers: Bool

  /// Creates the stream of an array.
  ///
  /// - Parameters:
  ///   - points: The points, in data units.
  ///   - expectation: What is known of them.
  ///   - areIntegers: Whether they are the elements of an array of integers: whole numbers of at most
  ///     2⁵³ in magnitude.
  public init(
    _ points: [Double], expectation: PointExpectation? = nil, areIntegers: Bool = false
  ) {
    self.points = points
    self.expectation = expectation
    self.areIntegers = areIntegers
  }

  /// The number of blocks.
  public var blockCount: Int { (points.count + Self.blockSize - 1) / Self.blockSize }

  /// Hands out the points of a block in their order.
  public func forEachChunk(ofBlock block: Int, _ body: (UnsafeBufferPointer<Double>) -> Void) {
    points.withUnsafeBufferPointer { points in
      let start = block * Self.blockSize
      let end = min(start + Self.blockSize, points.count)
      for place in stride(from: start, to: end, by: Self.chunkSize) {
        let chunk = points[place..<min(place + Self.chunkSize, end)]
        body(UnsafeBufferPointer(rebasing: chunk))
      }
    }
  }
}
