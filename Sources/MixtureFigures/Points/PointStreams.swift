/// The points of the generator xoshiro256++, any block of which can be drawn by itself.
struct BlockStream: PointStream {
  typealias Failure = ExperimentProblem

  private let sampler: BlockSampler
  private let size: Int
  let expectation: PointExpectation?

  init(_ mixture: GaussianMixture, seed: UInt64, size: Int) {
    sampler = BlockSampler(mixture: mixture, seed: seed)
    self.size = size
    expectation = PointExpectation(
      count: size, cumulativeProbability: mixture.cumulativeProbability,
      quantile: mixture.quantile)
  }

  var blockCount: Int { BlockSampler.blockCount(forSize: size) }

  func forEachChunk(ofBlock block: Int, _ body: (UnsafeBufferPointer<Double>) -> Void) {
    sampler.forEachChunk(inBlock: block, count: count(ofBlock: block), body)
  }

  private func count(ofBlock block: Int) -> Int {
    min(BlockSampler.blockSize, size - block * BlockSampler.blockSize)
  }
}

extension BlockStream: PartedPointStream {
  var partCount: Int { sampler.componentCount }

  func forEachPartedChunk(
    ofBlock block: Int,
    _ body: (UnsafeBufferPointer<Double>, UnsafeBufferPointer<UInt16>) -> Void
  ) {
    sampler.forEachLabelledChunk(inBlock: block, count: count(ofBlock: block), body)
  }
}

/// The points of the generator numpy, which come one after the other.
struct SerialStream: PointStream {
  typealias Failure = ExperimentProblem

  let mixture: GaussianMixture
  let seed: UInt32
  let size: Int

  var blockCount: Int { 1 }

  var expectation: PointExpectation? {
    PointExpectation(
      count: size, cumulativeProbability: mixture.cumulativeProbability,
      quantile: mixture.quantile)
  }

  func forEachChunk(ofBlock block: Int, _ body: (UnsafeBufferPointer<Double>) -> Void) {
    var sampler = NumPySampler(mixture: mixture, seed: seed)
    sampler.forEachChunk(count: size) { values, _ in body(values) }
  }
}

extension SerialStream: PartedPointStream {
  var partCount: Int { mixture.components.count }

  func forEachPartedChunk(
    ofBlock block: Int,
    _ body: (UnsafeBufferPointer<Double>, UnsafeBufferPointer<UInt16>) -> Void
  ) {
    var sampler = NumPySampler(mixture: mixture, seed: seed)
    sampler.forEachChunk(count: size, body)
  }
}
