import ExperimentFile
import GaussianMixtures
import Histograms

/// Points of one coordinate that are drawn or read anew whenever they are needed.
protocol ExperimentStream: PointStream where Failure == CommandFailure {}

/// The points of the generator xoshiro256++, any block of which can be drawn by itself.
struct BlockStream: ExperimentStream {
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
    let count = min(BlockSampler.blockSize, size - block * BlockSampler.blockSize)
    sampler.forEachChunk(inBlock: block, count: count, body)
  }
}

/// The points of the generator numpy, which come one after the other.
struct SerialStream: ExperimentStream {
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

extension ExperimentInput {
  /// The points, if there are so many that they had better not be in memory.
  ///
  /// - Throws: `CommandFailure` with status 66 if a data file is missing or cannot be read.
  var stream: (any ExperimentStream)? {
    get throws(CommandFailure) {
      guard case .components(let mixture) = experiment.mixture else { return nil }
      switch experiment.points {
      case .sample(let sample):
        switch sample.generator {
        case .xoshiro256PlusPlus(let seed) where sample.size > Self.blockPointsInMemory:
          return BlockStream(mixture, seed: seed, size: sample.size)
        case .numpy(let seed) where sample.size > serialPointsInMemory:
          return SerialStream(mixture: mixture, seed: seed, size: sample.size)
        default:
          return nil
        }
      case .data:
        let isLarge = data.map { $0.byteCount > Self.dataBytesInMemory } ?? false
        guard isLarge || !showsPoints else { return nil }
        let stream = try DataStream(
          self, room: isLarge ? 0 : Self.pointsKept, readsOnce: countsOnce)
        // What threads cannot share is read and counted by one, and may as well be in memory.
        return stream.flatMap { isLarge || $0.blockCount > 1 ? $0 : nil }
      }
    }
  }

  /// The stream of NumPy is slower, and runs on one core. Few passes still take less time than it takes to
  /// keep the points, and to sort those whose quartiles are asked for.
  private var serialPointsInMemory: Int {
    let hasQuartiles =
      switch onlyHistogram?.bins {
      case .rule(.auto), .rule(.fd): true
      default: false
      }
    return !showsPoints && (countsOnce || hasQuartiles) ? 1 << 20 : 1 << 25
  }

  /// Whether going through the points once is enough for the bars of the only histogram.
  private var countsOnce: Bool {
    switch onlyHistogram {
    case (.edges, _)?, (.count, .some)?, (.width, .some)?: true
    default: false
    }
  }

  /// The bins of the only histogram; `nil` if there is none, or more than one.
  private var onlyHistogram: (bins: Bins, range: ClosedRange<Double>?)? {
    let histograms = experiment.figure.panels.flatMap(\.layers).compactMap { layer in
      if case .histogram(let bins, let range, _) = layer.mark { (bins, range) } else { nil }
    }
    return histograms.count == 1 ? histograms[0] : nil
  }

  /// Up to so many, drawing once and keeping takes no longer than drawing twice.
  private static let blockPointsInMemory = 1 << 22
  /// Text is read at a few hundred megabytes a second, and takes more room than its numbers.
  private static let dataBytesInMemory = 1 << 29
  /// Half a gigabyte, as much as a file of that size is likely to need.
  private static let pointsKept = 1 << 26
}
