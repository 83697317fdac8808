import ExperimentFile
import GaussianMixtures
import Histograms
import Synchronization
import Testing

@testable import MixtureFigures

/// The moments and the log-likelihood of points that are not in memory.
@Suite struct SummarizedStreamTests {
  private static let size = 200_003

  private static func mixture() throws -> GaussianMixture {
    try GaussianMixture(components: [
      .init(weight: 0.25, mean: 1e6, standardDeviation: 1.5),
      .init(weight: 0.75, mean: 1e6 + 5, standardDeviation: 2),
    ])
  }

  @Test("They are those of the same points in memory", arguments: [true, false])
  func inMemory(isBlocked: Bool) throws {
    let mixture = try Self.mixture()
    let points = mixture.sample(
      size: Self.size,
      generator: isBlocked ? .xoshiro256PlusPlus(seed: 3) : .numpy(seed: 3)
    ).values
    let stream: any PointStream<ExperimentProblem> =
      isBlocked
      ? BlockStream(mixture, seed: 3, size: Self.size)
      : SerialStream(mixture: mixture, seed: 3, size: Self.size)
    let found = try SummarizedStream(stream, .line(mixture), workers: 2).summary()
    let (moments, expected) = (SampleMoments(found.moments), SampleMoments(points))
    #expect(moments.count == Self.size)
    #expect(moments.minimum == expected.minimum && moments.maximum == expected.maximum)
    #expect((moments.mean / expected.mean - 1).magnitude < 1e-15)
    #expect((moments.standardDeviation / expected.standardDeviation - 1).magnitude < 1e-15)
    let logLikelihood = mixture.logLikelihood(of: points)
    #expect((found.logLikelihood.value / logLikelihood - 1).magnitude < 1e-14)
  }

  @Test("They have the same bits on any number of threads, and where the points went by before")
  func threads() throws {
    let mixture = try Self.mixture()
    func stream(_ workers: Int) -> SummarizedStream {
      SummarizedStream(
        BlockStream(mixture, seed: 3, size: Self.size), .line(mixture), workers: workers)
    }
    let expected = try stream(1).summary()
    let seen = stream(3)
    for block in (0..<seen.blockCount).reversed() { try seen.forEachChunk(ofBlock: block) { _ in } }
    for found in [try stream(3).summary(), try seen.summary()] {
      #expect(SampleMoments(found.moments) == SampleMoments(expected.moments))
      #expect(found.logLikelihood.value == expected.logLikelihood.value)
    }
  }

  @Test("Points that went by are not drawn again")
  func once() throws {
    let counting = CountingStream(base: BlockStream(try Self.mixture(), seed: 3, size: Self.size))
    let stream = SummarizedStream(counting, nil, workers: 2)
    for block in 0..<stream.blockCount { try stream.forEachChunk(ofBlock: block) { _ in } }
    #expect(SampleMoments(try stream.summary().moments).count == Self.size)
    #expect(counting.passes.withLock { $0 } == stream.blockCount)
  }
}

/// Counts how often blocks are asked for.
private final class CountingStream: PointStream {
  typealias Failure = ExperimentProblem

  let base: BlockStream
  let passes = Mutex(0)

  init(base: BlockStream) { self.base = base }

  var blockCount: Int { base.blockCount }

  func forEachChunk(ofBlock block: Int, _ body: (UnsafeBufferPointer<Double>) -> Void) {
    passes.withLock { $0 += 1 }
    base.forEachChunk(ofBlock: block, body)
  }
}
