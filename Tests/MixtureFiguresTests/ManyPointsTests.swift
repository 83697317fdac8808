import ExperimentFile
import GaussianMixtures
import Histograms
import TestSupport
import Testing

@testable import MixtureFigures

/// Samples and data that are too large to be kept in memory, or to be shown point by point.
@Suite struct ManyPointsTests {
  @Test(
    "A sample that is drawn anew for each pass has the bins that NumPy finds in it",
    arguments: 1...3)
  func sample(workers: Int) throws {
    let counted = try CountedByNumPy("many.json", "expected.json")
    let stream = BlockStream(counted.mixture, seed: 1, size: 200_000)
    try counted.check(stream, size: 200_000, workers: workers)
  }

  @Test("A data file that is read again for each pass is counted whole")
  func data() throws {
    // 0 to 9 again and again, and two rows without a value.
    let rows = (0..<3000).map { "\($0 % 10)\n" }.joined()
    let experiment = try Experiment.read(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": 5, "sd": 3 }] },
        "data": { "file": "many.csv" },
        "figure": { "layers": [ { "mark": "histogram", "bins": { "edges": [0, 2, 3, 9] } },
          { "mark": "histogram", "bins": "fd" } ] } }
      """)
    let stream = try DataStream(
      DataSource("x\n" + rows + "NA\n\"\"\n"), experiment.dataSettings)
    let counts = try StreamCounts(stream, of: experiment, workers: 2, progress: nil)
    #expect(counts.pointCount == 3000)
    #expect(counts.extent == 0...9)
    #expect(counts.bars[0][0]?.counts == [600, 300, 2100])
    // numpy.histogram(x, "fd"): the quartiles are 2 and 7, the width 10 / 3000^(1/3) becomes 1.
    #expect(counts.bars[0][1]?.counts.count == 9)
    #expect(stream.warnings.map(\.message) == ["left out 2 rows without a value in column x"])
  }

  @Test("What is wrong with data that are read again has its place")
  func mistakes() throws {
    let experiment = try Experiment.read(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": 5, "sd": 3 }] },
        "data": { "file": "wrong.csv" } }
      """)
    let stream = try DataStream(
      DataSource("x\n1\n2\nthree\n", name: "wrong.csv"), experiment.dataSettings)
    let problem = #expect(throws: ExperimentProblem.self) {
      try StreamCounts(stream, of: experiment, workers: 2, progress: nil)
    }
    #expect(problem?.kind == .invalid)
    #expect(problem?.place?.line == 4)
  }

  @Test("Of more points than can be seen one by one some are shown, and a warning says which")
  func shown() throws {
    let text = """
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
        "sample": { "size": 1000001 }, "figure": { "layers": [{ "mark": "quantiles" }] } }
      """
    let experiment = try Experiment.read(text)
    let counted = try CountedPoints(experiment, data: nil)
    #expect(counted.variables[0].shown.count == 500_001)
    #expect(counted.variables[0].shown[1] == counted.variables[0].values?[2])
    #expect(counted.warnings.map(\.message) == ["the layer shows 1 in 2 of 1,000,001 points"])
    let warning = try #require(counted.warnings.first)
    let diagnostic = Diagnostic(
      warning.severity, warning.message, at: try #require(warning.path), of: Array(text.utf8),
      name: "some.json")
    #expect(diagnostic.column == 67)

    guard case .given(.line(let mixture)) = experiment.mixture else { return }
    let stream = BlockStream(mixture, seed: 0, size: 3_000_000)
    let first = try ShownPoints(of: stream, count: 3_000_000, experiment)
    #expect(first.values.count == 1_000_000)
    #expect(
      first.warnings.map(\.message) == ["the layer shows the first 1,000,000 of 3,000,000 points"])
  }
}
