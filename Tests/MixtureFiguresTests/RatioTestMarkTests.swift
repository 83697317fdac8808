import ExperimentFile
import Foundation
import Plotting
import TestSupport
import Testing

@testable import GaussianMixtures
@testable import MixtureFigures

/// The test of the number of components in reports and figures; `Tests/Fixtures/MixtureFigures/ratio_bars.py` tells
/// where the expected numbers come from.
@Suite("The mark ratioTest, and what fit says of the test") struct RatioTestMarkTests {
  private struct Expected: Decodable {
    let componentCount: Int
    let seed: UInt64
    let statistic: Double
    let pValue: Double
    let values: [Double]
    let edges: [Double]
    let counts: [Double]
  }

  private let expected: Expected
  private let table: String

  init() throws {
    expected = try decodedFixture("MixtureFigures/ratio-bars.json", as: Expected.self)
    table = try String(
      contentsOf: Repository.fixture("GaussianMixtures/faithful.csv"), encoding: .utf8)
  }

  /// The fit whose test is known.
  private func text(_ test: String?, figure: String) -> String {
    """
    { "mixture": { "fit": { "components": \(expected.componentCount), "covariance": "tied", "starts": 20,
        "seed": \(expected.seed)\(test.map { ", \"ratioTest\": \($0)" } ?? "") } },
      "data": { "file": "data.csv", "columns": ["waiting"] }, "figure": { \(figure) } }
    """
  }

  private func numbers(_ layer: String, figure: String = "") throws -> ExperimentNumbers {
    try ExperimentNumbers(
      text(
        "{ \"replicates\": \(expected.values.count) }", figure: "\(figure)\"layers\": [\(layer)]"),
      table, workers: 2)
  }

