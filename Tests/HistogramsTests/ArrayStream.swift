import Dispatch
import GMMSupport
import Histograms

/// Points in memory as a stream of blocks.
struct ArrayStream: PointStream {
  let blocks: [[Double]]
  let chunkSize: Int
  let expectation: PointExpectation?
  let areIntegers: Bool

  var blockCount: Int { blocks.count }

  /// Cuts points into blocks.
  ///
  /// - Parameters:
  ///   - points: The points.
  ///   - blockSize: The number of points in a block.
  ///   - chunkSize: The number of points that are handed out at a time.
  ///   - expectation: What the stream says of the points.
  ///   - areIntegers: Whether the stream says that they are integers.
  init(
    _ points: [Double], blockSize: Int = .max, chunkSize: Int = 1000,
    expectation: PointExpectation? = nil, areIntegers: Bool = false
  ) {
    let size = max(min(blockSize, points.count), 1)
    blocks = stride(from: 0, to: points.count, by: size)
      .map { Array(points[$0..<min($0 + size, points.count)]) }
    self.chunkSize = chunkSize
    self.expectation = expectation
    self.areIntegers = areIntegers
  }

  func forEachChunk(ofBlock block: Int, _ body: (UnsafeBufferPointer<Double>) -> Void) {
    blocks[block].withUnsafeBufferPointer { points in
      for start in stride(from: 0, to: points.count, by: chunkSize) {
        body(UnsafeBufferPointer(rebasing: points[start..<min(start + chunkSize, points.count)]))
      }
    }
  }
}

extension PointExpectation {
  /// A hint that says nothing.
  static let useless = PointExpectation(
    count: 100, cumulativeProbability: { _ in .nan }, quantile: { _ in .nan })

  /// The hint of somebody who knows the points, moved by some units.
  init(of points: [Double], movedBy shift: Double = 0) {
    let sorted = points.sorted()
    self.init(
      count: sorted.count,
      cumulativeProbability: { place in
        var (low, high) = (0, sorted.count)
        while low < high {
          let middle = (low + high) / 2
          if sorted[middle] + shift <= place { low = middle + 1 } else { high = middle }
        }
        return Double(low) / Double(sorted.count)
      },
      quantile: { probability in
        if probability == 0 { return -.infinity }
        if probability == 1 { return .infinity }
        return sorted[Int(clamping: probability * Double(sorted.count))] + shift
      })
  }
}

/// Ways to go through independent pieces of work.
enum Loops {
  static func backwards(_ count: Int, _ body: @Sendable (Int) -> Void) {
    for piece in (0..<count).reversed() { body(piece) }
  }

  static func threads(_ threadCount: Int) -> ConcurrentLoop {
    { count, body in
      DispatchQueue.concurrentPerform(iterations: threadCount) { thread in
        for piece in stride(from: thread, to: count, by: threadCount) { body(piece) }
      }
    }
  }
}
