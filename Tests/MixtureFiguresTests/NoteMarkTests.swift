import ExperimentFile
import Foundation
import GaussianMixtures
import Plotting
import TestSupport
import Testing

@testable import MixtureFigures

/// Lines, bands, texts, crosses at means, and the path of a fit.
@Suite struct NoteMarkTests {
  private struct Quantiles: Decodable {
    let weights, means, deviations, shares, quantiles: [Double]

    var components: String {
      zip(weights, zip(means, deviations)).map {
        "{ \"weight\": \($0), \"mean\": \($1.0), \"sd\": \($1.1) }"
      }.joined(separator: ", ")
    }
  }

  private static let two = """
    { "weight": 0.25, "mean": 5, "sd": 1.5 }, { "weight": 0.75, "mean": 10, "sd": 2 }
    """

  private func numbers(
    _ layers: String, components: String = two, figure: String = ""
  ) throws -> ExperimentNumbers {
    try ExperimentNumbers(
      layers: layers, components: components, table: "x\n5\n10\n", figure: figure)
  }

  private func lines(_ numbers: ExperimentNumbers, _ layer: Int = 0) throws -> ValueLines {
    guard case .valueLines(let lines) = numbers.shapes[layer] else {
      Issue.record("\(numbers.shapes)")
      return ValueLines([], areUpright: true)
    }
    return lines
  }

