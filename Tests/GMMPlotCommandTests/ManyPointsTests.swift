import Foundation
import GaussianMixtures
import Histograms
import TestSupport
import Testing

@testable import GMMPlotCommand

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
    let bench = try Workbench()
    // 0 to 9 again and again, and two rows without a value.
    let rows = (0..<3000).map { "\($0 % 10)\n" }.joined()
    try bench.write("x\n" + rows + "NA\n\"\"\n", to: "many.csv")
    try bench.write(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": 5, "sd": 3 }] },
        "data": { "file": "many.csv" },
        "figure": { "layers": [ { "mark": "histogram", "bins": { "edges": [0, 2, 3, 9] } },
          { "mark": "histogram", "bins": "fd" } ] } }
      """, to: "many.json")
    let input = try ExperimentInput(path: bench.file("many.json").path)
    let stream = try #require(try DataStream(input))
    let counts = try StreamCounts(stream, of: input, workers: 2)
    #expect(counts.pointCount == 3000)
    #expect(counts.extent == 0...9)
    #expect(counts.bars[0][0]?.histogram.counts == [600, 300, 2100])
    // numpy.histogram(x, "fd"): the quartiles are 2 and 7, the width 10 / 3000^(1/3).
    #expect(counts.bars[0][1]?.histogram.counts.count == 13)
    #expect(stream.summary?.droppedRowCount == 2)
  }

  @Test("What is wrong with data that are read again has its place")
  func mistakes() throws {
    let bench = try Workbench()
    try bench.write("x\n1\n2\nthree\n", to: "wrong.csv")
    try bench.write(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": 5, "sd": 3 }] },
        "data": { "file": "wrong.csv" } }
      """, to: "wrong.json")
    let input = try ExperimentInput(path: bench.file("wrong.json").path)
    let failure = #expect(throws: CommandFailure.self) {
      try StreamCounts(#require(try DataStream(input)), of: input, workers: 2)
    }
    #expect(failure?.status == .badData)
    #expect(failure?.messages.first?.place?.line == 4)
  }

  @Test("Of more points than can be seen one by one some are shown, and a warning says which")
  func shown() throws {
    let bench = try Workbench()
    try bench.write(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
        "sample": { "size": 1000001 }, "figure": { "layers": [{ "mark": "quantiles" }] } }
      """, to: "some.json")
    let input = try ExperimentInput(path: bench.file("some.json").path)
    let counted = try CountedPoints(input, workers: 1)
    #expect(counted.variables[0].shown.count == 500_001)
    #expect(counted.variables[0].shown[1] == counted.variables[0].values[2])
    #expect(counted.warnings.map(\.text) == ["the layer shows 1 in 2 of 1,000,001 points"])
    #expect(counted.warnings.first?.place?.column == 67)

    guard case .components(let mixture) = input.experiment.mixture else { return }
    let stream = BlockStream(mixture, seed: 0, size: 3_000_000)
    let first = try ShownPoints(of: stream, count: 3_000_000, input)
    #expect(first.values.count == 1_000_000)
    #expect(
      first.warnings.map(\.text) == ["the layer shows the first 1,000,000 of 3,000,000 points"])
  }
}
