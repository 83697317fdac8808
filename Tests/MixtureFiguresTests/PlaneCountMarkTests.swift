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

  @Test("Cells that a logarithmic axis does not have are an error", arguments: ["-1", "0"])
  func cellsOfLogAxis(first: String) throws {
    let text = """
      { "data": { "values": [[\(first), 5], [20, 8], [30, 9], [50, 60]] },
        "mixture": { "fit": { "components": 1, "starts": 1 } },
        "figure": { "x": { "scale": "log", "limits": [1, 60] }, "layers": [{ "mark": "histogram2d" }] } }
      """
    let read = try Experiment.read(Array(text.utf8), name: "e").experiment
    let problem = #expect(throws: ExperimentProblem.self) { try ExperimentNumbers(read, data: nil) }
    #expect(problem?.message.hasPrefix("the cells begin at ") == true)
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
