import GMMSupport
import GaussianMixtures
import Synchronization

/// The points of a stream, of which each block is summed up when it goes by for the first time.
///
/// A figure goes through its points anyway; to draw or read them once more for `inspect` takes longer
/// than the sums. These are merged in the order of the blocks, so that they depend neither on the number
/// of threads nor on who was the first to ask for a block.
final class SummarizedStream: PointStream {
  typealias Failure = ExperimentProblem

  /// The moments and the log-likelihood of points.
  struct Summary: Sendable {
    var moments = MomentSums()
    var logLikelihood = CompensatedSum()

    mutating func merge(_ other: Summary) {
      moments.merge(other.moments)
      logLikelihood.add(other.logLikelihood)
    }
  }

  private let base: any PointStream<ExperimentProblem>
  private let density: LogDensitySum?
  private let workers: Int
  private let known = Mutex<(blockCount: Int, summaries: [Int: Summary])>((0, [:]))

  /// Wraps a stream.
  ///
  /// - Parameters:
  ///   - base: The points.
  ///   - mixture: The mixture whose likelihood is asked for; `nil` if it is not.
  ///   - workers: How many threads go through the points where nobody else has.
  init(
    _ base: any PointStream<ExperimentProblem>, _ mixture: Mixture?, workers: Int
  ) {
    self.base = base
    density = mixture.map { LogDensitySum($0) }
    self.workers = workers
  }

  var blockCount: Int { base.blockCount }
  var expectation: PointExpectation? { base.expectation }
  var areIntegers: Bool { base.areIntegers }

  func forEachChunk(
    ofBlock block: Int, _ body: (UnsafeBufferPointer<Double>) -> Void
  ) throws(ExperimentProblem) {
    guard summary(ofBlock: block) == nil else {
      return try base.forEachChunk(ofBlock: block, body)
    }
    try summarize(block, body)
  }

  /// What all points give; goes through those that nobody has gone through yet.
  func summary() throws(ExperimentProblem) -> Summary {
    var whole = Summary()
    var problem: ExperimentProblem?
    OrderedWork.run(count: blockCount, workers: workers) {
      block -> Result<Summary, ExperimentProblem> in
      if let summary = self.summary(ofBlock: block) { return .success(summary) }
      return Result { () throws(ExperimentProblem) in try self.summarize(block) { _ in } }
    } deliver: { _, result in
      switch result {
      case .success(let summary): whole.merge(summary)
      case .failure(let error): problem = error
      }
      return problem == nil
    }
    if let problem { throw problem }
    return whole
  }

  private func summary(ofBlock block: Int) -> Summary? {
    let count = blockCount
    return known.withLock { known in
      // A file that has no parts after all is one block.
      if known.blockCount != count { known = (count, [:]) }
      return known.summaries[block]
    }
  }

  @discardableResult
  private func summarize(
    _ block: Int, _ body: (UnsafeBufferPointer<Double>) -> Void
  ) throws(ExperimentProblem) -> Summary {
    let count = blockCount
    var summary = Summary()
    try base.forEachChunk(ofBlock: block) { chunk in
      body(chunk)
      summary.moments.add(chunk)
      if let density { summary.logLikelihood.add(density.sum(over: chunk)) }
    }
    let found = summary
    known.withLock { if $0.blockCount == count { $0.summaries[block] = found } }
    return found
  }
}
