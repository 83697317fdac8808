import Foundation
import Plotting
import TestSupport
import Testing

@testable import MixtureFigures

/// The numbers of marks that show points of one coordinate; the expected ones are found by hand.
@Suite struct PointMarkTests {
  private static let standard = #"{ "weight": 1, "mean": 0, "sd": 1 }"#

  @Test("The empirical distribution is that of the points in increasing order")
  func empiricalDistribution() throws {
    let numbers = try ExperimentNumbers(
      layers: #"{ "mark": "ecdf" }"#, components: Self.standard, table: "x\n3\n1\n2\n")
    #expect(numbers.shapes == [.empiricalDistribution([1, 2, 3])])
    #expect(numbers.reports == [#"{"mark": "ecdf", "x": [1.0, 2.0, 3.0]}"#])
  }

  @Test("A rug has a line at every point in the order of the data, and no numbers to report")
  func rug() throws {
    let numbers = try ExperimentNumbers(
      layers: #"{ "mark": "rug" }"#, components: Self.standard, table: "x\n3\n1\n2\n")
    #expect(numbers.shapes == [.rug([3, 1, 2])])
    #expect(numbers.reports == [#"{"mark": "rug"}"#])
  }

  @Test("Quantiles stand at the places of Hazen: of three points at 1/6, 1/2 and 5/6")
  func quantiles() throws {
    let numbers = try ExperimentNumbers(
      layers: #"{ "mark": "quantiles" }"#, components: Self.standard, table: "x\n3\n1\n2\n")
    #expect(numbers.shapes.first == .straightLine(slope: 1, intercept: 0))
    guard case .points(let x, let y) = numbers.shapes.last else {
      Issue.record("\(numbers.shapes)")
      return
    }
    // statistics.NormalDist().inv_cdf(1 / 6) of Python.
    let expected = [-0.9674215661017014, 0, 0.9674215661017014]
    #expect(x.count == 3 && zip(x, expected).allSatisfy { abs($0 - $1) < 1e-14 })
    #expect(y == [1, 2, 3])
  }

  @Test("A histogram counts between its edges, the last one included, and what lies outside")
  func histogram() throws {
    for (normalization, heights) in [
      ("count", [2, 1, 3]), ("probability", [2.0 / 6, 1.0 / 6, 3.0 / 6]),
      ("density", [2.0 / 6, 1.0 / 6, 0.25]),
    ] {
      let numbers = try ExperimentNumbers(
        layers: """
          { "mark": "histogram", "bins": { "edges": [0, 1, 2, 4] }, "normalize": "\(normalization)" }
          """, components: Self.standard, table: "x\n0\n0.5\n1\n2\n3\n4\n5\n")
      guard case .bars(let edges, let found) = numbers.shapes[0] else {
        Issue.record("\(numbers.shapes)")
        return
      }
      #expect(edges == [0, 1, 2, 4])
      #expect(areNear(found, heights), "\(normalization)")
      #expect(numbers.reports[0].contains(#""counts": [2, 1, 3]"#))
      #expect(numbers.reports[0].hasSuffix(#""outside": 1}"#))
    }
  }

  @Test("The bars and the curve of a reference case are NumPy's", arguments: ["two", "case-07"])
  func reference(name: String) throws {
    struct Expected: Decodable {
      struct Histogram: Decodable {
        let edges: [Double]
        let counts: [Int]
      }
      struct Density: Decodable {
        let count: Int
        let max: Double
        let first: Double
      }
      let histogram: Histogram
      let density: Density
    }
    let expected = try decodedFixture("Reference/\(name).expected.json", as: Expected.self)
    let numbers = try ExperimentNumbers(
      String(contentsOf: Repository.fixture("Reference/\(name).json"), encoding: .utf8))
    #expect(numbers.counted[0].bars[0][0]?.counts == expected.histogram.counts.map(Double.init))
    let edges = expected.histogram.edges
    let tolerance = 1e-12 * (edges[edges.count - 1] - edges[0])
    let found = try #require(numbers.counted[0].bars[0][0]).edges
    #expect(found.count == edges.count)
    #expect(zip(found, edges).allSatisfy { abs($0 - $1) <= tolerance })
    guard case .curve(_, let y) = numbers.shapes[1] else {
      Issue.record("no curve")
      return
    }
    #expect(y.count == expected.density.count)
    #expect(
      areNear(
        [y.max() ?? 0, y[0]], [expected.density.max, expected.density.first], relative: 1e-10))
  }
}
