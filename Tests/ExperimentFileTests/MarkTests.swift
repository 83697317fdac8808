import Testing

@testable import ExperimentFile

/// Marks that are made in Swift and those that a file names.
@Suite struct MarkTests {
  private static let grid = CurveGrid(from: -1, to: 2.5, step: 0.5)
  private static let ends = #""from": -1, "to": 2.5, "step": 0.5"#

  private static let line: [(mark: Mark, text: String)] = [
    (.histogram(), #"{ "mark": "histogram" }"#),
    (.histogram(bins: .rule(.fd)), #"{ "mark": "histogram", "bins": "fd" }"#),
    (
      .histogram(bins: .count(7), range: 0...3, normalize: .count),
      #"{ "mark": "histogram", "bins": 7, "range": [0, 3], "normalize": "count" }"#
    ),
    (.histogram(bins: .width(0.5)), #"{ "mark": "histogram", "bins": { "width": 0.5 } }"#),
    (
      .histogram(bins: .edges([0, 1, 4]), normalize: .probability),
      #"{ "mark": "histogram", "bins": { "edges": [0, 1, 4] }, "normalize": "probability" }"#
    ),
    (
      .histogram(normalize: .densityOfAll), #"{ "mark": "histogram", "normalize": "densityOfAll" }"#
    ),
    (
      .histogram(stackBy: .component), #"{ "mark": "histogram", "stackBy": "component" }"#
    ),
    (.histogram(isOutline: true), #"{ "mark": "histogram", "outline": true }"#),
    (.histogram(isHanging: true), #"{ "mark": "histogram", "hanging": true }"#),
    (.density(), #"{ "mark": "density" }"#),
    (.density(isFilled: true), #"{ "mark": "density", "filled": true }"#),
    (.components(isStacked: true), #"{ "mark": "components", "stacked": true }"#),
    (.ecdf(band: 0.95), #"{ "mark": "ecdf", "band": true }"#),
    (.quantiles(band: 0.5), #"{ "mark": "quantiles", "band": 0.5 }"#),
    (.kernelDensity(isFilled: true), #"{ "mark": "kernelDensity", "filled": true }"#),
    (.density(grid: grid), "{ \"mark\": \"density\", \(ends) }"),
    (.components(), #"{ "mark": "components" }"#),
    (
      .components(grid: grid, isFilled: true),
      "{ \"mark\": \"components\", \(ends), \"filled\": true }"
    ),
    (.cdf(grid: grid), "{ \"mark\": \"cdf\", \(ends) }"),
    (.responsibilities(grid: grid), "{ \"mark\": \"responsibilities\", \(ends) }"),
    (.rug, #"{ "mark": "rug" }"#), (.ecdf, #"{ "mark": "ecdf" }"#),
    (.quantiles, #"{ "mark": "quantiles" }"#),
    (.kernelDensity(), #"{ "mark": "kernelDensity" }"#),
    (.kernelDensity(grid: grid), "{ \"mark\": \"kernelDensity\", \(ends) }"),
    (
      .kernelDensity(bandwidth: .rule(.silverman)),
      #"{ "mark": "kernelDensity", "bandwidth": "silverman" }"#
    ),
    (.kernelDensity(bandwidth: .fixed(0.5)), #"{ "mark": "kernelDensity", "bandwidth": 0.5 }"#),
    (.line(x: 5), #"{ "mark": "line", "x": 5 }"#),
    (.line(x: 5, 7), #"{ "mark": "line", "x": [5, 7] }"#),
    (.line(y: 5), #"{ "mark": "line", "y": [5] }"#),
    (.line(at: .means), #"{ "mark": "line", "at": "means", "of": "components" }"#),
    (.line(at: .means, of: .mixture), #"{ "mark": "line", "at": "means", "of": "mixture" }"#),
    (.line(at: .medians), #"{ "mark": "line", "at": "medians" }"#),
    (
      .line(at: .quantiles([0.05, 0.95]), of: .mixture),
      #"{ "mark": "line", "at": { "quantiles": [0.05, 0.95] } }"#
    ),
    (
      .likelihood(x: .init(.mean, ofComponent: 0), y: .init(.standardDeviation, ofComponent: 0)),
      #"""
      { "mark": "likelihood", "parameters": [{ "parameter": "mean", "component": 1 },
        { "parameter": "sd", "component": 1 }] }
      """#
    ),
    (
      .likelihood(
        x: .init(.standardDeviation, ofComponent: 0), y: .init(.mean, ofComponent: 0), depth: 20,
        lines: 0),
      #"""
      { "mark": "likelihood", "parameters": [{ "parameter": "sd", "component": 1 },
        { "parameter": "mean", "component": 1 }], "depth": 20, "lines": 0 }
      """#
    ),
    (.span(x: 1, 3), #"{ "mark": "span", "x": [1, 3] }"#),
    (.span(x: nil, 3), #"{ "mark": "span", "x": [null, 3] }"#),
    (.span(y: 1, nil), #"{ "mark": "span", "y": [1, null] }"#),
    (
      .text(Note("a\nb", at: .data(x: 1, y: 2))),
      #"{ "mark": "text", "text": "a\nb", "x": 1, "y": 2 }"#
    ),
    (
      .text(
        Note(
          "a", at: .axes(x: 0.5, y: 1), anchor: .upperLeft, target: Note.Target(x: 3, y: 4),
          pointer: .leader, size: 8)),
      #"{ "mark": "text", "text": "a", "place": [0.5, 1], "anchor": "upper left", "to": [3, 4], "#
        + #""pointer": "leader", "textSize": 8 }"#
    ),
  ]

  private static let plane: [(mark: Mark, text: String)] = [
    (.scatter(), #"{ "mark": "scatter" }"#),
    (.scatter(coloring: .label), #"{ "mark": "scatter", "colorBy": "label" }"#),
    (.scatter(coloring: .responsibility), #"{ "mark": "scatter", "colorBy": "responsibility" }"#),
    (.scatter(coloring: .uncertainty), #"{ "mark": "scatter", "colorBy": "uncertainty" }"#),
    (
      .scatter(coloring: .label, sizing: .uncertainty),
      #"{ "mark": "scatter", "colorBy": "label", "sizeBy": "uncertainty" }"#
    ),
    (.contours(), #"{ "mark": "contours" }"#),
    (.contours(masses: [0.9]), #"{ "mark": "contours", "masses": [0.9] }"#),
    (.ellipses(), #"{ "mark": "ellipses" }"#),
    (.ellipses(masses: [0.1, 0.2]), #"{ "mark": "ellipses", "masses": [0.1, 0.2] }"#),
    (.heatmap, #"{ "mark": "heatmap" }"#),
    (.heatmap(colorScale: .log), #"{ "mark": "heatmap", "colorScale": "log" }"#),
    (.histogram2D(), #"{ "mark": "histogram2d" }"#),
    (
      .histogram2D(
        bins: (7, 3), yEdges: [0, 1, 4], range: PlaneRange(x: 0...3, y: 1...2),
        normalize: .density, colorScale: .log),
      #"""
      { "mark": "histogram2d", "bins": [7, 3], "yEdges": [0, 1, 4], "range": [[0, 3], [1, 2]],
        "normalize": "density", "colorScale": "log" }
      """#
    ),
    (.hexagons(), #"{ "mark": "hexagons" }"#),
    (
      .hexagons(
        columns: 7, rows: 3, range: PlaneRange(x: 0...3, y: 1...2), minimumCount: 2,
        colorScale: .log),
      #"""
      { "mark": "hexagons", "gridSize": [7, 3], "range": [[0, 3], [1, 2]], "minimumCount": 2,
        "colorScale": "log" }
      """#
    ),
    (.hexagons(columns: 7), #"{ "mark": "hexagons", "gridSize": 7 }"#),
    (.means(), #"{ "mark": "means" }"#),
    (.means(of: .mixture), #"{ "mark": "means", "of": "mixture" }"#),
    (.boundary, #"{ "mark": "boundary" }"#),
  ]

  private static let fitOfPlane: [(mark: Mark, text: String)] = [
    (.path, #"{ "mark": "path" }"#)
  ]

  private static let fit: [(mark: Mark, text: String)] = [
    (.convergence, #"{ "mark": "convergence" }"#), (.selection, #"{ "mark": "selection" }"#),
    (.ratioTest, #"{ "mark": "ratioTest" }"#),
    (.density(band: 0.9), #"{ "mark": "density", "band": 0.9 }"#),
    (.density(band: 0.95), #"{ "mark": "density", "band": true }"#),
    (.components(band: 0.9), #"{ "mark": "components", "band": 0.9 }"#),
    (.cdf(band: 0.9), #"{ "mark": "cdf", "band": 0.9 }"#),
  ]

  /// The mark of the only layer of an experiment.
  private func read(_ layer: String, over points: String) throws -> Mark {
    let text = "{ \(points), \"figure\": { \"layers\": [\(layer)] } }"
    return try Experiment.read(Array(text.utf8), name: "mark.json")
      .experiment.figure.panels[0].layers[0].mark
  }

  private static let points = [
    #""mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }"#,
    #""mixture": { "components": [{ "weight": 1, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] }] }"#,
    #""mixture": { "fit": { "components": [1, 2] } }, "data": { "file": "data.csv" }"#,
    #""mixture": { "fit": {} }, "data": { "file": "data.csv", "columns": [1, 2] }"#,
  ]

  @Test("A mark that is made in Swift equals the one that a file names, and no other")
  func equality() throws {
    for (marks, points) in zip(
      [Self.line, Self.plane, Self.fit, Self.fitOfPlane], Self.points)
    {
      let found = try marks.map { try read($0.text, over: points) }
      for (index, mark) in found.enumerated() {
        for (other, (made, text)) in marks.enumerated() {
          #expect((mark == made) == (index == other), "\(text)")
        }
        #expect(mark.hashValue == marks[index].mark.hashValue)
        #expect(marks[index].text.contains("\"\(mark.name)\""))
      }
    }
  }

  @Test("Every mark can be made in Swift")
  func names() {
    let made = (Self.line + Self.plane + Self.fit + Self.fitOfPlane).map(\.mark.name)
    #expect(Set(made) == Set(Mark.definitions.map { $0.name }))
  }
}