  @Test("Bars are those of NumPy, and the line stands at the observed value with its p-value")
  func layers() throws {
    let numbers = try numbers(
      #"{ "mark": "ratioTest", "label": "samples", "color": "C2", "dash": "dashed", "lineWidth": 3 }"#
    )
    #expect(numbers.warnings.isEmpty)
    let layers = numbers.figure.panels[0].layers
    guard layers.count == 2, case .bars(let edges, let heights) = layers[0].shape,
      case .valueLines(let lines) = layers[1].shape
    else {
      Issue.record("\(layers)")
      return
    }
    #expect(heights == expected.counts)
    for (edge, known) in zip(edges, expected.edges) { #expect(abs(edge - known) < 2e-3) }
    #expect(lines.areUpright && lines.values.count == 1)
    #expect(abs(lines.values[0] - expected.statistic) < 1e-3)
    #expect(layers[0].role == .bars && layers[0].style.label == "samples")
    #expect(layers[0].style.color == .theme(2) && layers[0].style.dash == nil)
    #expect(layers[1].style.label == "observed, p = \(expected.pValue)")
    #expect(layers[1].style.dash == .pattern(.dashed) && layers[1].style.lineWidth == 3)
    let panel = numbers.figure.panels[0]
    #expect((panel.x.label, panel.y.label) == ("−2 ln λ", "replicates"))
    // Likelihood ratios are no whole numbers.
    #expect(!panel.x.isWhole)
  }

  @Test("What the file calls the axes stays, and an empty label leaves no entry in the legend")
  func labels() throws {
    let numbers = try numbers(
      #"{ "mark": "ratioTest", "label": "" }"#,
      figure: #""x": { "label": "ratio" }, "y": { "label": "" }, "#)
    let panel = numbers.figure.panels[0]
    #expect((panel.x.label, panel.y.label) == ("ratio", ""))
    #expect(panel.layers[1].style.label == nil)
  }

  @Test("Inspect and fit report the same test, with the definition of its p-value")
  func reports() throws {
    let numbers = try numbers(#"{ "mark": "ratioTest" }"#)
    let layer = try object(numbers.reports[0])
    let experiment = try Experiment.read(
      text("{ \"replicates\": \(expected.values.count) }", figure: ""))
    guard case .fit(let request) = experiment.mixture else { return }
    let points = try ExperimentPoints(experiment, data: DataSource(table), workers: 1)
    let test = try points.ratioTest(request, workers: 1, budget: Budget())
    let report = try object(points.fitReport([], ratioTest: test).json())
    let fit = try #require(report["ratioTest"] as? [String: Any])
    for report in [layer, fit] {
      #expect(
        report["components"] as? [Int] == [expected.componentCount, expected.componentCount + 1])
      #expect(report["replicates"] as? Int == expected.values.count)
      #expect(report["leftOut"] as? Int == 0)
      #expect(report["pValue"] as? Double == expected.pValue)
      let statistic = try #require(report["statistic"] as? Double)
      #expect(abs(statistic - expected.statistic) < 1e-3)
    }
    let values = try #require(layer["values"] as? [Double])
    for (value, known) in zip(values, expected.values) { #expect(abs(value - known) < 2e-3) }
    #expect(layer["counts"] as? [Double] == expected.counts)
  }

  @Test("A layer is enough to ask for a test, with 999 samples; without either none is made")
  func asked() throws {
    let experiment = try Experiment.read(text(nil, figure: ""))
    guard case .fit(let request) = experiment.mixture else { return }
    #expect(request.ratioTest == nil)
    let points = try ExperimentPoints(experiment, data: DataSource(table), workers: 1)
    #expect(try points.ratioTest(request, workers: 1, budget: Budget()) == nil)
    #expect(try CountedPoints(experiment, data: DataSource(table)).replicates.ratioTest == nil)
    // Twelve points are fitted quickly.
    let numbers = try ExperimentNumbers(
      """
      { "mixture": { "fit": { "components": 1, "covariance": "tied", "starts": 1, "maxIterations": 2 } },
        "data": { "file": "data.csv" }, "figure": { "layers": [{ "mark": "ratioTest" }] } }
      """, "x\n1\n2\n4\n8\n9\n11\n12\n15\n17\n18\n20\n21\n", workers: 2)
    let report = try object(numbers.reports[0])
    #expect(report["replicates"] as? Int == 999)
  }

  @Test("One component more than points tell apart is no test, and says so at the key or the layer")
  func impossible() throws {
    func problem(_ test: String) -> ExperimentProblem? {
      #expect(throws: ExperimentProblem.self) {
        try ExperimentNumbers(
          """
          { "mixture": { "fit": { "components": 2, "starts": 1\(test) } }, "data": { "file": "data.csv" },
            "figure": { "layers": [{ "mark": "ratioTest" }] } }
          """, "x\n1\n1\n2\n2\n")
      }
    }
    let message =
      "no test of the number of components: the number of distinct points is 2; there must be at least 3"
    let atLayer = problem("")
    #expect(atLayer?.message == message)
    #expect(atLayer?.path == ["figure", "layers", .item(0), "mark"])
    let atKey = problem(#", "ratioTest": { "replicates": 2 }"#)
    #expect(atKey?.message == message)
    #expect(atKey?.path == ["mixture", "fit", "ratioTest"])
  }

  @Test("Samples that are left out are told where they are many")
  func leftOut() throws {
    let fit = try MixtureFitter(points: [1, 2, 4, 8, 9], dimension: 1).fit(componentCount: 1)
    func test(_ used: Int, leftOut: Int) -> BootstrapRatioTest {
      BootstrapRatioTest(
        smaller: fit, larger: fit, replicates: Array(repeating: 1, count: used),
        leftOutCount: leftOut)
    }
    #expect(test(95, leftOut: 5).warningTexts.isEmpty)
    #expect(
      test(94, leftOut: 6).warningTexts == [
        "6 of 100 samples are left out, as a fit to each lies at the floor of covariances or is made by a few "
          + "points"
      ])
  }

  private func object(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }
}
