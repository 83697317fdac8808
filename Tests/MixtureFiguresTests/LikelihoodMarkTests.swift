import Foundation
import Plotting
import TestSupport
import Testing

@testable import MixtureFigures

/// The log-likelihood over two parameters: its cells, its colors, its lines, and what is said of it.
@Suite struct LikelihoodMarkTests {
  private static let two =
    #"{ "weight": 0.5, "mean": -2, "sd": 1 }, { "weight": 0.5, "mean": 2, "sd": 1 }"#
  private static let table = "x\n-3\n-2\n-2\n-1\n1\n2\n2\n3\n"

  /// A layer over two parameters, each such as "mean 1".
  private static func layer(_ x: String, _ y: String, _ keys: String = "") -> String {
    let parameters = [x, y].map { text in
      let parts = text.split(separator: " ")
      return #"{ "parameter": "\#(parts[0])", "component": \#(parts[1]) }"#
    }
    return
      #"{ "mark": "likelihood", "parameters": [\#(parameters.joined(separator: ", "))]\#(keys) }"#
  }

  /// The numbers of a small figure: 8 cells across and 6 upwards.
  private func numbers(
    _ layer: String, components: String = two, table: String = table,
    figure: String = #""size": [1, 1], "dpi": 10,"#
  ) throws -> ExperimentNumbers {
    try ExperimentNumbers(layers: layer, components: components, table: table, figure: figure)
  }

  private func map(_ numbers: ExperimentNumbers) throws -> Heatmap {
    guard case .heatmap(let map)? = numbers.shapes.first else {
      throw ExperimentProblem("no colors", at: [])
    }
    return map
  }

