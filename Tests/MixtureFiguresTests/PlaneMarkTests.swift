import Foundation
import Plotting
import Testing

@testable import MixtureFigures

/// What `inspect` prints of contours.
private struct Report: Decodable {
  struct Line: Decodable {
    let x, y: [Double]
    let closed: Bool
  }
  struct Contour: Decodable {
    let mass, logDensity: Double
    let lines: [Line]
  }
  let contours: [Contour]
}

/// The numbers of marks in the plane; the expected ones are found by hand.
@Suite struct PlaneMarkTests {
  /// Variances 4 and 1 about (1, −2).
  private static let diagonal = """
    { "weight": 1, "mean": [1, -2], "covariance": [[4, 0], [0, 1]] }
    """

  private func numbers(
    _ layers: String, components: String = diagonal, table: String = "a,b\n1,2\n",
    figure: String = ""
  ) throws -> ExperimentNumbers {
    try ExperimentNumbers(
      layers: layers, components: components, table: table, columns: ["a", "b"], figure: figure)
  }

  @Test("The ellipse of half the mass of a diagonal covariance has the axes √(2 ln 2) σ")
  func ellipses() throws {
    let numbers = try numbers(#"{ "mark": "ellipses", "masses": [0.5] }"#)
    guard case .outlines(let lines, _) = numbers.shapes[0] else {
      Issue.record("\(numbers.shapes)")
      return
    }
    #expect(lines.count == 1)
    #expect(lines[0].isClosed && lines[0].group == 0)
    #expect(lines[0].x.count == 360)
    let halfAxis = (2 * log(2.0)).squareRoot()
    #expect(areNear([lines[0].x[0], lines[0].y[0]], [1 + 2 * halfAxis, -2]))
    #expect(areNear([lines[0].x[90], lines[0].y[90]], [1, -2 + halfAxis]))
    for (x, y) in zip(lines[0].x, lines[0].y) {
      #expect(areNear([(x - 1) * (x - 1) / 4 + (y + 2) * (y + 2)], [2 * log(2.0)], relative: 1e-13))
    }
  }

  @Test("Each component has an ellipse for every mass, in its own color")
  func ellipseGroups() throws {
    let numbers = try numbers(
      #"{ "mark": "ellipses", "masses": [0.5, 0.9] }"#,
      components: """
        { "weight": 0.5, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] },
        { "weight": 0.5, "mean": [9, 0], "covariance": [[1, 0], [0, 1]] }
        """)
    guard case .outlines(let lines, _) = numbers.shapes[0] else {
      Issue.record("\(numbers.shapes)")
      return
    }
    #expect(lines.map(\.group) == [0, 0, 1, 1])
  }

  @Test("The contour of half the mass of one component is where the density is half its peak")
  func contours() throws {
    let numbers = try numbers(#"{ "mark": "contours", "masses": [0.5, 0.9] }"#)
    let contours = try JSONDecoder().decode(
      Report.self, from: Data(numbers.reports[0].utf8)
    ).contours
    #expect(contours.map(\.mass) == [0.5, 0.9])
    // Within the ellipse at the squared distance r² lies the mass 1 − exp(−r²/2).
    for contour in contours {
      let level = log(1 - contour.mass) - log(4 * Double.pi)
      #expect(abs(contour.logDensity - level) < 1e-3)
      #expect(contour.lines.map(\.closed) == [true])
      for (x, y) in zip(contour.lines[0].x, contour.lines[0].y) {
        let distance = (x - 1) * (x - 1) / 4 + (y + 2) * (y + 2)
        #expect(abs(distance + 2 * log(1 - contour.mass)) < 5e-3)
      }
    }
  }

  @Test("The label of contours names their masses, and the inner lines are the wider")
  func massLabels() throws {
    let numbers = try numbers(
      #"""
      { "mark": "contours", "masses": [0.5, 0.9, 0.995], "label": "mixture" },
      { "mark": "ellipses", "masses": [0.95], "label": "part" }, { "mark": "contours" }
      """#)
    let layers = numbers.figure.panels[0].layers
    #expect(
      layers.map(\.style.label) == ["mixture: 50 %, 90 % and 99.5 %", "part: 95 %", nil])
    guard case .outlines(let lines, _) = layers[0].shape,
      case .outlines(let ellipse, _) = layers[1].shape
    else {
      Issue.record("\(layers)")
      return
    }
    #expect(areNear(lines.map(\.widthShare), [1, 0.8, 0.6]))
    #expect(ellipse.map(\.widthShare) == [1])
  }

  @Test(
    "A heatmap has a cell for each pixel of the axes, the mean of the density in it, and colors from 0"
  )
  func heatmap() throws {
    // 200 pixels of which the axes take 0.125 to 0.9 across and 0.11 to 0.88 upwards.
    let numbers = try numbers(
      #"{ "mark": "heatmap", "label": "density" }"#,
      components: #"{ "weight": 1, "mean": [1.5, 0.5], "covariance": [[4, 0], [0, 1]] }"#,
      figure: #""size": [2, 2], "x": { "limits": [0, 155] }, "y": { "limits": [0, 154] },"#)
    guard case .heatmap(let map) = numbers.shapes[0] else {
      Issue.record("\(numbers.shapes)")
      return
    }
    #expect((map.columns, map.rows) == (155, 154))
    #expect((map.x, map.y) == (0...155, 0...154))
    #expect(map.label == "density")
    // Of SciPy's distribution function.
    #expect(
      areNear(
        [map.values[1], map.values[3], map.values[155 + 1], map.values[0]],
        [0.07559422423426762, 0.046325329957579445, 0.04772062683297281, 0.0668840878007028],
        relative: 1e-12))
    #expect(map.range == 0...(map.values.max() ?? 0))
    // The probability in sight.
    #expect(abs(map.values.reduce(0, +) - 0.7733726476231317 * 0.6914624612740131) < 1e-9)
    #expect(numbers.warnings.isEmpty)
  }

  @Test("Where a narrow component takes all colors, a warning offers the logarithmic scale")
  func narrow() throws {
    let components = """
      { "weight": 0.3, "mean": [0, 0], "covariance": [[1e-6, 0], [0, 1e-6]] },
      { "weight": 0.7, "mean": [0, 0], "covariance": [[1, 0.5], [0.5, 1]] }
      """
    let linear = try numbers(#"{ "mark": "heatmap" }"#, components: components)
    #expect(linear.warnings.count == 1)
    #expect(
      linear.warnings.first?.description.hasPrefix(
        "figure.layers[0].mark: warning: 70 % of the probability in sight has the lowest 2 % of the "
          + "colors") == true, "\(linear.warnings)")
    let log = try numbers(#"{ "mark": "heatmap", "colorScale": "log" }"#, components: components)
    #expect(log.warnings.isEmpty)
    guard case .heatmap(let map) = log.shapes[0] else {
      Issue.record("\(log.shapes)")
      return
    }
    #expect(map.colorScale == .log)
    // The narrow one is seen whole, in one cell or several.
    let area = (map.x.upperBound - map.x.lowerBound) * (map.y.upperBound - map.y.lowerBound)
    #expect(abs(map.values.reduce(0, +) * area / Double(map.values.count) - 1) < 1e-3)
  }

  @Test(
    "A heatmap where numbers are further apart than its cells is an error",
    arguments: [("-1e100", "0", "x"), ("0", "1e17", "y"), ("1e9", "-1e9", nil)])
  func narrowCells(x: String, y: String, axis: String?) throws {
    let text = """
      { "mixture": { "components": [
          { "weight": 1, "mean": [\(x), \(y)], "covariance": [[1, 0], [0, 1]] }] },
        "sample": { "size": 9 }, "figure": { "layers": [{ "mark": "heatmap" }] } }
      """
    guard let axis else {
      _ = try ExperimentNumbers(text)
      return
    }
    let problem = try #require(throws: ExperimentProblem.self) { try ExperimentNumbers(text) }
    #expect(problem.path == ["figure", "layers", .item(0), "mark"])
    #expect(problem.message.contains("no room on the \(axis) axis"))
  }

  @Test(
    "A heatmap's colors are judged as they are drawn: in the limits and among the values of all")
  func narrowInTheEnd() throws {
    func warnings(_ components: String, _ panels: String) throws -> [String] {
      try ExperimentNumbers(
        """
        { "mixture": { "components": [\(components)] },
          "data": { "file": "data.csv", "columns": ["a", "b", "c"] },
          "figure": { "size": [4, 2], "grid": [1, 2], "sharedAxes": "both", "panels": [\(panels)] } }
        """, "a,b,c\n1,1,1\n"
      ).warnings.map(\.description)
    }
    // The second panel leaves the narrow component out of sight.
    let narrow = """
      { "weight": 0.3, "mean": [0, 0, 0], "covariance": [[1e-6, 0, 0], [0, 1e-6, 0], [0, 0, 1]] },
      { "weight": 0.7, "mean": [9, 9, 0], "covariance": [[1, 0, 0], [0, 1, 0], [0, 0, 1]] }
      """
    #expect(
      try warnings(
        narrow,
        """
        { "layers": [{ "mark": "heatmap" }] },
        { "x": { "limits": [5, 13] }, "y": { "limits": [5, 13] }, "layers": [{ "mark": "scatter" }] }
        """
      ).filter { $0.contains(".mark: ") } == [])
    // The first panel has no narrow component, but the values of the second.
    let found = try warnings(
      #"""
      { "weight": 1, "mean": [0, 0, 0], "covariance": [[1, 0, 0], [0, 1, 0], [0, 0, 1e-6]] }
      """#,
      """
      { "layers": [{ "mark": "heatmap" }] },
      { "y": { "variable": "c" }, "layers": [{ "mark": "heatmap" }] }
      """)
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix("figure.panels[0].layers[0].mark: warning: ") == true, "\(found)")
  }

  @Test("Beside planes a distribution has no numbers of its own; in a row without any it has them")
  func distributionsBesidePlanes() throws {
    let components = """
      { "weight": 1, "mean": [0, 5], "covariance": [[1, 0], [0, 1]] }
      """
    let panels = try ExperimentNumbers(
      """
      { "mixture": { "components": [\(components)] },
        "data": { "file": "data.csv", "columns": ["a", "b"] },
        "figure": { "grid": [2, 2], "sharedAxes": "variables", "panels": [
          { "layers": [{ "mark": "density" }] },
          { "x": { "variable": "b" }, "layers": [{ "mark": "histogram", "normalize": "count" }] },
          { "layers": [{ "mark": "scatter" }] },
          { "x": { "variable": "b" }, "layers": [{ "mark": "density" }] }] } }
      """, "a,b\n1,2\n3,4\n"
    ).figure.panels
    #expect(panels.map(\.y.hasTicks) == [true, true, true, false])
    #expect(panels[2].y.scale == 1 && panels[3].y.scale == nil)
    // Densities and counts have limits, and so numbers, of their own.
    let scales = panels[..<2].map(\.y.scale)
    #expect(scales[0] != scales[1] && !scales.contains(nil))
    #expect(!scales.contains(0) && !scales.contains(1))
  }

  @Test("Dots of data have the most probable component, or the responsibilities of all")
  func scatter() throws {
    let numbers = try numbers(
      #"""
      { "mark": "scatter" }, { "mark": "scatter", "colorBy": "label" },
      { "mark": "scatter", "colorBy": "responsibility" }
      """#,
      components: """
        { "weight": 0.5, "mean": [-5, 0], "covariance": [[1, 0], [0, 1]] },
        { "weight": 0.5, "mean": [5, 0], "covariance": [[1, 0], [0, 1]] }
        """, table: "a,b\n-5,0\n5,1\n0.1,7\n")
    let expected: [DotColoring] = [.single, .groups([0, 1, 1], count: 2, labels: [])]
    for (shape, expected) in zip(numbers.shapes, expected) {
      #expect(shape == .scatter(x: [-5, 5, 0.1], y: [0, 1, 7], coloring: expected))
    }
    guard case .scatter(_, _, .shares(let shares, _)) = numbers.shapes[2] else {
      Issue.record("\(numbers.shapes)")
      return
    }
    // The odds of the second are exp(10x).
    let odds = [exp(-50.0), exp(50.0), exp(1.0)]
    #expect(areNear(shares[0], odds.map { 1 / (1 + $0) }, relative: 1e-13))
    #expect(areNear(shares[1], odds.map { $0 / (1 + $0) }, relative: 1e-13))
    #expect(numbers.reports[1].hasSuffix(#""components": [1, 2, 2]}"#))
  }

  @Test("Dots of a sample have the component that they were drawn from, though another is likelier")
  func drawnComponents() throws {
    let experiment = """
      { "mixture": { "components": [
          { "weight": 0.9, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] },
          { "weight": 0.1, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] } ] },
        "sample": { "size": 1000 },
        "figure": { "layers": [{ "mark": "scatter", "colorBy": "label" }] } }
      """
    let numbers = try ExperimentNumbers(experiment)
    guard case .scatter(_, _, .groups(let groups, 2, _)) = numbers.shapes[0] else {
      Issue.record("\(numbers.shapes)")
      return
    }
    // The first is the likelier one everywhere; the second is drawn 100 times, give or take 10.
    let count = groups.count { $0 == 1 }
    #expect(count > 60 && count < 140)
  }
}
