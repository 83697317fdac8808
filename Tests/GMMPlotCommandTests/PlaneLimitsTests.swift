import Foundation
import TestSupport
import Testing

/// How far what is drawn in the plane reaches where no axis has limits.
@Suite struct PlaneLimitsTests {
  private func layers(_ figure: String) throws -> [[Inspected.Layer]] {
    let experiment = """
      { "mixture": { "components": [
        { "weight": 0.5, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] },
        { "weight": 0.5, "mean": [4, 3], "covariance": [[1, 0], [0, 1]] } ] },
        "sample": { "size": 10 }, "figure": \(figure) }
      """
    let result = try Tool.gmmPlot.run(["inspect", "-"], input: Data(experiment.utf8))
    #expect(result.status == 0, "\(result.errors)")
    return try JSONDecoder().decode(Inspected.self, from: result.output).panels.map(\.layers)
  }

  @Test("A contour far outside of the components is one closed line")
  func contour() throws {
    let contours = try layers(
      #"{ "layers": [{ "mark": "contours", "masses": [0.999999] }] }"#)[0][0].contours
    let lines = try #require(contours?.first).lines
    #expect(lines.map(\.closed) == [true])
    // A sum over a grid of cells of 0.005 finds −5.175.
    let lowest = try #require(lines.first?.y.min())
    #expect(lowest < -5.17 && lowest > -5.18)
  }

  @Test("A heatmap covers axes that other layers make wider")
  func layers() throws {
    let layers = try layers(
      #"{ "layers": [{ "mark": "heatmap" }, { "mark": "ellipses", "masses": [0.999999] }] }"#)
    let heatmap = try #require(layers[0].first?.interval)
    #expect(heatmap[0] < -5.25 && heatmap[1] > 9.25)
  }

  @Test("A heatmap covers axes that other panels make wider")
  func panels() throws {
    let layers = try layers(
      """
      { "sharedAxes": "both", "panels": [{ "layers": [{ "mark": "heatmap" }] },
        { "layers": [{ "mark": "ellipses", "masses": [0.999999] }] }] }
      """)
    let heatmap = try #require(layers[0].first?.interval)
    #expect(heatmap[0] < -5.25 && heatmap[1] > 9.25)
  }
}

/// What `inspect` prints.
private struct Inspected: Decodable {
  struct Panel: Decodable {
    let layers: [Layer]
  }

  struct Layer: Decodable {
    /// Of a heatmap; other marks have other numbers here.
    let interval: [Double]?
    let contours: [Contour]?

    private enum CodingKeys: String, CodingKey {
      case interval = "x"
      case contours
    }
  }

  struct Contour: Decodable {
    let lines: [Line]
  }

  struct Line: Decodable {
    let y: [Double]
    let closed: Bool
  }

  let panels: [Panel]
}
