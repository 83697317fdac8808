import ExperimentFile
import Foundation
import GaussianMixtures
import Histograms
import TestSupport
import Testing

@testable import MixtureFigures

/// A sample with the bins that NumPy finds in it; `Tests/Fixtures/MixtureFigures/many` tells how.
struct CountedByNumPy {
  let experiment: Experiment
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
    let folder = "MixtureFigures/many/"
    expected = try decodedFixture(folder + numbers, as: Expected.self)
    self.experiment = try .read(
      String(contentsOf: Repository.fixture(folder + experiment), encoding: .utf8))
    guard case .given(.line(let mixture)) = self.experiment.mixture else {
      throw ExperimentProblem("no mixture of one dimension", at: ["mixture"])
    }
    self.mixture = mixture
  }

  /// Expects of a stream what NumPy finds.
  func check(
    _ stream: some PointStream<ExperimentProblem>, size: Int, workers: Int
  ) throws {
    let counts = try StreamCounts(stream, of: experiment, workers: workers, progress: nil)
    #expect(counts.pointCount == size)
    #expect(counts.extent == expected.min...expected.max)
    let bars = try #require(counts.bars[0][0])
    #expect(bars.edges == expected.edges)
    #expect(bars.counts == expected.counts.map(Double.init))
  }
}
