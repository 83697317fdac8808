import DataFiles
import ExperimentFile
import GaussianMixtures
import Histograms
import Synchronization

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

/// The points of a data file, which is read from its beginning each time.
final class DataStream: ExperimentStream {
  private let input: ExperimentInput
  private let known = Mutex<DataSummary?>(nil)

  init(_ input: ExperimentInput) {
    self.input = input
  }

  var blockCount: Int { 1 }

  /// What was read; `nil` before the points have been gone through.
  var summary: DataSummary? { known.withLock { $0 } }

  func forEachChunk(
    ofBlock block: Int, _ body: (UnsafeBufferPointer<Double>) -> Void
  ) throws(CommandFailure) {
    let summary = try input.forEachDataBlock { $0.values.withUnsafeBufferPointer(body) }
    known.withLock { $0 = summary }
  }
}

extension ExperimentInput {
  /// The points, if there are so many that they had better not be in memory.
  var stream: (any ExperimentStream)? {
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
      guard let data, data.byteCount > Self.dataBytesInMemory else { return nil }
      return DataStream(self)
    }
  }

  /// The stream of NumPy is slower, and runs on one core. Few passes still take less time than it takes to
  /// keep the points, and to sort those whose quartiles are asked for.
  private var serialPointsInMemory: Int { isCountedInFewPasses ? 1 << 20 : 1 << 25 }

  /// Whether the points are counted for one histogram, and shown by nothing else.
  private var isCountedInFewPasses: Bool {
    var histogramCount = 0
    for layer in experiment.figure.panels.flatMap(\.layers) {
      switch layer.mark {
      case .histogram(.edges, _, _), .histogram(.count, .some, _), .histogram(.width, .some, _),
        .histogram(.rule(.auto), _, _), .histogram(.rule(.fd), _, _):
        histogramCount += 1
      case .density, .components, .cdf, .responsibilities:
        break
      default:
        return false
      }
    }
    return histogramCount == 1
  }

  /// Up to so many, drawing once and keeping takes no longer than drawing twice.
  private static let blockPointsInMemory = 1 << 22
  /// Text is read at a few hundred megabytes a second, and takes more room than its numbers.
  private static let dataBytesInMemory = 1 << 29
}
