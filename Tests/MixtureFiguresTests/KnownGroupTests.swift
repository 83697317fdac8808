import ExperimentFile
import Foundation
import Plotting
import TestSupport
import Testing

@testable import MixtureFigures

@Suite("Fits that take known groups as given")
struct KnownGroupTests {
  private struct Case: Decodable {
    struct Components: Decodable {
      let weights: [Double]
      let means: [[Double]]
    }

    let covariances: String
    let dimension: Int
    let points: [Double]
    let known: [Int?]
    let pointWeights: [Double]?
    let fit: Components
    let logLikelihood, bic: Double

    /// The points as a table, with names of the groups.
    var table: String {
      let names = ["x", "y"].prefix(dimension)
      let rows = known.enumerated().map { row, group in
        let cells = points[row * dimension..<(row + 1) * dimension].map { "\($0)" }
        return (cells + [group.map { "\($0)" } ?? ""]).joined(separator: ",")
      }
      return ([(names + ["g"]).joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
    }
  }

  private static func cases() throws -> [Case] {
    try decodedFixture("GaussianMixtures/fit-known.json", as: [String: [Case]].self)["cases"] ?? []
  }

  private func points(
    _ table: String, _ fit: String, columns: String = #"["x"]"#
  ) throws -> ExperimentPoints {
    try ExperimentPoints(
      Experiment.read(
        """
        { "data": { "file": "data.csv", "columns": \(columns), "groups": "g" },
          "mixture": { "fit": { "knownGroups": true, \(fit) } } }
        """), data: DataSource(table), workers: 2)
  }

  private func report(_ points: ExperimentPoints) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(points.fitReport([]).json().utf8))
    return try #require(object as? [String: Any])
  }

  @Test(
    "Components are those of a second implementation, in the order and with the names of groups")
  func components() throws {
    for expected in try Self.cases() where expected.pointWeights == nil {
      let columns = expected.dimension == 1 ? #"["x"]"# : #"["x", "y"]"#
      let count = expected.fit.weights.count
      let report = try report(
        points(
          expected.table,
          "\"components\": \(count), \"covariance\": \"\(expected.covariances)\"", columns: columns)
      )
      let likelihood = try #require(report["logLikelihood"] as? Double)
      #expect(abs(likelihood / expected.logLikelihood - 1) < 1e-9)
      let bic = try #require(report["bic"] as? Double)
      #expect(abs(bic / expected.bic - 1) < 1e-9)
      #expect(report["points"] as? Int == expected.known.count)
      #expect(report["knownPoints"] as? Int == expected.known.count { $0 != nil })
      #expect(report["dropped"] as? Int == 0)
      let components = try #require(report["components"] as? [[String: Any]])
      #expect(components.map { $0["label"] as? String } == Array(["0", "1", nil].prefix(count)))
      for (index, component) in components.enumerated() {
        let weight = try #require(component["weight"] as? Double)
        #expect(abs(weight - expected.fit.weights[index]) < 1e-4)
        let mean = component["mean"] as? [Double] ?? [component["mean"] as? Double ?? .nan]
        for (found, known) in zip(mean, expected.fit.means[index]) {
          #expect(abs(found - known) < 1e-3)
        }
      }
    }
  }

  /// Two clouds far apart, of which one has the name with the smaller numbers last.
  private static let table =
    "x,g\n" + (0..<10).map { "\(50 + Double($0) / 4),\($0 < 3 ? "far $ {x}" : "")\n" }.joined()
    + (0..<10).map { "\(Double($0) / 4),\($0 < 4 ? "near" : "")\n" }.joined()

  @Test(
    "A component has the name of its group, whatever stands in it, unless it has one of its own")
  func labels() throws {
    let points = try points(Self.table, "\"components\": 2")
    #expect(points.mixture.weights == [0.5, 0.5])
    let named = points.styles([]).named(in: points.mixture, isFitted: true)
    #expect(named.map(\.label) == [#"far \$ {x}"#, "near"])
    let own = points.styles([ComponentStyle(), ComponentStyle(label: "own")])
    #expect(own.named(in: points.mixture, isFitted: true).map(\.label) == [#"far \$ {x}"#, "own"])
  }

