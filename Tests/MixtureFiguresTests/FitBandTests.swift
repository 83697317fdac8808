import ExperimentFile
import Foundation
import GMMSupport
import Plotting
import TestSupport
import Testing

@testable import MixtureFigures

/// Bands about the curves of a fit, against the second implementation of the bootstrap in
/// `Tests/Fixtures/GaussianMixtures/bootstrap.py`.
@Suite("Bands about curves of a fit") struct FitBandTests {
  private struct File: Decodable {
    struct Case: Decodable {
      let kind: String
      let seed: UInt64
      let count: Int
      let level: Double
      let places: [Double]?
      let density: [[Double]]?
      let second: [[Double]]?
      let cumulative: [[Double]]?
    }
    let cases: [Case]
  }

  private let cases: [File.Case]
  private let table: String

  init() throws {
    cases = try decodedFixture("GaussianMixtures/bootstrap.json", as: File.self).cases
      .filter { $0.places != nil }
    table = try String(
      contentsOf: Repository.fixture("GaussianMixtures/faithful.csv"), encoding: .utf8)
  }

  private func text(_ fit: String, _ layers: String, figure: String = "") -> String {
    """
    { "mixture": { "fit": { "components": 2, "starts": 5\(fit) } },
      "data": { "file": "data.csv", "columns": ["waiting"] },
      "figure": { \(figure) "layers": [\(layers)] } }
    """
  }

  private func numbers(
    _ fit: String, _ layers: String, figure: String = "", workers: Int = 2
  ) throws -> ExperimentNumbers {
    try ExperimentNumbers(text(fit, layers, figure: figure), table, workers: workers)
  }

  /// The lines of a band, one pair for each curve.
  private func lines(_ layer: Layer) -> (x: [Double], lower: [[Double]], upper: [[Double]])? {
    switch layer.band?.extent {
    case .between(let x, let lower, let upper): (x, [lower], [upper])
    case .betweenOfEach(let x, let lower, let upper): (x, lower, upper)
    case .distance, nil: nil
    }
  }

