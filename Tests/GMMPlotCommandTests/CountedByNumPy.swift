import Foundation
import GaussianMixtures
import TestSupport
import Testing

@testable import GMMPlotCommand

/// A sample with the bins that NumPy finds in it; `Tests/Fixtures/GMMPlotCommand/many` tells how.
struct CountedByNumPy {
  let input: ExperimentInput
  let mixture: GaussianMixture
  private let expected: Expected

  private struct Expected: Decodable {
    let edges: [Double]
    let counts: [Int]
    let min: Double
    let max: Double
  }

  /// Reads the experiment file, and the file with what NumPy finds.
  init(_ experiment: String, _ numbers: String) throws {
    let folder = Repository.fixture("GMMPlotCommand/many")
    expected = try JSONDecoder().decode(
      Expected.self, from: Data(contentsOf: folder.appending(path: numbers)))
    input = try ExperimentInput(path: folder.appending(path: experiment).path)
    guard case .components(let mixture) = input.experiment.mixture else {
      throw CommandFailure(.internalError, "no mixture")
    }
    self.mixture = mixture
  }

  /// Expects of a stream what NumPy finds.
  func check(_ stream: some ExperimentStream, size: Int, workers: Int) throws {
    let counts = try StreamCounts(stream, of: input, workers: workers)
    #expect(counts.pointCount == size)
    #expect(counts.extent == expected.min...expected.max)
    let histogram = try #require(counts.bars[0][0]).histogram
    #expect(histogram.edges == expected.edges)
    #expect(histogram.counts == expected.counts)
  }
}
