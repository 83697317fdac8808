import ExperimentFile
import Testing

@testable import MixtureFigures
@testable import Plotting

/// What logarithmic axes do to the numbers of a figure.
@Suite struct LogAxisTests {
  private func numbers(_ text: String) throws -> ExperimentNumbers {
    try ExperimentNumbers(Experiment.read(Array(text.utf8), name: "log.json").experiment)
  }

  private func text(
    _ values: String, x: String = #""scale": "log""#, layers: String, mean: Double = 20,
    sd: Double = 5
  ) -> String {
    """
    { "mixture": { "components": [{ "weight": 1, "mean": \(mean), "sd": \(sd) }] },
      "data": { "values": [\(values)] },
      "figure": { "x": { \(x) }, "layers": [\(layers)] } }
    """
  }

  @Test("A warning counts the points that are not above 0, at the scale that does not show them")
  func points() throws {
    let warnings = try numbers(text("-1, 0, 5, 20, 21", layers: #"{ "mark": "rug" }"#)).warnings
    #expect(
      warnings.map(\.description) == [
        "figure.x.scale: warning: 2 of 5 points are not above 0, and the log axis does not show them"
      ])
    let one = try numbers(text("-1, 5, 20", layers: #"{ "mark": "histogram" }"#)).warnings
    #expect(
      one.map(\.message) == ["1 of 3 points is not above 0, and the log axis does not show it"])
  }

  @Test("A warning tells the share of a mixture below 0, where it is one that is missed")
  func shares() throws {
    // Φ(−2) is 0.02275, Φ(−4) is 0.00003.
    let curve = #"{ "mark": "density" }"#
    #expect(
      try numbers(text("5, 20", layers: curve, mean: 20, sd: 10)).warnings.map(\.message) == [
        "2.3 % of the mixture's probability lies below 0, and the log axis does not show it"
      ])
    #expect(try numbers(text("5, 20", layers: curve)).warnings.isEmpty)
    // It is the mixture's, not the points'.
    let bars = #"{ "mark": "histogram" }"#
    #expect(try numbers(text("5, 20", layers: bars, mean: 20, sd: 10)).warnings.isEmpty)
  }

  @Test("Nothing above 0 is an error at the scale")
  func nothing() throws {
    #expect {
      _ = try numbers(text("-3, -2", layers: #"{ "mark": "density" }"#, mean: -20, sd: 1))
    } throws: {
      ($0 as? ExperimentProblem)?.description
        == "figure.x.scale: error: nothing lies above 0, which a log axis alone shows"
    }
  }

  @Test("A range of bins and a curve begin above 0")
  func ends() throws {
    func problem(_ layer: String) -> String? {
      do {
        _ = try numbers(text("5, 20", layers: layer))
        return nil
      } catch { return (error as? ExperimentProblem)?.description }
    }
    #expect(
      problem(#"{ "mark": "histogram", "range": [0, 30] }"#)
        == "figure.layers[0].range: error: the range of bins on a log axis must be above 0; it begins at 0"
    )
    #expect(
      problem(#"{ "mark": "density", "from": -1 }"#)
        == "figure.layers[0].from: error: a curve on a log axis begins above 0; found -1")
    #expect(problem(#"{ "mark": "histogram", "range": [1, 30] }"#) == nil)
  }

  @Test("A heatmap on a log axis is refused")
  func heatmap() throws {
    #expect {
      _ = try numbers(
        """
        { "mixture": { "components": [{ "weight": 1, "mean": [9, 9], "covariance": [[1, 0], [0, 1]] }] },
          "sample": { "size": 10 },
          "figure": { "y": { "scale": "log" }, "layers": [{ "mark": "heatmap" }] } }
        """)
    } throws: {
      ($0 as? ExperimentProblem)?.description.hasPrefix(
        "figure.layers[0].mark: error: the cells of a heatmap are equally wide in data units")
        == true
    }
  }

  @Test("The area of bars with equally wide logarithms is 1 per unit of x")
  func area() throws {
    let numbers = try numbers(
      text("1, 2, 3, 10, 40, 100, 400, 1000", layers: #"{ "mark": "histogram", "bins": 5 }"#))
    guard case .bars(let edges, let heights) = numbers.figure.panels[0].layers[0].shape else {
      Issue.record("no bars")
      return
    }
    let area = zip(heights, zip(edges, edges.dropFirst())).reduce(0) {
      $0 + $1.0 * ($1.1.1 - $1.1.0)
    }
    #expect(abs(area - 1) < 1e-12)
    let ratios = zip(edges, edges.dropFirst()).map { $1 / $0 }
    for ratio in ratios { #expect(abs(ratio - ratios[0]) < 1e-12) }
  }

  @Test("Curves have two places for each pixel, evenly spaced along the axis")
  func places() {
    let scale = AxisScale.log
    let places = scale.parts(of: 1...1000, count: 6)
    let expected = [1, 3.1622776601683795, 10, 31.622776601683793, 100, 316.22776601683796, 1000]
    for (place, expected) in zip(places, expected) {
      #expect(abs(place - expected) <= 1e-13 * expected)
    }
    let symlog = AxisScale.symlog(threshold: 2).parts(of: -100...100, count: 2)
    #expect(symlog == [-100, 0, 100])
  }

  @Test("Steps of more than a thousand ticks are an error at the ticks")
  func manySteps() throws {
    let x = #""ticks": { "step": 0.001 }, "limits": [0, 30]"#
    #expect {
      _ = try numbers(text("5, 20", x: x, layers: #"{ "mark": "rug" }"#))
    } throws: {
      ($0 as? ExperimentProblem)?.description
        == "figure.x.ticks: error: the step makes 30000 ticks; at most 1,000 are drawn"
    }
  }

  @Test("Limits beyond all data are told")
  func beyond() throws {
    let numbers = try numbers(
      text("5, 20", x: #""limits": [100, null]"#, layers: #"{ "mark": "rug" }"#))
    #expect(
      numbers.warnings.map(\.description) == [
        "figure.x.limits: warning: the limit lies beyond all data"
      ])
  }

  @Test("A summary says which axes are logarithmic, and what densities are")
  func summary() throws {
    let text = text("5, 20", layers: #"{ "mark": "histogram" }, { "mark": "density" }"#)
    let experiment = try Experiment.read(Array(text.utf8), name: "log.json").experiment
    #expect(
      experiment.summary.contains(", over a logarithmic x axis; densities are per unit of x"))
  }
}