  @Test(
    "What agrees with the groups is said of the rows whose group is known, and that it was given")
  func agreement() throws {
    let report = try report(points(Self.table, "\"components\": 2"))
    let agreement = try #require(report["agreement"] as? [String: Any])
    #expect(agreement["groups"] as? [String] == ["far $ {x}", "near"])
    #expect(agreement["table"] as? [[Double]] == [[3, 0], [0, 4]])
    #expect((agreement["note"] as? String)?.contains("was given the groups") == true)
  }

  @Test(
    "Points without a group are drawn as a group of their own; without the key they are left out")
  func unknownGroup() throws {
    func numbers(_ known: Bool) throws -> ExperimentNumbers {
      try ExperimentNumbers(
        """
        { "data": { "file": "data.csv", "columns": ["x"], "groups": "g" },
          "mixture": { "fit": { "knownGroups": \(known), "components": 2 } },
          "figure": { "layers": [{ "mark": "histogram" }, { "mark": "components", "label": "k" }] } }
        """, Self.table)
    }
    let layers = try numbers(true).figure.panels[0].layers
    #expect(layers.prefix(3).map(\.style.label) == [#"far \$ {x}"#, "near", "unknown"])
    let left = try numbers(false)
    #expect(left.figure.panels[0].layers.prefix(2).map(\.style.label) == [#"far \$ {x}"#, "near"])
    #expect(left.counted.warnings.contains { $0.message.contains("left out 13 rows") })
  }

  @Test("A component has the color of the points of its group")
  func colors() throws {
    func colors(_ fit: String) throws -> [Layer.Paint?] {
      let numbers = try ExperimentNumbers(
        """
        { "data": { "file": "data.csv", "columns": ["x"], "groups": "g" },
          "mixture": { "fit": { "knownGroups": true, \(fit) } },
          "figure": { "layers": [{ "mark": "rug" }, { "mark": "components", "label": "k" }] } }
        """, Self.table)
      #expect(numbers.figure.panels[0].layers.prefix(3).map(\.firstColor) == [0, 1, 2])
      return numbers.figure.panels[0].layers[3].colors
    }
    #expect(try colors("\"components\": 2") == [.theme(0), .theme(1)])
    // A component of no group has the color that follows.
    #expect(try colors("\"components\": 3") == [.theme(0), .theme(1), nil])
  }

  @Test("Nothing is advised that does not go with known groups")
  func advice() throws {
    // Values of one step, of which a few equal ones are a component by themselves.
    let rows = (0..<30).map { "\($0 % 7),\($0 < 3 ? "a" : "")\n" } + (0..<9).map { _ in "20,\n" }
    let points = try points("x,g\n" + rows.joined(), "\"components\": 2")
    let advice = points.warnings.filter { $0.message.contains("\"rounded\": 1") }
    #expect(!advice.isEmpty)
    #expect(advice.allSatisfy { $0.message.contains("without knownGroups, \"rounded\": 1") })
  }

  private func message(_ table: String, _ fit: String) throws -> String {
    let problem = try #require(throws: ExperimentProblem.self) { try points(table, fit) }
    return problem.message
  }

  @Test("Fewer components than groups, no known group, and one called as those without are refused")
  func refused() throws {
    let table = "x,g\n1,a\n2,b\n3,c\n4,c\n5,\n6,\n"
    #expect(
      try message(table, "\"components\": 2")
        == "3 known groups, and 2 components; each known group has a component of its own: "
        + "\"components\" from 3 on would do")
    #expect(
      try message("x,g\n1,a\n2,b\n3,c\n4,c\n", "\"components\": 4")
        == "1 component beyond the known groups, and 0 distinct points whose group is not known; "
        + "each needs at least one")
    #expect(
      try message("x,g\n1,\n2,\n3,\n", "\"components\": 2") == "no row has a group that is known")
    #expect(try message("x,g\n1,unknown\n2,\n3,a\n", "\"components\": 2").contains("missingValues"))
  }
}
