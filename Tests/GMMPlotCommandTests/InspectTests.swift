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
    #expect(root.keys.sorted() == ["logLikelihood", "panels", "sample"])
    let sample = try #require(root["sample"] as? [String: Any])
    #expect(sample.keys.sorted() == ["max", "mean", "min", "sd", "size"])
    let panel = try #require((root["panels"] as? [[String: Any]])?.first)
    #expect(panel.keys.sorted() == ["axes", "layers"])
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