  @Test("Each cell has the log-likelihood at its middle")
  func middles() throws {
    let numbers = try numbers(
      Self.layer("mean 1", "mean 2", #", "depth": 1e6"#),
      figure: #""size": [1, 1], "dpi": 10, "x": { "limits": [-4, 4] }, "y": { "limits": [-4, 4] },"#
    )
    let map = try map(numbers)
    let middles = { (edges: [Double]) in zip(edges, edges.dropFirst()).map { ($0 + $1) / 2 } }
    let (x, y) = (middles(map.xEdges ?? []), middles(map.yEdges ?? []))
    #expect(map.x == -4...4 && map.y == -4...4)
    #expect(x.count == map.columns && y.count == map.rows && map.columns > 5)
    // The log-likelihood of the mixture with other means is an algorithm of its own.
    for row in y.indices {
      for column in x.indices {
        let mixture = try GaussianMixture(components: [
          .init(weight: 0.5, mean: x[column], standardDeviation: 1),
          .init(weight: 0.5, mean: y[row], standardDeviation: 1),
        ])
        let expected = mixture.logLikelihood(of: [-3, -2, -2, -1, 1, 2, 2, 3])
        #expect(abs(map.values[row * x.count + column] - expected) < 1e-12 * abs(expected))
      }
    }
  }

  @Test("The colors end at the greatest value, and begin at a quarter of the cells or at a depth")
  func colors() throws {
    let standard = try map(numbers(Self.layer("mean 1", "mean 2")))
    let greatest = try #require(standard.values.max())
    let lowest = standard.values.count { $0 == standard.range.lowerBound }
    #expect(standard.range.upperBound == greatest)
    #expect(lowest >= standard.values.count / 4 && lowest < standard.values.count / 2)
    let deep = try map(numbers(Self.layer("mean 1", "mean 2", #", "depth": 3"#)))
    #expect(deep.range == greatest - 3...greatest)
    #expect(deep.values.min() == greatest - 3)
  }

  @Test("Without limits a mean goes through the range of the points, an sd up to twice theirs")
  func limits() throws {
    let linear = try map(numbers(Self.layer("mean 1", "sd 2")))
    // numpy.std of the points is 2.1213203435596424.
    #expect(linear.x == -3...3)
    #expect(linear.y.lowerBound == 0 && abs(linear.y.upperBound - 2 * 2.1213203435596424) < 1e-14)
    let log = try map(
      numbers(
        Self.layer("mean 1", "sd 2"),
        figure: #""size": [1, 1], "dpi": 10, "y": { "scale": "log" },"#))
    #expect(abs(log.y.lowerBound / log.y.upperBound - 1e-3) < 1e-15)
    let edges = try #require(log.yEdges)
    let ratios = zip(edges, edges.dropFirst()).map { $1 / $0 }
    #expect(ratios.allSatisfy { abs($0 - ratios[0]) < 1e-12 })
  }

  @Test("A peak at a point is seen however narrow it is, and a warning says that it has no end")
  func singularity() throws {
    let numbers = try numbers(
      Self.layer("mean 1", "sd 1"),
      figure: #""size": [1, 1], "dpi": 10, "y": { "scale": "log", "limits": [1e-40, 10] },"#)
    let report = try #require(numbers.reports.first)
    let place = try #require(report.firstRange(of: #""greatest": {"logLikelihood": "#))
    #expect(report[place.upperBound...].prefix(2) != "-I")
    let x = report[place.upperBound...].firstRange(of: #""x": "#)
      .flatMap { Double(report[$0.upperBound...].prefix { $0 != "," }) }
    #expect([-3, -2, -1, 1, 2, 3].contains(try #require(x)))
    #expect(
      numbers.warnings.map(\.message).contains {
        $0.hasSuffix("it grows without bound as the sd of component 1 goes to 0 at a point")
      })
    // One Gaussian has a greatest value, and so has a mixture over its means.
    for (layer, components) in [
      (Self.layer("mean 1", "sd 1"), #"{ "weight": 1, "mean": 0, "sd": 1 }"#),
      (Self.layer("mean 1", "mean 2"), Self.two),
    ] {
      #expect(try self.numbers(layer, components: components).warnings.isEmpty)
    }
  }

  @Test("The greatest value of one Gaussian is where its mean and its sd are those of the points")
  func maximum() throws {
    let numbers = try numbers(
      Self.layer("mean 1", "sd 1"), components: #"{ "weight": 1, "mean": 0, "sd": 1 }"#,
      figure: """
        "size": [2, 2], "dpi": 100, "x": { "limits": [-1, 1] }, "y": { "limits": [1, 3] },
        """)
    let map = try map(numbers)
    let best = try #require(map.values.firstIndex(of: map.values.max() ?? 0))
    let column = try #require(map.xEdges)[best % map.columns]
    let row = try #require(map.yEdges)[best / map.columns]
    #expect(abs(column) <= 2 / Double(map.columns))
    #expect(abs(row - 2.1213203435596424) <= 2 / Double(map.rows))
  }

  @Test("Lines of equal values stand at equal steps between the ends of the colors")
  func lines() throws {
    for (keys, count) in [("", 8), (#", "lines": 0"#, 0), (#", "lines": 3"#, 3)] {
      let numbers = try numbers(Self.layer("mean 1", "mean 2", keys))
      let range = try map(numbers).range
      let report = try #require(numbers.reports.first)
      let start = try #require(report.firstRange(of: #""levels": ["#)).upperBound
      let levels = report[start...].prefix { $0 != "]" }.split(separator: ", ")
        .compactMap { Double($0) }
      #expect(levels.count == count)
      for (index, level) in levels.enumerated() {
        let share = Double(index + 1) / Double(count + 1)
        let expected = range.lowerBound + share * (range.upperBound - range.lowerBound)
        #expect(abs(level - expected) < 1e-12 * abs(expected))
      }
      #expect(numbers.shapes.count == 1 + count)
    }
  }

  @Test("What an sd, a log axis or a fit does not have is refused where it stands")
  func refusals() throws {
    let means = Self.layer("mean 1", "mean 2")
    for (layer, figure, message) in [
      (
        Self.layer("mean 1", "sd 1"), #""y": { "limits": [-1, 2] },"#,
        "an sd is above 0; the y axis, which shows the sd of component 1, begins at -1"
      ),
      (
        means, #""x": { "scale": "log" },"#,
        "the log x axis shows nothing at or below 0, where the mean of component 1 would begin, at -3; "
          + "other \"limits\" or a linear axis would do"
      ),
    ] {
      #expect(throws: ExperimentProblem(message, at: ["figure", "layers", .item(0), "parameters"]))
      {
        try numbers(layer, figure: figure)
      }
    }
  }

  @Test(
    "A log axis of an sd asks nothing of points below 0, and ticks of means are no whole numbers alone"
  )
  func axes() throws {
    let numbers = try numbers(
      Self.layer("sd 1", "mean 1"), figure: #""x": { "scale": "log", "limits": [1, 10] },"#)
    #expect(numbers.warnings.allSatisfy { $0.message.contains("grows without bound") })
    #expect(!numbers.figure.panels[0].x.isWhole)
  }
}
