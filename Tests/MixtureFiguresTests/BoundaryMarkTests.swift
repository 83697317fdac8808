import ExperimentFile
import GaussianMixtures
import Plotting
import Testing

@testable import MixtureFigures

@Suite("The mark boundary")
struct BoundaryMarkTests {
  private func shapes(
    _ mixture: String, _ figure: String = "", before: String = ""
  ) throws -> [Layer.Shape] {
    try ExperimentNumbers(
      .read(
        """
        { "mixture": { "components": [\(mixture)] }, "sample": { "size": 50 },
          "figure": { \(figure)"layers": [\(before){ "mark": "boundary" }] } }
        """)
    ).figure.panels[0].layers.map(\.shape)
  }

  @Test("On a line it stands where two components are equally probable")
  func line() throws {
    let shapes = try shapes(
      #"{ "weight": 0.5, "mean": 0, "sd": 1 }, { "weight": 0.5, "mean": 4, "sd": 1 }"#)
    guard case .valueLines(let lines) = shapes[0] else {
      Issue.record("\(shapes)")
      return
    }
    #expect(lines == ValueLines([2], areUpright: true))
  }

  @Test("In the plane it runs half-way between two components of one kind")
  func plane() throws {
    let shapes = try shapes(
      """
      { "weight": 0.5, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] },
      { "weight": 0.5, "mean": [4, 2], "covariance": [[1, 0], [0, 1]] }
      """, #""x": { "limits": [-3, 7] }, "y": { "limits": [-3, 5] }, "#,
      before: #"{ "mark": "scatter" }, "#)
    guard case .outlines(let lines, _) = shapes[1] else {
      Issue.record("\(shapes)")
      return
    }
    #expect(lines.count == 1)
    // The places of equal distance from both means: 4x + 2y = 10.
    for (x, y) in zip(lines[0].x, lines[0].y) { #expect(abs(4 * x + 2 * y - 10) < 1e-9) }
    #expect((lines[0].y.max() ?? 0) - (lines[0].y.min() ?? 0) > 7.9)
  }

  @Test(
    "In the plane it runs from edge to edge of the axes, however far out a point or a scale makes them",
    arguments: ["", #", "scale": "log""#, #", "scale": { "symlog": 1 }"#])
  func edges(scale: String) throws {
    let mixture = """
      { "weight": 0.5, "mean": [6, 5], "covariance": [[1, 0], [0, 1]] },
      { "weight": 0.5, "mean": [10, 5], "covariance": [[1, 0], [0, 1]] }
      """
    func drawn(_ layers: String) throws -> ExperimentNumbers {
      try ExperimentNumbers(
        layers: layers, components: mixture, table: "a,b\n6,5\n10,4\n7,500\n0.125,1\n",
        columns: ["a", "b"],
        figure: #""x": { "label": "x"\#(scale) }, "y": { "label": "y"\#(scale) },"#)
    }
    let numbers = try drawn(#"{ "mark": "scatter" }, { "mark": "boundary" }"#)
    let limits = numbers.figure.panelLimits()[0]
    guard case .outlines(let lines, _) = numbers.shapes[1] else {
      Issue.record("\(numbers.shapes)")
      return
    }
    #expect(lines.count == 1)
    // Half-way between the means.
    #expect(lines.allSatisfy { $0.x.allSatisfy { abs($0 - 8) < 1e-9 } })
    #expect(lines.flatMap(\.y).min() == limits.y.lowerBound)
    #expect(lines.flatMap(\.y).max() == limits.y.upperBound)
    #expect(limits.y.upperBound > 500)
    // The limits are those of the dots.
    let alone = try drawn(#"{ "mark": "scatter" }"#).figure.panelLimits()[0]
    #expect((limits.x, limits.y) == (alone.x, alone.y))
  }

  @Test("Of three components each boundary is drawn once, up to where all three meet")
  func three() throws {
    let mixture = try MultivariateGaussianMixture(
      components: [[0, 0], [4, 0], [2, 4]].map {
        .init(weight: 1.0 / 3, mean: $0, covariance: [1, 0, 0, 1])
      })
    let places = (0...200).map { -6 + Double($0) * 0.08 }
    let lines = BoundaryLines(of: mixture, x: places, y: places).lines
    // The circumcenter of the three means: (2, 1.5).
    var length = 0.0
    for line in lines {
      for (x, y) in zip(line.x, line.y) {
        let distances = [[0, 0], [4, 0], [2, 4]].map { mean in
          (x - mean[0]) * (x - mean[0]) + (y - mean[1]) * (y - mean[1])
        }.sorted()
        // Two are equally near, and none is nearer, but for the corner of the grid at which three meet.
        #expect(distances[1] - distances[0] < 0.7)
      }
      for (start, end) in zip(zip(line.x, line.y), zip(line.x.dropFirst(), line.y.dropFirst())) {
        length += ((end.0 - start.0) * (end.0 - start.0) + (end.1 - start.1) * (end.1 - start.1))
          .squareRoot()
      }
    }
    // From (2, 1.5) down to y = −6, and along directions (−2, 1) and (2, 1) to the edges of the grid.
    let expected = 7.5 + 2 * 5.0.squareRoot() / 2 * 8
    #expect(abs(length - expected) < 0.5)
  }
}
