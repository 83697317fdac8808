import GaussianMixtures
import TestSupport
import Testing

/// The contents of block-stream.json.
struct Stream: Decodable {
  /// A word of 64 bits in hexadecimal.
  struct Word: Decodable {
    let word: UInt64

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let text = try container.decode(String.self)
      guard let word = UInt64(text, radix: 16) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: text)
      }
      self.word = word
    }
  }

  struct Case: Decodable {
    let components: [[Exact]]
    let seed: Word
    let block: Int
    let count: Int
    let firstValues: [Exact]
    let firstLabels: [UInt16]
    let values: String
    let labels: String
  }

  let splitMix64Of1234567: [Word]
  let xoshiro256PlusPlusOf1234: [Word]
  let block0OfSeed0: [Word]
  let cases: [Case]

  static func load() throws -> Stream { try fixture("block-stream", as: Stream.self) }
}

struct BlockSamplerTests {
  @Test("chunks hold the values of a block in their order", arguments: [0, 1, 1023, 1024, 5000])
  func chunks(count: Int) throws {
    for expected in try Stream.load().cases {
      let sampler = BlockSampler(
        mixture: try GaussianMixture(expected.components), seed: expected.seed.word)
      var values: [Double] = []
      sampler.forEachChunk(inBlock: expected.block, count: count) { values += $0 }
      #expect(values.count == count)
      let first = expected.firstValues.map(\.value).prefix(count)
      #expect(values.prefix(8).elementsEqual(first))
      let isEqual =
        values == Self.points(of: sampler, inBlock: expected.block, count: count).values
      #expect(isEqual)
    }
  }

  private static func points(
    of sampler: BlockSampler, inBlock block: Int, count: Int = BlockSampler.blockSize
  ) -> (values: [Double], labels: [UInt16]) {
    var values: [Double] = []
    var labels: [UInt16] = []
    sampler.forEachPoint(inBlock: block, count: count) { value, label in
      values.append(value)
      labels.append(label)
    }
    return (values, labels)
  }

  @Test("the points of 8 blocks are those of the second implementation, bit for bit")
  func stream() throws {
    for expected in try Stream.load().cases {
      let mixture = try GaussianMixture(expected.components)
      let sampler = BlockSampler(mixture: mixture, seed: expected.seed.word)
      let (values, labels) = Self.points(
        of: sampler, inBlock: expected.block, count: expected.count)
      #expect(Array(values.prefix(8)) == expected.firstValues.map(\.value))
      #expect(Array(labels.prefix(8)) == expected.firstLabels)
      #expect("\(Checksum(values.map(\.bitPattern)))" == expected.values)
      #expect("\(Checksum(labels))" == expected.labels)
    }
  }

  @Test("a block drawn alone is the same part of the whole sample")
  func independentBlocks() throws {
    let mixture = try GaussianMixture((0.3, -1, 1), (0.7, 2, 0.5))
    let size = 4 * BlockSampler.blockSize + 10
    let sample = mixture.sample(size: size, generator: .xoshiro256PlusPlus(seed: 8))
    #expect(sample.values.count == size)
    let sampler = BlockSampler(mixture: mixture, seed: 8)
    for block in [4, 3, 0] {
      let start = block * BlockSampler.blockSize
      let count = min(BlockSampler.blockSize, size - start)
      let (values, labels) = Self.points(of: sampler, inBlock: block, count: count)
      #expect(values == Array(sample.values[start..<(start + count)]))
      #expect(labels == Array(sample.labels[start..<(start + count)]))
    }
  }

  @Test("a sample takes as many blocks as it needs")
  func blockCount() {
    #expect(BlockSampler.blockCount(forSize: 0) == 0)
    #expect(BlockSampler.blockCount(forSize: 1) == 1)
    #expect(BlockSampler.blockCount(forSize: 65_536) == 1)
    #expect(BlockSampler.blockCount(forSize: 65_537) == 2)
    #expect(BlockSampler.blockCount(forSize: 1_000_000_000) == 15_259)
  }

  @Test("two million points have the counts of labels and bins and the moments they should")
  func distribution() throws {
    let bounds = try SampleBounds.ofMixture()
    let mixture = try GaussianMixture(bounds.components)
    let sample = mixture.sample(size: bounds.draws, generator: .xoshiro256PlusPlus(seed: 11))
    bounds.check(sample)
  }

  @Test("labels come in random order within a block")
  func order() throws {
    let bounds = try SampleBounds.ofMixture()
    let sampler = BlockSampler(mixture: try GaussianMixture(bounds.components), seed: 12)
    let labels = Self.points(of: sampler, inBlock: 0).labels
    let changes = zip(labels, labels.dropFirst()).count { $0 != $1 }
    #expect(changes >= bounds.labelChangesInBlock[0] && changes <= bounds.labelChangesInBlock[1])
  }

  @Test("components of weight 0 are never drawn, wherever they stand")
  func zeroWeights() throws {
    let mixture = try GaussianMixture(
      (0, 1, 1), (0.1, 2, 1), (0, 3, 1), (0.9, 4, 1), (0, 5, 1))
    let sampler = BlockSampler(mixture: mixture, seed: 1)
    #expect(Set(Self.points(of: sampler, inBlock: 0).labels) == [1, 3])
    // The first and the last position of [0, 1), which a random sample hardly meets.
    let table = ComponentTable(weights: mixture.components.map(\.weight))
    for word in [0, UInt64.max] {
      var generator = RepeatingGenerator(words: [word])
      #expect([1, 3].contains(table.draw(startingWith: word, using: &generator).component))
    }
  }

  @Test("a generator that returns nothing but zeros or ones gives finite points")
  func adversaries() {
    let table = ComponentTable(weights: [1.0 / 3, 1.0 / 3, 1.0 / 3])
    for (word, component) in [(0, 0), (UInt64.max, 2)] as [(UInt64, UInt16)] {
      var generator = RepeatingGenerator(words: [word])
      let point = table.draw(startingWith: word, using: &generator)
      #expect(point.component == component)
      #expect(point.z.magnitude < 0.001)
    }
  }
}