  @Test(
    "Bands of density, components and cdf are those of a second implementation, in counts of the bars"
  )
  func bands() throws {
    #expect(cases.map(\.kind) == ["nonparametric", "parametric"])
    for known in cases {
      let places = try #require(known.places)
      let method = known.kind == "parametric" ? "parametric" : "bootstrap"
      let fit = """
        , "seed": \(known.seed), "tolerance": 1e-14,
        "standardErrors": { "method": "\(method)", "replicates": \(known.count) }
        """
      // All places are quarters.
      let keys = #""from": 40, "to": 99.1, "step": 0.25, "band": \#(known.level)"#
      let numbers = try numbers(
        fit,
        """
        { "mark": "histogram", "bins": { "width": 2 }, "normalize": "count" },
        { "mark": "density", \(keys), "label": "fit" }, { "mark": "components", \(keys), "label": "part" }
        """)
      let other = try self.numbers(fit, "{ \"mark\": \"cdf\", \(keys) }")
      // 272 points in bins two minutes wide.
      let bars = 272.0 * 2
      let expected: [(Layer, curve: Int, scale: Double, ends: [[Double]]?)] = [
        (numbers.figure.panels[0].layers[1], 0, bars, known.density),
        (numbers.figure.panels[0].layers[2], 1, bars, known.second),
        (other.figure.panels[0].layers[0], 0, 1, known.cumulative),
      ]
      for (layer, curve, scale, ends) in expected {
        let band = try #require(lines(layer))
        for (place, ends) in zip(places, try #require(ends)) {
          let index = try #require(band.x.firstIndex { abs($0 - place) < 1e-9 })
          #expect(areNear([band.lower[curve][index]], [scale * ends[0]], relative: 2e-5))
          #expect(areNear([band.upper[curve][index]], [scale * ends[1]], relative: 2e-5))
        }
      }
      let labels = numbers.figure.panels[0].layers.map(\.band?.label)
      #expect(labels == [nil, "fit: 90 % band", "part: 90 % bands"])
      #expect(
        numbers.reports[1].contains(
          #""band": {"level": 0.9, "method": "\#(method)", "replicates": 40, "leftOut": 0, "lower": ["#
        ))
      #expect(numbers.reports[2].contains(#""leftOut": 0, "lower": [["#))
    }
  }

  @Test("A band holds its curve, and one of more probability holds one of less")
  func nested() throws {
    let numbers = try numbers(
      #", "standardErrors": { "replicates": 60 }"#,
      """
      { "mark": "density", "band": 0.5 }, { "mark": "density", "band": 0.9 },
      { "mark": "components", "band": 0.9, "label": "{mean:3}" }
      """)
    let layers = numbers.figure.panels[0].layers
    let inner = try #require(lines(layers[0]))
    let outer = try #require(lines(layers[1]))
    guard case .curve(_, let y) = layers[1].shape, case .curves(_, let parts, _) = layers[2].shape
    else {
      Issue.record("no curves")
      return
    }
    for place in y.indices {
      #expect(outer.lower[0][place] <= inner.lower[0][place])
      #expect(inner.upper[0][place] <= outer.upper[0][place])
      #expect(outer.lower[0][place] <= y[place] && y[place] <= outer.upper[0][place])
    }
    let each = try #require(lines(layers[2]))
    #expect(each.lower.count == 2)
    for (part, values) in parts.enumerated() {
      for place in values.indices {
        #expect(
          each.lower[part][place] <= values[place] && values[place] <= each.upper[part][place])
      }
    }
    // A label with numbers is the entry of each component.
    #expect(layers[2].band?.label == "90 % bands")
    #expect(layers[0].band?.label == nil)
  }

  @Test(
    "Bands are the same on one thread and on two, and of four times as many points about half as wide"
  )
  func widths() throws {
    let layer = #"{ "mark": "density", "from": 40, "to": 99, "step": 1, "band": 0.5 }"#
    let fit = #", "standardErrors": { "replicates": 60 }"#
    let one = try numbers(fit, layer, workers: 1)
    #expect(try numbers(fit, layer, workers: 2).reports == one.reports)
    let rows = table.split(separator: "\n").map(String.init)
    let repeated = (rows.prefix(1) + Array(repeating: rows.dropFirst(), count: 4).joined())
      .joined(separator: "\n")
    let four = try ExperimentNumbers(text(fit, layer), repeated, workers: 2)
    func width(_ numbers: ExperimentNumbers) throws -> Double {
      let band = try #require(lines(numbers.figure.panels[0].layers[0]))
      return zip(band.upper[0], band.lower[0]).reduce(0) { $0 + $1.0 - $1.1 }
    }
    #expect(try (0.4...0.6).contains(width(four) / width(one)))
  }

  @Test("Replicates are made where a layer has a band, once for all, and are those of a coordinate")
  func needed() throws {
    func replicates(_ layers: String) throws -> FitReplicates {
      let experiment = try Experiment.read(text("", layers))
      return try CountedPoints(experiment, data: DataSource(table)).replicates
    }
    let plain = try replicates(#"{ "mark": "density" }, { "mark": "components", "band": false }"#)
    #expect(plain.bootstrap == nil && plain.ratioTest == nil)
    let plane = try ExperimentNumbers(
      """
      { "mixture": { "fit": { "components": 2, "starts": 5, "standardErrors": { "replicates": 20 } } },
        "data": { "file": "data.csv", "columns": ["eruptions", "waiting"] },
        "figure": { "panels": [
          { "x": { "variable": 1 }, "layers": [{ "mark": "density", "band": 0.5 }] },
          { "x": { "variable": 2 }, "layers": [{ "mark": "components", "band": 0.5 }] }] } }
      """, table, workers: 2)
    for (panel, range) in [(0, 1.0...6.0), (1, 40.0...100.0)] {
      let band = try #require(lines(plane.figure.panels[panel].layers[0]))
      let peak = try #require(band.upper[0].indices.max { band.upper[0][$0] < band.upper[0][$1] })
      #expect(range.contains(band.x[peak]))
    }
  }

  @Test("Too few replicates for a level, and too many that are left out, are told")
  func warnings() throws {
    let few = try numbers(
      #", "standardErrors": { "replicates": 10 }"#, #"{ "mark": "density", "band": true }"#)
    #expect(
      few.warnings.map(\.description) == [
        "figure.layers[0].band: warning: a band of 95 % ends beyond all but one in 40 replicates, and there are "
          + "10; more \"replicates\" in standardErrors of the fit would tell where"
      ])
    #expect(
      try numbers(
        #", "standardErrors": { "replicates": 40 }"#, #"{ "mark": "density", "band": true }"#
      ).warnings.isEmpty)
    // Of two groups of three points many replicates have one of one point.
    let lost = try ExperimentNumbers(
      """
      { "mixture": { "fit": { "components": 2, "starts": 5, "standardErrors": { "replicates": 100 } } },
        "data": { "file": "data.csv" }, "figure": { "layers": [{ "mark": "density", "band": true }] } }
      """, "x\n0\n1\n2.5\n100\n101\n102.5\n")
    let warning = try #require(lost.warnings.last)
    #expect(warning.path == ["figure", "layers", .item(0), "band"])
    #expect(
      warning.message.contains(" of 100 replicates: the others end at the floor of covariances"))
  }

  @Test("Fewer than two replicates are an error at the band")
  func tooFew() throws {
    // Nearly every sample of two points twice has one group of one point.
    let problem = #expect(throws: ExperimentProblem.self) {
      try ExperimentNumbers(
        """
        { "mixture": { "fit": { "components": 3, "starts": 5, "standardErrors": { "replicates": 2 } } },
          "data": { "file": "data.csv" },
          "figure": { "layers": [{ "mark": "rug" }, { "mark": "cdf", "band": 0.5 }] } }
        """, "x\n0\n1\n50\n51\n100\n101\n")
    }
    #expect(problem?.message == "no band: of 2 replicates 0 gave a mixture; two are needed")
    #expect(problem?.path == ["figure", "layers", .item(1), "band"])
  }

  @Test("Rounded values have bands, of replicates that are rounded too")
  func rounded() throws {
    for method in ["bootstrap", "parametric"] {
      let numbers = try ExperimentNumbers(
        """
        { "mixture": { "fit": { "components": 2, "starts": 5,
            "standardErrors": { "method": "\(method)", "replicates": 20 } } },
          "data": { "file": "data.csv", "columns": ["waiting"], "rounded": 1 },
          "figure": { "layers": [{ "mark": "density", "band": 0.5 }] } }
        """, table, workers: 2)
      #expect(lines(numbers.figure.panels[0].layers[0]) != nil)
    }
  }

  @Test("The work of replicates counts, before they are made and while they are")
  func costs() throws {
    func cost(_ layer: String, _ fit: String = "") throws -> Cost {
      try Experiment.read(text(fit, layer)).wholeCost(.strangers)
    }
    let plain = try cost(#"{ "mark": "density" }"#)
    let band = try cost(#"{ "mark": "density", "band": true }"#)
    let more = try cost(
      #"{ "mark": "density", "band": true }"#, #", "standardErrors": { "replicates": 10000 }"#)
    #expect(plain.steps < band.steps)
    #expect((8...10).contains((more.steps - plain.steps) / (band.steps - plain.steps)))
    // One bootstrap serves all layers: a second band adds what the band of a layer costs.
    let pair = try cost(
      #"{ "mark": "density", "band": true }, { "mark": "density", "band": true }"#)
    #expect(pair.steps - band.steps < band.steps - plain.steps)
    let experiment = try Experiment.read(text("", #"{ "mark": "density", "band": true }"#))
    let problem = #expect(throws: ExperimentProblem.self) {
      // The fit has some millions of steps, the replicates many more.
      try CountedPoints(
        experiment, data: DataSource(table), budget: Budget(.strangers, fitSteps: 1e8))
    }
    #expect(problem?.path == ["figure", "layers", .item(0), "band"])
    #expect(problem?.message.hasPrefix("the fit and its replicates take more than ") == true)
  }
}
