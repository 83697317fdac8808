/// Does independent pieces of work, perhaps on several threads, and returns when all are done.
///
/// `DispatchQueue.concurrentPerform(iterations:execute:)` has this shape.
///
/// - Parameters:
///   - count: The number of pieces.
///   - body: Does the piece of a number in 0 ..< `count`; to be called once for each, in any order.
public typealias ConcurrentLoop = (_ count: Int, _ body: @Sendable (_ piece: Int) -> Void) -> Void

/// The loop on the calling thread.
///
/// - Parameters:
///   - count: The number of pieces.
///   - body: Does the piece of a number.
public func serially(_ count: Int, _ body: @Sendable (_ piece: Int) -> Void) {
  for piece in 0..<count { body(piece) }
}
