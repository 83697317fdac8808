import GaussianMixtures
import TestSupport
import Testing

struct MultivariateBlockSamplerTests {
  private struct Fixture: Decodable {
    struct Case: Decodable {
      let components: [FixtureComponent]
      let seed: UInt64
      let block: Int
      let count: Int
      let firstValues: [Exact]
      let firstLabels: [UInt16]
      let values: String
      let labels: String
    }
    let cases: [Case]
  }

  @Test("the points in several dimensions are those of the second implementation, bit for bit")
  func stream() throws {
    for expected in try fixture("multivariate-stream", as: Fixture.self).cases {
      let mixture = try MultivariateGaussianMixture(expected.components)
      let sampler = MultivariateBlockSampler(mixture: mixture, seed: expected.seed)
      let points = sampler.points(inBlock: expected.block, count: expected.count)
      #expect(Array(points.values.prefix(8)) == expected.firstValues.map(\.value))
      #expect(Array(points.labels.prefix(8)) == expected.firstLabels)
      #expect("\(Checksum(points.values.map(\.bitPattern)))" == expected.values)
      #expect("\(Checksum(points.labels))" == expected.labels)
    }
  }

  @Test("in one dimension the stream is that of BlockSampler, bit for bit")
  func oneDimension() throws {
    for expected in try Stream.load().cases {
      let mixture = try GaussianMixture(expected.components)
      guard !mixture.components.contains(where: { $0.weight == 0 }) else { continue }
      let sampler = MultivariateBlockSampler(
        mixture: try MultivariateGaussianMixture(mixture), seed: expected.seed.word)
      let points = sampler.points(inBlock: expected.block, count: expected.count)
      #expect("\(Checksum(points.values.map(\.bitPattern)))" == expected.values)
      #expect("\(Checksum(points.labels))" == expected.labels)
    }
  }

  @Test("a block drawn alone is the same part of the whole sample")
  func independentBlocks() throws {
    let expected = try fixture("multivariate-stream", as: Fixture.self).cases[0]
    let mixture = try MultivariateGaussianMixture(expected.components)
    let size = BlockSampler.blockSize + 100
    let sample = mixture.sample(size: size, seed: 3)
    #expect(sample.labels.count == size)
    let block = MultivariateBlockSampler(mixture: mixture, seed: 3)
      .points(inBlock: 1, count: 100)
    #expect(Array(sample.values[(2 * BlockSampler.blockSize)...]) == block.values)
    #expect(Array(sample.labels[BlockSampler.blockSize...]) == block.labels)
  }
}
