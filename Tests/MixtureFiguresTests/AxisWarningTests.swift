import ExperimentFile
import Testing

@testable import MixtureFigures
@testable import Plotting

/// What is said of limits, ranges, ticks and placed marks that leave nothing to be seen.
@Suite struct AxisWarningTests {
  /// Of the values 1, 2 and 9.
  private func warnings(_ figure: String, mean: Double = 4) throws -> [String] {
    let text = """
      { "mixture": { "components": [{ "weight": 1, "mean": \(mean), "sd": 1 }] },
        "data": { "values": [1, 2, 9] }, "figure": { \(figure) } }
      """
    return try ExperimentNumbers(Experiment.read(Array(text.utf8), name: "axes.json").experiment)
      .warnings.map(\.description)
  }

  private func planeWarnings(_ layer: String) throws -> [String] {
    let text = """
      { "mixture": { "components": [
          { "weight": 1, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] }] },
        "data": { "values": [[0, 5], [1, 7]] }, "figure": { "layers": [\(layer)] } }
      """
    return try ExperimentNumbers(Experiment.read(Array(text.utf8), name: "axes.json").experiment)
      .warnings.map(\.description)
  }

  @Test("Limits with nothing within are told, with where everything is")
  func limits() throws {
    #expect(
      try warnings(#""x": { "limits": [10, 20] }, "layers": [{ "mark": "rug" }]"#) == [
        "figure.x.limits: warning: nothing that is shown lies within the limits of the x axis; all of it lies from 1 to 9"
      ])
    #expect(
      try warnings(
        #""y": { "limits": [2, 3] }, "layers": [{ "mark": "histogram", "bins": { "edges": [1, 2, 9] }, "normalize": "probability" }]"#
      ).first?.hasPrefix(
        "figure.y.limits: warning: nothing that is shown lies within the limits of the y axis; all of it lies from 0 to 0.66"
      ) == true)
    // A line is no data, and what touches the limits is seen.
    #expect(
      try warnings(
        #""x": { "limits": [10, 20] }, "layers": [{ "mark": "rug" }, { "mark": "line", "x": 12 }]"#
      ).count == 1)
    #expect(try warnings(#""x": { "limits": [9, 20] }, "layers": [{ "mark": "rug" }]"#) == [])
    #expect(try warnings(#""x": { "limits": [0, 10] }, "layers": [{ "mark": "rug" }]"#) == [])
  }

  @Test(
    "Limits within which no point lies are told, though a curve or the points about them are there")
  func gaps() throws {
    let message =
      "figure.x.limits: warning: no point lies within the limits of the x axis; the points lie from 1 to 9"
    #expect(try warnings(#""x": { "limits": [3, 8] }, "layers": [{ "mark": "rug" }]"#) == [message])
    #expect(
      try warnings(
        #""x": { "limits": [2.5, 6] }, "layers": [{ "mark": "rug" }, { "mark": "density" }]"#)
        == [message])
    #expect(try warnings(#""x": { "limits": [2.5, 6] }, "layers": [{ "mark": "density" }]"#) == [])
  }

  @Test("Panels that share an axis are told where the limits of another one hold nothing of theirs")
  func sharedLimits() throws {
    let text = """
      { "mixture": { "components": [{ "weight": 1, "mean": 4, "sd": 1 }] },
        "data": { "values": [1, 2, 9] },
        "figure": { "sharedAxes": "y", "panels": [
          { "y": { "limits": [5, 6] }, "layers": [{ "mark": "histogram", "normalize": "count" }] },
          { "layers": [{ "mark": "density" }] }] } }
      """
    let found = try ExperimentNumbers(
      Experiment.read(Array(text.utf8), name: "axes.json").experiment
    ).warnings.map(\.description)
    #expect(found.contains { $0.hasPrefix("figure.panels[0].y.limits: warning: nothing that is") })
    #expect(found.contains { $0.hasPrefix("figure.panels[1].y.limits: warning: nothing that is") })
  }

  @Test("A range or edges of bins with no point within are told")
  func ranges() throws {
    #expect(
      try warnings(#""layers": [{ "mark": "histogram", "range": [20, 30] }]"#) == [
        "figure.layers[0].range: warning: no point lies in the range of the bins; the points lie from 1 to 9"
      ])
    #expect(
      try warnings(#""layers": [{ "mark": "histogram", "bins": { "edges": [20, 25, 30] } }]"#) == [
        "figure.layers[0].bins: warning: no point lies in the bins; the points lie from 1 to 9"
      ])
    #expect(try warnings(#""layers": [{ "mark": "histogram", "range": [9, 30] }]"#) == [])
  }

  @Test("A range of cells or hexagons with no point within is told")
  func planeRanges() throws {
    let range = #""range": [[0, 1], [20, 30]]"#
    let message =
      "no point lies in the range of the cells; the points lie from 0 to 1 on the x axis and from 5 to 7 on the y axis"
    #expect(
      try planeWarnings(#"{ "mark": "histogram2d", \#(range) }"#)
        == ["figure.layers[0].range: warning: \(message)"])
    #expect {
      _ = try planeWarnings(#"{ "mark": "hexagons", \#(range) }"#)
    } throws: {
      ($0 as? ExperimentProblem)?.description
        == "figure.layers[0].range: error: \(message.replacing("cells", with: "hexagons"))"
    }
    #expect(
      try planeWarnings(#"{ "mark": "histogram2d", "range": [[0, 1], [5, 30]] }"#) == [])
  }

  @Test("Ticks that are all outside of the axis are told")
  func ticks() throws {
    func warnings(_ x: String) throws -> [String] {
      try self.warnings(#""x": { "limits": [0, 10], \#(x) }, "layers": [{ "mark": "rug" }]"#)
    }
    let message = "figure.x.ticks: warning: no tick lies on the axis, which reaches from 0 to 10"
    #expect(try warnings(#""ticks": [11, 12]"#) == [message])
    #expect(try warnings(#""ticks": [5, 12]"#) == [])
    #expect(try warnings(#""ticks": 0"#) == [])
    #expect(try warnings(#""ticks": [11], "hidden": true"#) == [])
    #expect(
      try self.warnings(
        #""x": { "limits": [1, 10], "ticks": { "step": 20 } }, "layers": [{ "mark": "rug" }]"#) == [
          "figure.x.ticks: warning: no tick lies on the axis, which reaches from 1 to 10"
        ])
  }

  @Test("Lines that are not drawn are told, those of several that somebody has placed too")
  func lines() throws {
    func warnings(_ line: String, _ x: String = #""limits": [0, 10]"#) throws -> [String] {
      try self.warnings(
        #""x": { \#(x) }, "layers": [{ "mark": "rug" }, { "mark": "line", \#(line) }]"#)
    }
    #expect(
      try warnings(#""x": 12"#) == [
        "figure.layers[1].x: warning: the line at x = 12 is not drawn, as the x axis reaches from 0 to 10"
      ])
    #expect(
      try warnings(#""x": [5, 12, -3]"#) == [
        "figure.layers[1].x: warning: the lines at x = 12 and -3 are not drawn, as the x axis reaches from 0 to 10"
      ])
    #expect(
      try warnings(#""x": [11, 12, 13, 14, 15]"#).first?.contains("x = 11, 12, 13 and 2 more are")
        == true)
    #expect(
      try warnings(#""x": [0, 5]"#, #""scale": "log""#) == [
        "figure.layers[1].x: warning: the line at x = 0 is not drawn, as the log x axis has nothing at or below 0"
      ])
    #expect(try warnings(#""x": [0, 10]"#) == [])
    #expect(try warnings(#""x": 12"#, "") == [])
    #expect(
      try warnings(#""at": "means""#, #""limits": [5, 10]"#) == [
        "figure.layers[1].at: warning: no line at the means is drawn, as the x axis reaches from 5 to 10"
      ])
    // Of quantiles, others are seen.
    #expect(try warnings(#""at": { "quantiles": [0.01, 0.99] }"#, #""limits": [5, 10]"#) == [])
  }

  @Test("A span beyond the axis is told, one that reaches into it is not")
  func spans() throws {
    func warnings(_ span: String, _ x: String = #""limits": [0, 10]"#) throws -> [String] {
      try self.warnings(
        #""x": { \#(x) }, "layers": [{ "mark": "rug" }, { "mark": "span", "x": \#(span) }]"#)
    }
    let message =
      "figure.layers[1].x: warning: the span is not drawn, as the x axis reaches from 0 to 10"
    #expect(try warnings("[12, 14]") == [message])
    #expect(try warnings("[12, null]") == [message])
    #expect(try warnings("[null, 0]") == [message])
    #expect(try warnings("[8, 14]") == [])
    #expect(
      try warnings("[-5, -1]", #""scale": "log""#) == [
        "figure.layers[1].x: warning: the span is not drawn, as the log x axis has nothing at or below 0"
      ])
    #expect(try warnings("[-5, 3]", #""scale": "log""#) == [])
  }

  @Test("Warnings of the layout name the layer of a text, and the format of an axis")
  func layoutWarnings() throws {
    let text = """
      { "mixture": { "components": [
          { "weight": 0.5, "mean": 4, "sd": 1 }, { "weight": 0.5, "mean": 6, "sd": 1 }] },
        "data": { "values": [1, 2, 9] },
        "figure": { "y": { "format": { "digits": 0 } }, "layers": [{ "mark": "components" },
          { "mark": "text", "text": "far", "x": 999, "y": 0.1 }] } }
      """
    let experiment = try Experiment.read(Array(text.utf8), name: "axes.json").experiment
    let numbers = try ExperimentNumbers(experiment)
    let last = numbers.figure.panels[0].layers.count - 1
    func description(_ subject: LayoutWarning.Subject) -> String {
      ExperimentProblem(
        LayoutWarning(subject: subject, message: "found"), of: experiment, numbers
      ).description
    }
    #expect(description(.layer(last, panel: 0)) == "figure.layers[1]: warning: found")
    #expect(
      description(.format(isHorizontal: false, panel: 0)) == "figure.y.format: warning: found")
  }
}
