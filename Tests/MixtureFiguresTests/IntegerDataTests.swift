import Foundation
import Histograms
import TestSupport
import Testing

@testable import MixtureFigures

/// Columns of whole numbers of data files, with the bins that NumPy has for arrays of integers;
/// `Tests/Fixtures/MixtureFigures/integers` tells how they were found.
@Suite struct IntegerDataTests {
  struct Expected: Decodable, CustomTestStringConvertible {
    struct Case: Decodable {
      let range: [Double]?
      let rules: [String: Bars]
    }
    struct Bars: Decodable {
      let counts: [Int]
      let first, second, last: Double
    }
    let file: String
    let column: Int
    let cases: [Case]

    var testDescription: String { "column \(column) of \(file)" }
  }

  static let expected =
    (try? decodedFixture("MixtureFigures/integers/expected.json", as: [Expected].self)) ?? []

  /// The file of the fixtures, or of 300,000 rows that are made here as the script makes them.
  private func bytes(_ name: String) throws -> [UInt8] {
    guard name.hasPrefix("large") else {
      return Array(
        try Data(contentsOf: Repository.fixture("MixtureFigures/integers/\(name)")))
    }
    let rows = (0..<300_000).map { "\(($0 * 7919 + $0 / 7) % 97),some longer text\n" }.joined()
    return Array(("x,t\n" + rows + (name == "large" ? "" : "0.5,text\n")).utf8)
  }

  /// An experiment with a histogram for each rule and range.
  private func experiment(_ expected: Expected) throws -> Experiment {
    let layers = expected.cases.flatMap { expectedCase in
      expectedCase.rules.keys.sorted().map { rule in
        let range = expectedCase.range.map { ", \"range\": \($0)" } ?? ""
        return #"{ "mark": "histogram", "bins": "\#(rule)"\#(range) }"#
      }
    }
    return try .read(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
        "data": { "file": "data", "columns": [\(expected.column)] },
        "figure": { "layers": [\(layers.joined(separator: ", "))] } }
      """)
  }

  private func check(_ bars: [Bars?], _ expected: Expected) throws {
    var layer = 0
    for expectedCase in expected.cases {
      for rule in expectedCase.rules.keys.sorted() {
        let found = try #require(bars[layer])
        let right = try #require(expectedCase.rules[rule])
        #expect(found.counts == right.counts.map(Double.init), "\(rule)")
        #expect(found.edges[0] == right.first, "\(rule)")
        #expect(found.edges[1] == right.second, "\(rule)")
        #expect(found.edges.last == right.last, "\(rule)")
        layer += 1
      }
    }
  }

  @Test("All columns are tested")
  func all() {
    #expect(Self.expected.count == 12)
  }

  @Test("Columns in memory have NumPy's bins for their type", arguments: expected)
  func memory(expected: Expected) throws {
    var experiment = try experiment(expected)
    // What shows points has them in memory.
    experiment.figure.panels[0].layers.append(LayerSettings(mark: .ecdf))
    let name = expected.file.hasSuffix(".npy") ? expected.file : "data.csv"
    let data = DataSource(try bytes(expected.file), name: name, workers: 2)
    let counted = try CountedPoints(experiment, data: data, workers: 2)
    #expect(!counted.areStreamed)
    try check(counted.bars[0], expected)
  }

  @Test(
    "Columns that are gone through have the same, kept or read again", arguments: expected,
    [0, 500])
  func streams(expected: Expected, room: Int) throws {
    let experiment = try experiment(expected)
    let name = expected.file.hasSuffix(".npy") ? expected.file : "data.csv"
    let data = DataSource(try bytes(expected.file), name: name, workers: 2)
    let stream = try DataStream(data, experiment.dataSettings, room: room)
    #expect((stream.blockCount > 1) == expected.file.hasPrefix("large"))
    let counts = try StreamCounts(stream, of: experiment, workers: 2, progress: nil)
    try check(counts.bars[0], expected)
  }

  @Test("Each column of a table has the bins of its own type")
  func columns() throws {
    let whole = try #require(Self.expected.first { $0.file == "table.csv" && $0.column == 1 })
    let halves = try #require(Self.expected.first { $0.file == "table.csv" && $0.column == 2 })
    let experiment = try Experiment.read(
      """
      { "mixture": { "components":
          [{ "weight": 1, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] }] },
        "data": { "file": "data", "columns": ["half", "count"] },
        "figure": { "panels": [
          { "x": { "variable": "half" }, "layers": [{ "mark": "histogram", "bins": "sqrt" }] },
          { "x": { "variable": "count" }, "layers": [{ "mark": "histogram", "bins": "sqrt" }] }] } }
      """)
    let counted = try CountedPoints(
      experiment, data: DataSource(try bytes("table.csv"), name: "table.csv"))
    #expect(counted.bars[0][0]?.counts == halves.cases[0].rules["sqrt"]?.counts.map(Double.init))
    #expect(counted.bars[1][0]?.counts == whole.cases[0].rules["sqrt"]?.counts.map(Double.init))
  }
}
