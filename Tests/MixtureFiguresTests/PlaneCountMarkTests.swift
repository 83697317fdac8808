import ExperimentFile
import Plotting
import Testing

@testable import MixtureFigures

/// Points of the plane that are counted in cells and hexagons.
@Suite struct PlaneCountMarkTests {
  private static let components = """
    { "weight": 1, "mean": [1, 2], "covariance": [[1, 0], [0, 1]] }
    """
  private static let table = "x,y\n0,0\n0.5,1\n3,2\n4,4\n4,0\n9,9\n"

  private func numbers(_ layers: String) throws -> ExperimentNumbers {
    try ExperimentNumbers(
      layers: layers, components: Self.components, table: Self.table, columns: ["x", "y"])
  }

  /// Counted by hand: a cell holds its lower edges, the last ones also their upper ones.
  @Test("Cells are counted between their edges, and what lies outside is reported")
  func cells() throws {
    let numbers = try numbers(
      #"{ "mark": "histogram2d", "xEdges": [0, 1, 4], "yEdges": [0, 1, 2, 4], "label": "points" }"#)
    guard case .heatmap(let map) = numbers.shapes[0] else {
      Issue.record("\(numbers.shapes)")
      return
    }
    #expect((map.columns, map.rows) == (2, 3))
    #expect(map.values == [1, 1, 1, 0, 0, 2])
    #expect(map.xEdges == [0, 1, 4])
    #expect((map.x, map.y) == (0...4, 0...4))
    #expect(map.range == 0...2)
    #expect(map.label == "points")
    #expect(numbers.reports[0].contains(#""counts": [[1, 1], [1, 0], [0, 2]]"#))
    #expect(numbers.reports[0].hasSuffix(#""outside": 1}"#))
    #expect(numbers.figure.summary?.hasPrefix("Two-dimensional histogram of") == true)
  }

  private func logAxes(_ layer: String) throws -> ExperimentNumbers {
    let text = """
      { "data": { "values": [[-1, 5], [10, 8], [100, 9], [1000, 60]] },
        "mixture": { "components": [{ "weight": 1, "mean": [50, 9], "covariance": [[9, 0], [0, 4]] }] },
        "figure": { "x": { "scale": "log" }, "layers": [\(layer)] } }
      """
    return try ExperimentNumbers(Experiment.read(Array(text.utf8), name: "e").experiment, data: nil)
  }

  @Test("On a logarithmic axis cells are equally wide in the logarithm, over all points above 0")
  func cellsOfLogAxis() throws {
    let numbers = try logAxes(#"{ "mark": "histogram2d", "bins": [2, 1] }"#)
    guard case .heatmap(let map) = numbers.shapes[0], let edges = map.xEdges else {
      Issue.record("\(numbers.shapes)")
      return
    }
    #expect(areNear(edges, [10, 100, 1000]))
    #expect(map.yEdges == [5, 60])
    #expect(map.values == [1, 2])
    let limits = numbers.figure.panelLimits()[0].x
    #expect((limits.lowerBound, limits.upperBound) == (edges[0], edges[2]))
    #expect(
      numbers.warnings.map(\.description) == [
        "figure.x.scale: warning: 1 of 4 points is not above 0, and the log axis does not show it"
      ])
  }

  @Test("A range or edges that a logarithmic axis does not have are an error")
  func endsOnLogAxis() throws {
    func problem(_ keys: String) -> String? {
      do {
        _ = try logAxes("{ \"mark\": \"histogram2d\", \(keys) }")
        return nil
      } catch { return (error as? ExperimentProblem)?.description }
    }
    #expect(
      problem(#""range": [[0, 50], [0, 70]]"#)
        == "figure.layers[0].range: error: the range of bins on a log x axis must be above 0; it begins at 0"
    )
    #expect(
      problem(#""xEdges": [-2, 1, 50]"#)
        == "figure.layers[0].xEdges: error: the edges of bins on a log x axis must be above 0; they begin at -2"
    )
    #expect(problem(#""range": [[1, 50], [0, 70]]"#) == nil)
    #expect(problem(#""xEdges": [2, 50], "yEdges": [-2, 70]"#) == nil)
  }

  @Test(
    "The axes end where the cells end, and a twentieth beyond the middles of the outermost hexagons"
  )
  func limits() throws {
    var limits = try numbers(
      #"{ "mark": "histogram2d", "bins": [3, 2], "range": [[-1, 5], [0, 8]] }"#
    ).figure.panelLimits()[0]
    #expect((limits.x, limits.y) == (-1...5, 0...8))
    limits = try numbers(
      #"{ "mark": "hexagons", "gridSize": 3, "range": [[-1, 5], [0, 8]] }"#
    ).figure.panelLimits()[0]
    // Matplotlib pads by 1e-9 of the width on both sides.
    let padding = 6e-9
    for (found, wanted) in [
      (limits.x.lowerBound, -1 - padding - 0.05 * (6 + 2 * padding)),
      (limits.x.upperBound, 5 + padding + 0.05 * (6 + 2 * padding)), (limits.y.lowerBound, -0.4),
      (limits.y.upperBound, 8.4),
    ] {
      #expect(abs(found - wanted) < 1e-14)
    }
  }

  @Test("Hexagons with too few points are left out; where none is left that is an error")
  func minimumCount() throws {
    let all = try numbers(#"{ "mark": "hexagons", "gridSize": [3, 2] }"#)
    let few = try numbers(#"{ "mark": "hexagons", "gridSize": [3, 2], "minimumCount": 1 }"#)
    guard case .hexagons(let every) = all.shapes[0], case .hexagons(let some) = few.shapes[0] else {
      Issue.record("no hexagons")
      return
    }
    // Four by three, and three by two between them.
    #expect(every.x.count == 18)
    #expect(every.values.values.reduce(0, +) == 6)
    #expect(some.values.values == every.values.values.filter { $0 > 0 })
    #expect(some.x.count < 7)
    let problem = #expect(throws: ExperimentProblem.self) {
      try numbers(#"{ "mark": "hexagons", "gridSize": 3, "minimumCount": 5 }"#)
    }
    #expect(problem?.path == ["figure", "layers", .item(0), "minimumCount"])
    #expect(problem?.message.hasPrefix("no hexagon has 5 points; the most are ") == true)
  }

  @Test("Panels that share both axes share the colors of each mark")
  func sharedColors() throws {
    let text = """
      { "mixture": { "components": [\(Self.components)] },
        "data": { "file": "data.csv", "columns": ["x", "y"] },
        "figure": { "grid": [1, 3], "sharedAxes": "both", "panels": [
          { "layers": [{ "mark": "histogram2d", "bins": 1 }] },
          { "layers": [{ "mark": "histogram2d", "bins": 3 }] },
          { "layers": [{ "mark": "hexagons", "gridSize": 2 }] }] } }
      """
    let numbers = try ExperimentNumbers(text, Self.table)
    let ranges = numbers.figure.panels.map { panel -> ClosedRange<Double>? in
      switch panel.layers[0].shape {
      case .heatmap(let map): map.range
      case .hexagons(let hexagons): hexagons.values.range
      default: nil
      }
    }
    // All six points in one cell have colors from a tenth below to a tenth above; other cells are empty.
    #expect(ranges[0] == 0...(6 + 0.1 * 6))
    #expect(ranges[0] == ranges[1])
    #expect(ranges[2]?.upperBound != ranges[0]?.upperBound)
  }
}