  @Test("Lines at quantiles of a mixture are where mpmath finds these")
  func quantiles() throws {
    let expected = try decodedFixture("MixtureFigures/lines/quantiles.json", as: [Quantiles].self)
    #expect(expected.count == 4)
    for expected in expected {
      let shares = expected.shares.map { "\($0)" }.joined(separator: ", ")
      let numbers = try numbers(
        "{ \"mark\": \"line\", \"at\": { \"quantiles\": [\(shares)] } }",
        components: expected.components)
      let lines = try lines(numbers)
      // A place is known as well as the rounding of a probability near 1 tells.
      let mixture = numbers.counted[0].points.mixture.marginal(0)
      for (value, quantile) in zip(lines.values, expected.quantiles) {
        let error = abs(value - quantile)
        #expect(
          error <= 2e-15 * abs(quantile) || error * mixture.density(at: quantile) < 2e-16,
          "\(quantile) of \(expected)")
      }
      #expect(lines.values.count == expected.quantiles.count)
      #expect(lines.areUpright && Set(lines.groups) == [0])
      #expect(numbers.reports[0].hasPrefix(#"{"mark": "line", "x": ["#))
    }
  }

  @Test(
    "Lines at means are those of the components, in their colors, unless the mixture is asked for")
  func means() throws {
    let numbers = try numbers(
      """
      { "mark": "histogram" }, { "mark": "components", "from": 0, "to": 18, "step": 1 },
      { "mark": "line", "at": "means" }, { "mark": "line", "at": "means", "of": "mixture" },
      { "mark": "line", "at": "medians" }, { "mark": "line", "x": [1, 2] }, { "mark": "density" }
      """)
    let lines = try lines(numbers, 2)
    #expect(lines.values == [5, 10] && lines.groups == [0, 1] && lines.labels == [])
    let layers = numbers.figure.panels[0].layers
    // The histogram has the first color, the components have the next two.
    #expect(layers[2].firstColor == 1)
    #expect(try self.lines(numbers, 3).values == [8.75])
    #expect(abs(try self.lines(numbers, 4).values[0] - 9.143800471248683) < 1e-14)
    #expect(layers[3...5].allSatisfy { $0.firstColor == nil && $0.role == nil })
  }

  @Test("Lines before the components take no color from them")
  func colors() throws {
    let numbers = try numbers(
      """
      { "mark": "histogram" }, { "mark": "line", "x": 1 }, { "mark": "span", "x": [1, 2] },
      { "mark": "text", "text": "a", "x": 1, "y": 0 },
      { "mark": "components", "from": 0, "to": 18, "step": 1 }, { "mark": "line", "at": "means" }
      """)
    #expect(numbers.figure.panels[0].layers[5].firstColor == 1)
  }

  @Test("A band is a fifth as opaque as what the file names, unless it names an opacity")
  func bands() throws {
    let numbers = try numbers(
      """
      { "mark": "span", "x": [1, null] }, { "mark": "span", "y": [null, 0.5], "opacity": 1 }
      """)
    #expect(
      numbers.shapes == [
        .band(Band(lower: 1, upper: nil, isUpright: true)),
        .band(Band(lower: nil, upper: 0.5, isUpright: false)),
      ])
    #expect(numbers.figure.panels[0].layers.map(\.style.opacity) == [0.2, 1])
    #expect(
      numbers.reports == [
        #"{"mark": "span", "x": [1.0, null]}"#, #"{"mark": "span", "y": [null, 0.5]}"#,
      ])
  }

  @Test("Lines at means in a panel without a coordinate are refused")
  func withoutCoordinate() throws {
    let file = """
      { "mixture": { "fit": { "components": 2, "starts": 2 } },
        "data": { "file": "data.csv", "columns": ["x"] },
        "figure": { "layers": [{ "mark": "convergence" }, { "mark": "line", "x": 3 },
          { "mark": "text", "text": "a", "place": [0.5, 0.5] }, { "mark": "line", "at": "means" }] } }
      """
    let error = #expect(throws: ExperimentProblem.self) {
      try ExperimentNumbers(file, "x\n1\n2\n4\n7\n8\n9\n")
    }
    #expect(
      error?.message
        == "lines at means need a coordinate on the x axis; this panel has none there")
    #expect(error?.path == ["figure", "layers", .item(3), "at"])
  }

  @Test("A label with places for numbers is the entry of each component without a name of its own")
  func labels() throws {
    let layers = """
      { "mark": "components", "from": 0, "to": 18, "step": 1, "label": "{index}: {weight:1}, {mean}" },
      { "mark": "line", "at": "means", "label": "mean" }
      """
    let numbers = try numbers(
      layers,
      components: """
        { "weight": 0.25, "mean": 5, "sd": 1.5, "label": "first" },
        { "weight": 0.75, "mean": 10, "sd": 2 }
        """)
    guard case .curves(_, _, let labels) = numbers.shapes[0] else {
      Issue.record("\(numbers.shapes)")
      return
    }
    #expect(labels == ["first: 0.25 · N(5, 1.5²)", "2: 0.8, 10"])
    #expect(
      try lines(numbers, 1).labels == ["first: 0.25 · N(5, 1.5²)", "mean 2: 0.75 · N(10, 2²)"])
  }

  @Test(
    "Where each group has a fit of its own, lines at its mean have its color, and others stay one")
  func groups() throws {
    let numbers = try ExperimentNumbers(
      """
      { "mixture": { "fit": { "components": 1, "eachGroup": true } },
        "data": { "file": "data.csv", "columns": ["x"], "groups": "g" },
        "figure": { "layers": [{ "mark": "histogram" }, { "mark": "line", "at": "means" },
          { "mark": "line", "x": 3 }, { "mark": "text", "text": "a", "x": 3, "y": 0 }] } }
      """, "x,g\n1,a\n2,a\n4,a\n7,b\n8,b\n12,b\n")
    let layers = numbers.figure.panels[0].layers
    let lines = layers.filter { if case .valueLines = $0.shape { true } else { false } }
    #expect(lines.map(\.colors) == [[.theme(0)], [.theme(1)], []])
    guard case .valueLines(let first) = lines[0].shape,
      case .valueLines(let second) = lines[1].shape
    else { return }
    #expect(areNear(first.values + second.values, [7.0 / 3, 9], relative: 1e-12))
    #expect(layers.count == 6)
  }

  // MARK: The plane

  private func faithful(
    _ layers: String, fit: String = #"{ "components": 2 }"#, figure: String = ""
  ) throws -> ExperimentNumbers {
    try ExperimentNumbers(
      """
      { "mixture": { "fit": \(fit) },
        "data": { "file": "data.csv", "columns": ["eruptions", "waiting"] },
        "figure": { \(figure) "layers": [\(layers)] } }
      """,
      String(contentsOf: Repository.fixture("GaussianMixtures/faithful.csv"), encoding: .utf8))
  }

  @Test("Crosses are at the means of the components, or at the one of the mixture")
  func crosses() throws {
    let numbers = try faithful(
      #"{ "mark": "means" }, { "mark": "means", "of": "mixture", "label": "all" }"#)
    guard case .crosses(let x, let y) = numbers.shapes[0],
      case .crosses(let meanX, let meanY) = numbers.shapes[1]
    else {
      Issue.record("\(numbers.shapes)")
      return
    }
    // mclust's and scikit-learn's means of two components; a fit keeps the mean of the points.
    #expect(areNear(x, [2.036388, 4.289662], relative: 1e-5))
    #expect(areNear(y, [54.478516, 79.968115], relative: 1e-5))
    #expect(areNear(meanX + meanY, [3.487783, 70.897059], relative: 1e-6))
    #expect(numbers.figure.panels[0].layers[1].style.label == "all")
  }

  @Test("Crosses whose label has numbers have an entry for each component, and others have one")
  func labelsOfCrosses() throws {
    let numbers = try faithful(
      """
      { "mark": "means", "label": "{index}: {mean:2}" }, { "mark": "means", "label": "{{all}}" },
      { "mark": "means" }
      """, fit: #"{ "components": 2, "labels": ["short", "{index}, {mean:1}"] }"#)
    let layers = numbers.figure.panels[0].layers
    #expect(
      layers.map(\.style.label) == ["short: weight 0.3559", "2, (4, 80)", "{all}", nil])
    guard case .crosses(let x, let y) = layers[0].shape,
      case .crosses(let otherX, let otherY) = layers[1].shape,
      case .crosses(let all, let allY) = layers[2].shape
    else {
      Issue.record("\(layers)")
      return
    }
    #expect((x + otherX, y + otherY) == (all, allY))
    #expect(numbers.reports.count == 3)
    #expect(
      numbers.figure.summary?.contains(
        "rosses at the means of the components and crosses at the means of the components ({all})"
      )
        == true)
  }

  @Test("The path of a fit goes from the means of its start to those of its end, once an iteration")
  func path() throws {
    let fit = """
      { "components": 2, "start": [
          { "weight": 0.5, "mean": [3, 90], "covariance": [[0.5, 0], [0, 50]] },
          { "weight": 0.5, "mean": [4, 50], "covariance": [[0.5, 0], [0, 50]] }] }
      """
    let numbers = try faithful(
      #"{ "mark": "path", "label": "way of {index}" }, { "mark": "means" }"#, fit: fit)
    guard case .outlines(let lines, let labels) = numbers.shapes[0],
      case .crosses(let x, let y) = numbers.shapes[1]
    else {
      Issue.record("\(numbers.shapes)")
      return
    }
    #expect(labels == ["way of 1", "way of 2"])
    #expect(lines.map(\.group) == [0, 1] && lines.allSatisfy { !$0.isClosed })
    let iterations = try #require(numbers.counted[0].points.fitted).fit.iterations
    #expect(lines.allSatisfy { $0.x.count == iterations + 1 })
    // Components are in the order of their means at the end.
    #expect(areNear(lines.map { $0.x[0] } + lines.map { $0.y[0] }, [4, 3, 50, 90]))
    #expect(lines.map { $0.x[iterations] } == x && lines.map { $0.y[iterations] } == y)
    #expect(numbers.figure.panels[0].layers[0].markerSize == 4)
    let steps = try faithful(
      #"{ "mark": "path" }"#, fit: fit, figure: #""steps": [0, 3], "sharedAxes": "none","#)
    for (panel, count) in zip(steps.figure.panels, [1, 4]) {
      guard case .outlines(let lines, _) = panel.layers[0].shape else { continue }
      #expect(lines.map(\.x.count) == [count, count])
    }
  }

  @Test(
    "Iterations of a path are all up to the hundredth, then each a twentieth later, and the last")
  func pathIterations() {
    #expect(PathMark.iterations(upTo: 0) == [0])
    #expect(PathMark.iterations(upTo: 3) == [0, 1, 2, 3])
    #expect(PathMark.iterations(upTo: 100).count == 101)
    #expect(PathMark.iterations(upTo: 112).suffix(4) == [100, 105, 110, 112])
    #expect(PathMark.iterations(upTo: 1_000_000).count < 320)
    #expect(PathMark.iterations(upTo: 1_000_000).last == 1_000_000)
  }

  @Test("A path is of a fit in the plane, and a figure with one that is given says so")
  func refused() {
    func message(_ text: String) -> String {
      do {
        _ = try Experiment.read(Array(text.utf8), name: "a.json")
        return ""
      } catch {
        return error.diagnostics.map(\.message).joined(separator: "; ")
      }
    }
    let figure = #""figure": { "layers": [{ "mark": "path" }] }"#
    #expect(
      message(
        """
        { "mixture": { "components": [{ "weight": 1, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] }] },
          \(figure) }
        """) == "path shows a fit; the components of this mixture are given")
    #expect(
      message(#"{ "data": { "file": "a.csv", "columns": ["x"] }, \#(figure) }"#)
        == "path needs points of at least two coordinates; these have one; \"columns\" of the data names "
        + "them")
  }

  @Test("What a fit finds is in the names of its components, in reports and in the alt text too")
  func fittedNames() throws {
    let numbers = try faithful(
      #"{ "mark": "ellipses", "label": "component" }"#,
      fit: #"{ "components": 2, "labels": ["{weight:2} short", "long: {mean:2}"] }"#)
    guard case .outlines(_, let labels) = numbers.shapes[0] else {
      Issue.record("\(numbers.shapes)")
      return
    }
    #expect(labels == ["0.36 short", "long: (4.3, 80)"])
    #expect(numbers.reports[0].contains(#""label": "0.36 short""#))
    #expect(numbers.figure.summary?.hasSuffix(": 0.36 short; long: (4.3, 80).") == true)
    let styles = numbers.counted[0].componentStyles
    #expect(
      numbers.counted[0].points.fitReport(styles).json().contains(#""label": "0.36 short""#))
  }
}
