/// Points that can be gone through again and again, each of which belongs to a part, such as a component
/// of a mixture.
public protocol PartedPointStream<Failure>: PointStream {
  /// The number of parts, at least 1.
  var partCount: Int { get }

  /// Hands out the points of a block in their order with the part of each.
  ///
  /// - Parameters:
  ///   - block: The number of the block, in 0 ..< ``PointStream/blockCount``.
  ///   - body: Receives the points that ``PointStream/forEachChunk(ofBlock:_:)`` hands out, in chunks of any
  ///     sizes, and of as many the part, in 0 ..< ``partCount``.
  /// - Throws: What keeps the points from being had.
  func forEachPartedChunk(
    ofBlock block: Int,
    _ body: (_ chunk: UnsafeBufferPointer<Double>, _ parts: UnsafeBufferPointer<UInt16>) -> Void
  ) throws(Failure)
}
