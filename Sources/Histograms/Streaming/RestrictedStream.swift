/// The points of a stream that lie within a range.
struct RestrictedStream<Base: PointStream>: PointStream {
  private static var chunkSize: Int { 1024 }

  let base: Base
  let range: ClosedRange<Double>

  var blockCount: Int { base.blockCount }

  var areIntegers: Bool { base.areIntegers }

  var expectation: PointExpectation? {
    guard let whole = base.expectation else { return nil }
    let below = whole.cumulativeProbability(range.lowerBound)
    let within = min(whole.cumulativeProbability(range.upperBound) - below, 1)
    guard within > 0 else { return nil }
    return PointExpectation(
      count: Int(clamping: Double(whole.count) * within),
      cumulativeProbability: { (whole.cumulativeProbability($0) - below) / within },
      quantile: { whole.quantile(min(below + $0 * within, 1)) })
  }

  func forEachChunk(
    ofBlock block: Int, _ body: (UnsafeBufferPointer<Double>) -> Void
  ) throws(Base.Failure) {
    let kept = UnsafeMutableBufferPointer<Double>.allocate(capacity: Self.chunkSize)
    defer { kept.deallocate() }
    try base.forEachChunk(ofBlock: block) { chunk in
      for start in stride(from: 0, to: chunk.count, by: Self.chunkSize) {
        var count = 0
        for value in chunk[start..<min(start + Self.chunkSize, chunk.count)] {
          // Written always and kept sometimes: there is no branch to be foreseen.
          kept[count] = value
          count &+= value >= range.lowerBound && value <= range.upperBound ? 1 : 0
        }
        body(UnsafeBufferPointer(rebasing: kept[..<count]))
      }
    }
  }
}
