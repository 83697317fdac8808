import ExperimentFile
import GaussianMixtures
import Plotting
import TestSupport
import Testing

@testable import MixtureFigures

@Suite("Groups of data")
struct GroupTests {
  private struct Expected: Decodable {
    struct Group: Decodable {
      let name: String
      let size: Int
      let mean, sd, fittedSD: Double
      let counts: [Int]
      let sorted: [Double]
    }

    let edges: [Double]
    let groups: [Group]
    let places, union: [Double]
  }

  private static func expected() throws -> Expected {
    try decodedFixture("MixtureFigures/groups/groups.json", as: Expected.self)
  }

  private static func numbers(
    _ fit: String = #""components": 1, "eachGroup": true"#, figure: String,
    columns: String = #"["petal length"]"#, groups: String = "\"species\""
  ) throws -> ExperimentNumbers {
    let table = try String(
      contentsOf: Repository.fixture("MixtureFigures/groups/iris.csv"), encoding: .utf8)
    return try ExperimentNumbers(
      """
      { "mixture": { "fit": { \(fit) } },
        "data": { "file": "iris.csv", "columns": \(columns), "groups": \(groups) },
        "figure": { \(figure) } }
      """, table)
  }

  @Test("Each group has the bars of its points in the bins of all, and its name in the legend")
  func overlaidBars() throws {
    let expected = try Self.expected()
    let numbers = try Self.numbers(
      "\"components\": 2", figure: #""layers": [{ "mark": "histogram", "normalize": "count" }]"#)
    let layers = numbers.figure.panels[0].layers
    #expect(layers.map(\.style.label) == expected.groups.map(\.name))
    #expect(layers.map(\.firstColor) == [0, 1, 2])
    #expect(layers.allSatisfy { $0.style.opacity == 0.5 })
    for (layer, group) in zip(layers, expected.groups) {
      guard case .bars(let edges, let heights) = layer.shape else {
        Issue.record("no bars")
        continue
      }
      #expect(areNear(edges, expected.edges, relative: 1e-12))
      #expect(heights == group.counts.map(Double.init))
    }
    #expect(numbers.figure.legend.title == "species")
  }

  @Test(
    "Under one mixture the bars of all groups add up to those of all points",
    arguments: [
      "density", "probability", "count",
    ])
  func partsOfAll(normalize: String) throws {
    let layers = "\"layers\": [{ \"mark\": \"histogram\", \"normalize\": \"\(normalize)\" }]"
    func heights(_ groups: String) throws -> [[Double]] {
      try Self.numbers("\"components\": 2", figure: groups + layers).figure.panels[0].layers
        .map { layer in
          guard case .bars(_, let heights) = layer.shape else { return [] }
          return heights
        }
    }
    let all = try heights("\"groups\": \"none\", ")[0]
    let parts = try heights("")
    #expect(parts.count == 3)
    for bin in all.indices {
      #expect(abs(parts.reduce(0) { $0 + $1[bin] } - all[bin]) <= 1e-12 * all[bin])
    }
  }

  @Test("A mixture of all points is drawn once, in the color after those of the groups")
  func commonMixture() throws {
    let numbers = try Self.numbers(
      "\"components\": 2", figure: #""layers": [{ "mark": "histogram" }, { "mark": "density" }]"#)
    let layers = numbers.figure.panels[0].layers
    #expect(layers.count == 4)
    #expect(layers[3].firstColor == 3)
    #expect(layers[3].role == .mixture)
  }

  @Test("With a fit of each group its curve has its color and is on the scale of its bars")
  func fitsOfEachGroup() throws {
    let expected = try Self.expected()
    let numbers = try Self.numbers(
      figure: """
        "layers": [{ "mark": "histogram", "normalize": "count" }, { "mark": "density", "label": "fit" }]
        """)
    let layers = numbers.figure.panels[0].layers
    #expect(layers[3...].map(\.firstColor) == [0, 1, 2])
    #expect(layers[3...].map(\.style.label) == expected.groups.map { "fit: \($0.name)" })
    let width =
      (expected.edges[expected.edges.count - 1] - expected.edges[0])
      / Double(expected.edges.count - 1)
    for (layer, group) in zip(layers[3...], expected.groups) {
      guard case .curve(_, let y) = layer.shape else {
        Issue.record("no curve")
        continue
      }
      let top = Double(group.size) * width / (group.fittedSD * (2 * Double.pi).squareRoot())
      #expect(abs((y.max() ?? 0) - top) < 1e-9 * top)
    }
  }

  @Test("Fits of the groups have the moments of their points, in fit and inspect")
  func momentsOfGroups() throws {
    let expected = try Self.expected()
    let numbers = try Self.numbers(figure: #""layers": [{ "mark": "rug" }]"#)
    let points = numbers.counted[0].points
    #expect(points.groupNames == expected.groups.map(\.name))
    for (fit, group) in zip(points.groupFits, expected.groups) {
      let component = fit.fit.mixture.components[0]
      #expect(abs(component.mean[0] - group.mean) < 1e-12)
      #expect(abs(component.covariance[0].squareRoot() - group.fittedSD) < 1e-12)
    }
    let report = points.fitReport([]).json()
    for group in expected.groups { #expect(report.contains("{\"name\": \"\(group.name)\"")) }
  }

  @Test("The mixture of all groups is that of their fits, by their shares of the points")
  func union() throws {
    let expected = try Self.expected()
    let numbers = try Self.numbers(
      figure: #""groups": "stack", "layers": [{ "mark": "density" }]"#)
    guard case .line(let mixture) = numbers.mixture else {
      Issue.record("no mixture of one dimension")
      return
    }
    #expect(areNear(expected.places.map(mixture.density), expected.union, relative: 1e-12))
  }

  @Test("Panels show a group each, under its name, with the same axes")
  func panels() throws {
    let expected = try Self.expected()
    let numbers = try Self.numbers(
      figure: #""groups": "panels", "layers": [{ "mark": "ecdf" }, { "mark": "cdf" }]"#)
    let figure = numbers.figure
    #expect(figure.panels.map(\.title) == expected.groups.map(\.name))
    #expect((figure.grid.rows, figure.grid.columns) == (2, 2))
    #expect(figure.grid.sharesX && figure.grid.sharesY)
    for (panel, group) in zip(figure.panels, expected.groups) {
      #expect(panel.layers[0].shape == .empiricalDistribution(EmpiricalDistribution(group.sorted)))
    }
  }

  @Test("A grid of one's own holds the panels of groups, or there is an error")
  func gridOfPanels() throws {
    let figure = #""groups": "panels", "layers": [{ "mark": "ecdf" }], "grid": "#
    #expect(try Self.numbers(figure: figure + "[1, 3]").figure.grid.columns == 3)
    let problem = try #require(
      #expect(throws: ExperimentProblem.self) { try Self.numbers(figure: figure + "[1, 2]") })
    #expect(
      problem.description
        == "figure.grid: error: a grid of 1 × 2 has no room for the panels of 3 groups")
  }

  @Test("Panels of groups have widths and letters once their number is known")
  func sizesOfPanels() throws {
    let figure =
      #""groups": "panels", "layers": [{ "mark": "ecdf" }], "panelLetters": "(a)", "widths": "#
    let numbers = try Self.numbers(figure: figure + "[2, 1]")
    #expect(numbers.figure.grid.widths == [2, 1])
    #expect(numbers.figure.panels.map(\.letter) == ["(a)", "(b)", "(c)"])
    let problem = try #require(
      #expect(throws: ExperimentProblem.self) { try Self.numbers(figure: figure + "[1, 2, 3]") })
    #expect(
      problem.description
        == "figure.widths: error: widths holds 3 numbers; the panels stand in 2 columns, and each has one"
    )
  }

  @Test("Dots in the plane have the colors of the groups, and components the colors after these")
  func plane() throws {
    let numbers = try Self.numbers(
      "\"components\": 2", figure: "", columns: #"["sepal length", "petal length"]"#)
    let layers = numbers.figure.panels[0].layers
    guard case .scatter(_, _, .groups(let groups, let count, let labels)) = layers[0].shape else {
      Issue.record("no dots by group")
      return
    }
    #expect(groups == (0..<150).map { $0 / 50 })
    #expect(count == 3)
    #expect(labels == ["setosa", "versicolor", "virginica"])
    #expect(layers[0].firstColor == 0)
    #expect(layers[1].firstColor == 3)
  }

  @Test("Groups that are numbers stand in the order of these, words in that of the file")
  func orderOfGroups() throws {
    let numbers = try Self.numbers(
      figure: #""layers": [{ "mark": "rug" }]"#, groups: "\"number\"")
    #expect(numbers.counted[0].points.groupNames == ["1", "2", "3"])
    #expect(numbers.counted[0].points.groups == (0..<150).map { 2 - $0 / 50 })
  }

  @Test("What can show one mixture alone says so where each group has its own")
  func marksOfOneMixture() throws {
    for mark in ["responsibilities", "convergence", "selection"] {
      let problem = try #require(
        #expect(throws: ExperimentProblem.self) {
          try Self.numbers(
            #""components": [1, 2], "eachGroup": true"#,
            figure: "\"layers\": [{ \"mark\": \"\(mark)\" }]")
        })
      #expect(
        problem.description
          == "figure.layers[0].mark: error: \(mark) shows one mixture, and each group has one of its "
          + "own; \"groups\": \"panels\" draws a panel for each")
    }
  }

  @Test("Bars of groups hang from curves in the colors of the groups, with their names")
  func hangingBars() throws {
    let expected = try Self.expected()
    let numbers = try Self.numbers(
      figure: #""layers": [{ "mark": "histogram", "hanging": true, "label": "counted" }]"#)
    let layers = numbers.figure.panels[0].layers
    #expect(layers.count == 9)
    for (group, name) in expected.groups.map(\.name).enumerated() {
      let (bars, curve) = (layers[3 * group], layers[3 * group + 1])
      #expect((bars.firstColor, curve.firstColor) == (group, group))
      #expect((bars.style.color, curve.style.color) == (nil, nil))
      #expect(bars.style.label == "counted: \(name)")
      #expect(curve.style.label == "expected: \(name)")
    }
    let together = try Self.numbers(
      "\"components\": 2",
      figure:
        #""groups": "none", "layers": [{ "mark": "histogram", "hanging": true, "label": "all" }]"#)
    let curve = together.figure.panels[0].layers[1]
    #expect((curve.style.color, curve.style.label) == (.muted, "expected"))
  }

  @Test("Bars stacked by component show one mixture, and not those of overlaid groups")
  func stackedComponents() throws {
    func figure(_ groups: String) -> String {
      "\"groups\": \"\(groups)\", \"layers\": "
        + #"[{ "mark": "histogram", "stackBy": "component" }, { "mark": "density" }]"#
    }
    let problem = #expect(throws: ExperimentProblem.self) {
      try Self.numbers(figure: figure("overlay"))
    }
    #expect(
      problem?.description
        == "figure.layers[0].stackBy: error: stackBy shows one mixture, and each group has one of its "
        + "own; \"groups\": \"panels\" draws a panel for each")
    // One mixture of all groups, and panels of one each.
    #expect(try Self.numbers("\"components\": 2", figure: figure("overlay")).shapes.count == 2)
    #expect(try Self.numbers(figure: figure("panels")).figure.panels.count == 3)
  }

  @Test("What is counted in the plane has the cells of all points in the panels of all groups")
  func cells() throws {
    let columns = #"["sepal length", "petal length"]"#
    func numbers(_ groups: String, _ layer: String) throws -> ExperimentNumbers {
      try Self.numbers(
        "\"components\": 1",
        figure: "\"groups\": \"\(groups)\", \"layers\": [\(layer)]", columns: columns)
    }
    func cells(_ numbers: ExperimentNumbers) throws -> [(edges: [[Double]?], values: [Double])] {
      try numbers.figure.panels.map { panel in
        switch panel.layers[0].shape {
        case .heatmap(let map): ([map.xEdges, map.yEdges], map.values)
        case .hexagons(let hexagons):
          ([hexagons.x, hexagons.y, [hexagons.width, hexagons.height]], hexagons.values.values)
        default: throw ExperimentProblem("no cells", at: [])
        }
      }
    }
    for layer in [
      #"{ "mark": "histogram2d", "bins": [7, 5] }"#, #"{ "mark": "hexagons", "gridSize": 6 }"#,
    ] {
      let all = try cells(numbers("none", layer))[0]
      let groups = try cells(numbers("panels", layer))
      #expect(groups.count == 3)
      for group in groups {
        #expect(group.edges == all.edges)
        #expect(group.values.reduce(0, +) == 50)
      }
      for cell in all.values.indices {
        #expect(groups.reduce(0) { $0 + $1.values[cell] } == all.values[cell])
      }
    }
  }

  @Test("More groups than can be told apart are refused")
  func tooManyGroups() throws {
    let rows = (0..<102).map { "\($0 % 7),g\($0 / 2)" }.joined(separator: "\n")
    let problem = try #require(
      #expect(throws: ExperimentProblem.self) {
        try ExperimentNumbers(
          """
          { "mixture": { "fit": { "components": 1 } },
            "data": { "file": "a.csv", "columns": ["x"], "groups": "id" } }
          """, "x,id\n" + rows + "\n")
      })
    #expect(
      problem.description
        == "data.groups: error: the column \"id\" has 51 groups; at most 50 are told apart")
  }

  @Test("Without a word about groups in the figure they are one where none are shown")
  func groupsThatAreNotShown() throws {
    let numbers = try Self.numbers(
      "\"components\": 2", figure: #""groups": "none", "layers": [{ "mark": "histogram" }]"#)
    #expect(numbers.figure.panels[0].layers.count == 1)
    #expect(numbers.figure.panels[0].layers[0].firstColor == nil)
  }

  @Test("The name of a group is no formula")
  func dollars() {
    #expect(GroupLook.label(of: "$a$", in: nil) == "\\$a\\$")
    #expect(GroupLook.label(of: "$a$", in: "$k$") == "$k$: \\$a\\$")
  }
}
