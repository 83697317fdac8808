import GMMSupport
import Synchronization

/// What is found out about points piece by piece.
///
/// Merging is commutative and associative, so that the result depends neither on the order of the
/// blocks nor on the number of threads.
protocol Merging: Sendable {
  /// Takes in what was gathered from other points.
  mutating func merge(_ other: Self)
}

/// What is found out about points while they go by.
protocol Gathering: Merging {
  /// Takes in points that follow one another in a block.
  mutating func add(_ chunk: UnsafeBufferPointer<Double>, ofBlock block: Int)
}

extension PointStream {
  /// Goes through all points once.
  ///
  /// - Parameters:
  ///   - empty: What is known without any point.
  ///   - concurrently: How to go through the pieces.
  /// - Returns: What was gathered.
  /// - Throws: `HistogramStreamError.stream` with the failure of the first piece that fails.
  func gather<Gathered: Gathering>(
    _ empty: Gathered, concurrently: ConcurrentLoop
  ) throws(HistogramStreamError<Failure>) -> Gathered {
    try gather(empty, concurrently: concurrently) { part, block throws(Failure) in
      try forEachChunk(ofBlock: block) { part.add($0, ofBlock: block) }
    }
  }

  /// Goes through all blocks once.
  ///
  /// - Parameters:
  ///   - empty: What is known without any point.
  ///   - concurrently: How to go through the pieces.
  ///   - add: Takes in the points of a block.
  /// - Returns: What was gathered.
  /// - Throws: `HistogramStreamError.stream` with the failure of the first piece that fails.
  func gather<Gathered: Merging>(
    _ empty: Gathered, concurrently: ConcurrentLoop,
    _ add: @escaping @Sendable (inout Gathered, _ block: Int) throws(Failure) -> Void
  ) throws(HistogramStreamError<Failure>) -> Gathered {
    // Enough for threads of different speed to end at about the same time.
    let pieceCount = min(blockCount, 128)
    let all = Mutex(GatheredParts<Gathered, Failure>())
    concurrently(pieceCount) { piece in
      // As many parts as threads, not as pieces: there may be a million bins in each.
      var part = all.withLock { $0.parts.popLast() } ?? empty
      do throws(Failure) {
        for block in evenPart(piece, of: blockCount, in: pieceCount) {
          try add(&part, block)
        }
      } catch {
        all.withLock { $0.add(error, ofPiece: piece) }
      }
      let gathered = part
      all.withLock { $0.parts.append(gathered) }
    }
    if let failure = all.withLock({ $0.failure }) { throw .stream(failure.error) }
    var whole = all.withLock { $0.parts.popLast() } ?? empty
    // Each part leaves before it is merged: who merges into a part that is also elsewhere copies it.
    while let part = all.withLock({ $0.parts.popLast() }) { whole.merge(part) }
    return whole
  }
}

/// The numbers of one of `partCount` parts of 0 ..< `count` whose sizes differ by at most one.
func evenPart(_ part: Int, of count: Int, in partCount: Int) -> Range<Int> {
  let (size, rest) = count.quotientAndRemainder(dividingBy: partCount)
  let start = part * size + min(part, rest)
  return start..<(start + size + (part < rest ? 1 : 0))
}

/// What the pieces that are done have given.
private struct GatheredParts<Gathered: Sendable, Failure: Error> {
  var parts: [Gathered] = []
  private(set) var failure: (piece: Int, error: Failure)?

  /// Keeps the failure of the first piece, whichever fails first in time.
  mutating func add(_ error: Failure, ofPiece piece: Int) {
    if let failure, failure.piece < piece { return }
    failure = (piece, error)
  }
}
