/// The points of a stream with the component to which each most probably belongs.
struct MostProbableParts: PartedPointStream {
  typealias Failure = ExperimentProblem

  let points: any PointStream<ExperimentProblem>
  let mixture: GaussianMixture

  var blockCount: Int { points.blockCount }
  var expectation: PointExpectation? { points.expectation }
  var areIntegers: Bool { points.areIntegers }
  var partCount: Int { mixture.components.count }

  func forEachChunk(
    ofBlock block: Int, _ body: (UnsafeBufferPointer<Double>) -> Void
  ) throws(ExperimentProblem) {
    try points.forEachChunk(ofBlock: block, body)
  }

  func forEachPartedChunk(
    ofBlock block: Int,
    _ body: (UnsafeBufferPointer<Double>, UnsafeBufferPointer<UInt16>) -> Void
  ) throws(ExperimentProblem) {
    try points.forEachChunk(ofBlock: block) { chunk in
      withUnsafeTemporaryAllocation(of: UInt16.self, capacity: chunk.count) { parts in
        for index in chunk.indices {
          parts[index] = UInt16(truncatingIfNeeded: mixture.mostProbableComponent(at: chunk[index]))
        }
        body(chunk, UnsafeBufferPointer(parts))
      }
    }
  }
}
