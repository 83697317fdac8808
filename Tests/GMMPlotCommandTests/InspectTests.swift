import Foundation
import TestSupport
import Testing

@Suite struct InspectTests {
  @Test("The numbers are those of NumPy and Matplotlib", arguments: Repository.referenceCases)
  func reference(name: String) throws {
    let expected = try ReferenceNumbers(case: name)
    let result = try Tool.gmmPlot.run(
      ["inspect", Repository.fixture("Reference/\(name).json").path])
    #expect(result.status == 0, "\(result.errors)")
    let found = try JSONDecoder().decode(Inspection.self, from: result.output)
    let panel = try #require(found.panels.first)
    #expect(found.panels.count == 1)
    #expect(panel.layers.map(\.mark) == ["histogram", "density"])

    #expect(found.sample.size == expected.sample.size)
    #expect(found.sample.min == expected.sample.min)
    #expect(found.sample.max == expected.sample.max)
    #expect(isNear(found.sample.mean, expected.sample.mean, 1e-12 * expected.sample.sd))
    #expect(isNear(found.sample.sd, expected.sample.sd, 1e-12 * expected.sample.sd))
    #expect(isNear(found.logLikelihood, expected.logLikelihood, relative: 1e-10))

    let histogram = expected.histogram
    let edges = try #require(panel.layers[0].edges)
    let span = try #require(histogram.edges.last) - histogram.edges[0]
    #expect(areNear(edges, histogram.edges, 1e-12 * span))
    #expect(panel.layers[0].counts == histogram.counts)
    let heights = try #require(panel.layers[0].heights)
    #expect(areNear(heights, histogram.heights, 1e-10 * (histogram.heights.max() ?? 0)))

    let density = try #require(panel.layers[1].y)
    #expect(panel.layers[1].x?.count == expected.density.count)
    #expect(density.count == expected.density.count)
    #expect(isNear(density.max() ?? 0, expected.density.max, relative: 1e-10))
    #expect(isNear(density.reduce(0, +), expected.density.sum, relative: 1e-10))
    #expect(isNear(density[0], expected.density.first, relative: 1e-10))
    #expect(isNear(density[density.count - 1], expected.density.last, relative: 1e-10))

    #expect(panel.axes.keys.sorted() == ["x", "y"])
    for (name, axis) in panel.axes {
      let wanted = try #require(expected.axes[name])
      let tolerance = 1e-12 * (wanted.limits[1] - wanted.limits[0])
      #expect(areNear(axis.limits, wanted.limits, tolerance))
      #expect(areNear(axis.ticks.map(\.value), wanted.ticks.map(\.value), tolerance))
      #expect(axis.ticks.map(\.label) == wanted.ticks.map(\.label))
      #expect(axis.offsetText == wanted.offsetText)
    }
  }

  @Test("Every mark is shown with its own numbers, and nothing else is")
  func shape() throws {
    let bench = try Workbench()
    try bench.write(
      """
      { "mixture": { "components": [
          { "weight": 0.5, "mean": -2, "sd": 1 }, { "weight": 0.5, "mean": 2, "sd": 1 } ] },
        "sample": { "size": 1000 },
        "figure": { "layers": [ { "mark": "histogram", "range": [0, 1] }, { "mark": "rug" },
          { "mark": "components", "from": -1, "to": 1, "step": 0.5 }, { "mark": "density" } ] } }
      """, to: "marks.json")
    let object = try JSONSerialization.jsonObject(
      with: bench.run("inspect", "marks.json").output)
    let root = try #require(object as? [String: Any])
    #expect(root.keys.sorted() == ["logLikelihood", "page", "panels", "sample"])
    let sample = try #require(root["sample"] as? [String: Any])
    #expect(sample.keys.sorted() == ["max", "mean", "min", "sd", "size"])
    let panel = try #require((root["panels"] as? [[String: Any]])?.first)
    #expect(panel.keys.sorted() == ["axes", "box", "layers", "texts"])
    let layers = try #require(panel["layers"] as? [[String: Any]])
    #expect(
      layers.map { $0.keys.sorted() } == [
        ["counts", "edges", "heights", "mark", "outside"], ["mark"], ["mark", "x", "y"],
        ["mark", "x", "y"],
      ])

    let counts = try #require(layers[0]["counts"] as? [Int])
    #expect(try #require(layers[0]["outside"] as? Int) + counts.reduce(0, +) == 1000)
    #expect(layers[2]["x"] as? [Double] == [-1, -0.5, 0, 0.5])
    let curves = try #require(layers[2]["y"] as? [[Double]])
    #expect(curves.map(\.count) == [4, 4])
    // Half of the standard normal density at 2, the distance of 0 from both means.
    #expect(isNear(curves[0][2], 0.026995483256594031, relative: 1e-14))
    #expect(curves[1][2] == curves[0][2])
  }

  @Test(
    "Axes, texts, legends and color bars have their boxes, in points from the lower left corner")
  func boxes() throws {
    let bench = try Workbench()
    try bench.write(
      """
      { "title": "All",
        "mixture": { "components": [
          { "weight": 1, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] } ] },
        "sample": { "size": 10 },
        "figure": { "size": [6, 3], "grid": [1, 2], "margins": { "left": 0.1, "bottom": 0.2 },
          "panels": [
            { "layers": [{ "mark": "ellipses", "label": "component" }], "legend": "below" },
            { "layers": [{ "mark": "heatmap", "label": "density" }], "x": { "label": "x" } } ] } }
      """, to: "boxes.json")
    let object = try JSONSerialization.jsonObject(
      with: bench.run("inspect", "boxes.json").output)
    let root = try #require(object as? [String: Any])
    let page = try #require(root["page"] as? [String: Any])
    #expect(page["box"] as? [Double] == [0, 0, 432, 216])
    let titles = try #require(page["texts"] as? [[String: Any]])
    #expect(titles.compactMap { $0["text"] as? String } == ["All"])
    #expect(titles.compactMap { $0["kind"] as? String } == ["figure title"])
    let panels = try #require(root["panels"] as? [[String: Any]])
    let areas = panels.compactMap { $0["box"] as? [Double] }
    try #require(areas.count == 2)
    #expect(abs(areas[0][0] - 43.2) < 1e-9 && abs(areas[0][1] - 43.2) < 1e-9)
    #expect(abs((areas[0][2] - areas[0][0]) - (areas[1][2] - areas[1][0])) < 1e-9)
    let legend = try #require(panels[0]["legend"] as? [Double])
    #expect(legend[3] < areas[0][1])
    #expect(panels[0]["colorBar"] == nil && panels[1]["legend"] == nil)
    let bar = try #require(panels[1]["colorBar"] as? [Double])
    #expect(bar[0] > areas[1][2] && bar[1] == areas[1][1] && bar[3] == areas[1][3])
    let kinds = try #require(panels[1]["texts"] as? [[String: Any]]).compactMap {
      $0["kind"] as? String
    }
    #expect(
      Set(kinds) == [
        "x tick label", "y tick label", "x label", "color bar tick label", "color bar label",
      ])
  }

  private struct Inspection: Decodable {
    struct Sample: Decodable {
      let size: Int
      let min: Double
      let max: Double
      let mean: Double
      let sd: Double
    }

    struct Layer: Decodable {
      let mark: String
      let edges: [Double]?
      let counts: [Int]?
      let heights: [Double]?
      let x: [Double]?
      let y: [Double]?
    }

    struct Panel: Decodable {
      let layers: [Layer]
      let axes: [String: AxisNumbers]
    }

    let sample: Sample
    let logLikelihood: Double
    let panels: [Panel]
  }
}
