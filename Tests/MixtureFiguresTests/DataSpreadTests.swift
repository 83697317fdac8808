import GMMSupport
import Testing

@testable import MixtureFigures

/// Data whose values are so close together that no density between them is a number.
@Suite struct DataSpreadTests {
  private static let narrow: [(least: String, most: String)] = [
    ("0", "1e-320"), ("0", "5e-324"), ("-1e-308", "1e-308"), ("0", "1e-300"), ("0", "9e-151"),
  ]

  private func counted(_ text: String, mark: String, fit: Bool = false) throws -> CountedPoints {
    let mixture =
      fit
      ? #"{ "fit": { "components": 1 } }"#
      : #"{ "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }"#
    let experiment = try Experiment.read(
      """
      { "mixture": \(mixture), "data": { "file": "data" },
        "figure": { "layers": [{ "mark": "\(mark)" }] } }
      """)
    return try CountedPoints(experiment, data: DataSource(text))
  }

  @Test(
    "They are refused whether they are in memory, gone through or fitted, with the column and its values",
    arguments: narrow, ["histogram", "ecdf"])
  func refused(range: (least: String, most: String), mark: String) throws {
    for fit in [false, true] {
      let problem = try #require(throws: ExperimentProblem.self) {
        try counted("x\n\(range.least)\n\(range.most)\n\(range.least)\n", mark: mark, fit: fit)
      }
      #expect(problem.subject == .file("data.csv", place: nil))
      #expect(problem.message.hasPrefix("the column \"x\" has values from "))
      #expect(problem.message.contains("less than 1e-150 apart"))
    }
  }

  @Test("Equal values, however small, and values that are as far apart are drawn")
  func accepted() throws {
    for (least, most) in [("5e-324", "5e-324"), ("0", "1e-150"), ("1", "1.0000000000000002")] {
      _ = try counted("x\n\(least)\n\(most)\n", mark: "ecdf")
    }
    let bars = try #require(counted("x\n0\n1e-150\n", mark: "histogram").bars[0][0])
    #expect(bars.heights.allSatisfy { $0.isFinite })
  }

  @Test("Small values beside large ones are nothing special")
  func beside() throws {
    _ = try counted("x\n0\n1e-320\n1\n", mark: "histogram")
  }

  @Test("Layers of the same bins have one count, whatever their bars show")
  func shared() throws {
    let layers = ["density", "count", "probability"].map {
      #"{ "mark": "histogram", "bins": 4, "normalize": "\#($0)" }"#
    }.joined(separator: ", ")
    let experiment = try Experiment.read(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
        "data": { "file": "data" },
        "figure": { "panels": [{ "layers": [\(layers)] },
          { "layers": [{ "mark": "histogram", "bins": 5 }, { "mark": "ecdf" }] }] } }
      """)
    let counted = try CountedPoints(experiment, data: DataSource("x\n0\n1\n2\n4\n"))
    let bars = counted.bars[0].compactMap { $0 }
    #expect(bars.map(\.counts) == [[1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]])
    #expect(bars.map(\.heights[0]) == [0.25, 1, 0.25])
    #expect(counted.bars[1][0]?.counts.count == 5)
  }
}
