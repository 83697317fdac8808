import ExperimentFile
import Plotting
import TestSupport
import Testing

@testable import MixtureFigures

/// The colors and the labels of components.
@Suite struct ComponentLookTests {
  private static let two = """
    { "weight": 0.25, "mean": -5, "sd": 1.5 }, { "weight": 0.75, "mean": 10, "sd": 1e-09 }
    """

  /// The labels of curves over data, of a mixture as a file has it.
  private func labels(_ mixture: String, label: String, table: String = "x\n1\n") throws -> [String]
  {
    let numbers = try ExperimentNumbers(
      """
      { "mixture": \(mixture), "data": { "file": "data.csv" },
        "figure": { "layers": [{ "mark": "components", "from": 0, "to": 1, "step": 0.5\(label) }] } }
      """, table)
    guard case .curves(_, _, let labels) = numbers.shapes[0] else {
      Issue.record("\(numbers.shapes)")
      return []
    }
    return labels
  }

  @Test("A label has the minus sign, and parentheses where an exponent would seem to be squared")
  func given() throws {
    let mixture = "{ \"components\": [\(Self.two)] }"
    #expect(
      try labels(mixture, label: #", "label": "part""#) == [
        "part 1: 0.25 · N(\u{2212}5, 1.5²)", "part 2: 0.75 · N(10, (1e\u{2212}09)²)",
      ])
    #expect(try labels(mixture, label: "") == [])
    #expect(try labels(mixture, label: #", "label": """#) == [])
  }

  @Test("What the file says in a label stays, hyphens too, and given weights have six digits")
  func givenWords() throws {
    let mixture = """
      { "components": [{ "weight": 0.0833333333333, "mean": -1234567, "sd": 1.5 },
        { "weight": 0.9166666666667, "mean": 0.123456, "sd": 1e-100 }] }
      """
    #expect(
      try labels(mixture, label: #", "label": "K-means (2-D)""#) == [
        "K-means (2-D) 1: 0.0833333 · N(\u{2212}1234567, 1.5²)",
        "K-means (2-D) 2: 0.916667 · N(0.123456, (1e\u{2212}100)²)",
      ])
  }

  @Test("The label of a fitted component has as many digits as a fit knows")
  func fitted() throws {
    // mixtools, mclust and scikit-learn agree on these numbers.
    let waiting = try String(
      contentsOf: Repository.fixture("GaussianMixtures/faithful.csv"), encoding: .utf8
    ).split(separator: "\n").map { $0.split(separator: ",")[1] + "\n" }.joined()
    #expect(
      try labels(
        #"{ "fit": { "components": 2, "starts": 5 } }"#, label: #", "label": "part""#,
        table: waiting)
        == ["part 1: 0.3609 · N(54.61, 5.871²)", "part 2: 0.6391 · N(80.09, 5.868²)"])
  }

  @Test("A component with a name has it in place of the label of the layer and its number")
  func names() throws {
    let mixture = """
      { "components": [{ "weight": 0.25, "mean": 5, "sd": 1.5, "label": "short" },
        { "weight": 0.75, "mean": 10, "sd": 2 }] }
      """
    #expect(
      try labels(mixture, label: #", "label": "part""#) == [
        "short: 0.25 · N(5, 1.5²)", "part 2: 0.75 · N(10, 2²)",
      ])
    // A layer without a label has no entries.
    #expect(try labels(mixture, label: "") == [])
    #expect(try labels(mixture, label: #", "label": """#) == [])
  }

  @Test("Fitted components have their names in the order of their means")
  func fittedNames() throws {
    let table = "x\n" + (0..<20).map { "\(100 + $0 % 5)\n\($0 % 5)\n" }.joined()
    let numbers = try ExperimentNumbers(
      """
      { "mixture": { "fit": { "components": 2, "starts": 2, "labels": ["low", "high"],
          "colors": ["C5", "red"] } },
        "data": { "file": "data.csv" },
        "figure": { "layers": [{ "mark": "components", "label": "part", "step": 1 }] } }
      """, table)
    guard case .curves(_, _, let labels) = numbers.shapes[0] else {
      Issue.record("\(numbers.shapes)")
      return
    }
    // Each of five values, four times: 2, 102 and the root of 2.
    #expect(labels == ["low: 0.5 · N(2, 1.414²)", "high: 0.5 · N(102, 1.414²)"])
    let red = Layer.Paint.fixed(Color(red: 1, green: 0, blue: 0))
    #expect(numbers.figure.panels[0].layers[0].colors == [.theme(5), red])
    #expect(numbers.reports[0].hasPrefix(#"{"mark": "components", "labels": ["low", "high"], "x""#))
  }

  @Test("Every layer that tells components apart has their colors, whatever panel it is in")
  func colorsEverywhere() throws {
    let components = """
      { "weight": 0.25, "mean": [0, 0], "covariance": [[1, 0], [0, 1]], "label": "near" },
      { "weight": 0.75, "mean": [9, 0], "covariance": [[1, 0], [0, 1]], "color": "C7" }
      """
    let numbers = try ExperimentNumbers(
      """
      { "mixture": { "components": [\(components)] },
        "data": { "file": "data.csv", "columns": ["a", "b"] },
        "figure": { "panels": [
          { "layers": [{ "mark": "scatter", "colorBy": "label", "label": "part" },
            { "mark": "ellipses", "masses": [0.5], "label": "part" }, { "mark": "contours" }] },
          { "layers": [{ "mark": "scatter", "colorBy": "responsibility", "label": "part" }] },
          { "layers": [{ "mark": "components", "label": "part" }] },
          { "layers": [{ "mark": "responsibilities", "label": "part" }] }] } }
      """, "a,b\n1,2\n9,1\n")
    let layers = numbers.figure.panels.map(\.layers)
    let labels = ["near: weight 0.25", "part 2: weight 0.75"]
    let others = layers.dropFirst().flatMap { $0 }
    #expect((layers[0].dropLast() + others).allSatisfy { $0.colors == [nil, .theme(7)] })
    #expect((layers[0].dropLast() + others).allSatisfy { $0.shape.labels == labels })
    // The contours are those of the mixture.
    #expect(layers[0].last?.colors == [])
    #expect(
      numbers.reports[1].hasPrefix(
        #"{"mark": "ellipses", "ellipses": [{"component": 1, "label": "near", "mass": 0.5, "#),
      "\(numbers.reports[1])")
    #expect(numbers.reports[1].contains(#"{"component": 2, "mass""#))
    let named = #""labels": ["near", null], "#
    #expect(numbers.reports[0].hasPrefix(#"{"mark": "scatter", "# + named))
    let reports = numbers.panels.dropFirst().map { $0[0].report().json() }
    #expect(reports.allSatisfy { $0.contains(named) })
  }

  @Test("Without names a report says nothing of them")
  func withoutNames() throws {
    let numbers = try ExperimentNumbers(
      layers: #"{ "mark": "components", "step": 5 }"#, components: Self.two, table: "x\n1\n")
    #expect(!numbers.reports[0].contains("label"))
    #expect(numbers.figure.panels[0].layers[0].colors == [])
  }

  @Test("In several coordinates a label names the weight, and one entry the masses of the ellipses")
  func several() throws {
    let numbers = try ExperimentNumbers(
      layers: #"{ "mark": "ellipses", "label": "part" }"#,
      components: """
        { "weight": 0.25, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] },
        { "weight": 0.75, "mean": [1, 0], "covariance": [[1, 0], [0, 1]] }
        """, table: "a,b\n1,2\n", columns: ["a", "b"])
    guard case .outlines(_, let labels) = numbers.shapes[0] else {
      Issue.record("\(numbers.shapes)")
      return
    }
    #expect(labels == ["part 1: weight 0.25", "part 2: weight 0.75"])
    let layer = numbers.figure.panels[0].layers[0]
    #expect(layer.widthsLabel == "ellipses: 50 % and 95 % of each")
  }

  @Test(
    "The colors of components begin where their curves take them, in all panels",
    arguments: [
      (#"{ "mark": "histogram" }, { "mark": "density" }, { "mark": "components" }"#, 2),
      (#"{ "mark": "histogram", "color": "gray" }, { "mark": "components" }"#, 0),
      (#"{ "mark": "components" }, { "mark": "density" }"#, 0),
      // Curves that have a color of their own take none.
      (#"{ "mark": "density" }, { "mark": "components", "color": "red" }"#, 0),
      (#"{ "mark": "density" }, { "mark": "rug" }"#, 0),
    ])
  func colors(layers: String, first: Int) throws {
    let numbers = try ExperimentNumbers(
      """
      { "mixture": { "components": [{ "weight": 0.5, "mean": 0, "sd": 1 },
          { "weight": 0.5, "mean": 1, "sd": 1 }] },
        "data": { "file": "data.csv" },
        "figure": { "panels": [{ "layers": [{ "mark": "responsibilities" }] },
          { "layers": [\(layers)] }] } }
      """, "x\n1\n2\n")
    #expect(numbers.figure.panels[0].layers[0].firstColor == first)
    // The layers that take their colors from the cycle are left to it.
    #expect(numbers.figure.panels[1].layers.allSatisfy { $0.firstColor == nil })
  }
}

extension Layer.Shape {
  /// The labels of its curves, shares, outlines or groups of dots.
  fileprivate var labels: [String] {
    switch self {
    case .curves(_, _, let labels), .stackedShares(_, _, let labels), .outlines(_, let labels),
      .scatter(_, _, .groups(_, _, let labels)), .scatter(_, _, .shares(_, let labels)):
      labels
    default: []
    }
  }
}
