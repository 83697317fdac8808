import ExperimentFile
import Foundation
import GaussianMixtures
import Plotting
import TestSupport
import Testing

@testable import MixtureFigures

/// Which iterations of a fit have frames, when, and what does not move between them.
@Suite struct AnimationFramesTests {
  private func steps(_ logLikelihoods: [Double]) -> [AnimationFrames.Step] {
    logLikelihoods.enumerated().map {
      AnimationFrames.Step(iteration: $0.offset, logLikelihood: $0.element)
    }
  }

  @Test(
    "Early steps have frames, later ones of equal gain, and the last",
    arguments: [
      // As many as there may be.
      ([-9.0, -5, -3, -1], 4, [0, 1, 2, 3]), ([-9], 2, [0]), ([-9, -1], 2, [0, 1]),
      ([-9, -5, -3, -1], 2, [0, 3]), ([-9, -5, -3, -1], 3, [0, 1, 3]),
      // From -8, a half of the gain is at -4, which step 5 is the first to reach.
      ([-9, -8, -7, -6, -5, -4, -3, -2, -1, 0], 4, [0, 1, 5, 9]),
      // A step that gains several shares has one frame.
      ([-9, -8, -7.5, -1, -0.5, -0.25, 0], 6, [0, 1, 2, 3, 6]),
      // What is not gained in the end cannot be reached before it.
      ([-9, -8, -8, -8, -8], 4, [0, 1, 2, 4]),
    ])
  func choice(logLikelihoods: [Double], most: Int, iterations: [Int]) {
    let chosen = AnimationFrames.chosen(from: steps(logLikelihoods), atMost: most)
    #expect(chosen.map(\.iteration) == iterations)
  }

  @Test(
    "The first and the last frame are shown for twice as long, and all for as long as is said",
    arguments: [
      (1, 5.0, [5000]), (2, 5, [2500, 2500]), (3, 5, [2000, 1000, 2000]),
      (4, 1, [333, 167, 167, 333]), (60, 60, [1935, 968]),
    ])
  func durations(count: Int, seconds: Double, milliseconds: [Int]) {
    let found = AnimationFrames.milliseconds(count: count, seconds: seconds)
    #expect(Array(found.prefix(milliseconds.count)) == milliseconds)
    #expect(found.count == count)
    #expect(Double(found.reduce(0, +)) == (1000 * seconds).rounded())
    #expect(found.allSatisfy { (10...65_535).contains($0) })
  }

  /// The frames of an experiment over Old Faithful.
  private func numbers(_ figure: String, columns: String = #""eruptions", "waiting""#) throws
    -> AnimationNumbers
  {
    let experiment = try Experiment.read(
      """
      { "title": "EM", "data": { "file": "data.csv", "columns": [\(columns)] },
        "mixture": { "fit": { "components": 2, "start": [
          { "weight": 0.5, "mean": [2, 85], "covariance": [[0.5, 0], [0, 80]] },
          { "weight": 0.5, "mean": [5, 55], "covariance": [[0.5, 0], [0, 80]] }] } },
        "figure": { \(figure) } }
      """)
    let table = try String(
      contentsOf: Repository.fixture("GaussianMixtures/faithful.csv"), encoding: .utf8)
    let data = DataSources(of: experiment) { _ in DataSource(table) }
    return try #require(try AnimationNumbers(experiment, data: data, workers: 1))
  }

  @Test("All frames have the limits that show every one of them")
  func limits() throws {
    let frames = try numbers(
      #""animation": { "frames": 5 }, "layers": [{ "mark": "scatter" }, { "mark": "ellipses" }]"#)
    let limits = frames.figures.map { $0.panelLimits()[0] }
    #expect(limits.count == 5)
    #expect(Set(limits.map(\.x)).count == 1 && Set(limits.map(\.y)).count == 1)
    // From the least to the greatest of the figures that stand still.
    let table = try String(
      contentsOf: Repository.fixture("GaussianMixtures/faithful.csv"), encoding: .utf8)
    let own = try frames.frames.frames.map { frame in
      let still = try Experiment.read(
        """
        { "data": { "file": "data.csv", "columns": ["eruptions", "waiting"] },
          "mixture": { "fit": { "components": 2, "start": [
            { "weight": 0.5, "mean": [2, 85], "covariance": [[0.5, 0], [0, 80]] },
            { "weight": 0.5, "mean": [5, 55], "covariance": [[0.5, 0], [0, 80]] }] } },
          "figure": { "steps": [\(frame.iteration)],
            "layers": [{ "mark": "scatter" }, { "mark": "ellipses" }] } }
        """)
      return try ExperimentNumbers(
        still, data: DataSources(of: still) { _ in DataSource(table) }
      ).figure.panelLimits()[0]
    }
    #expect(limits[0].x.lowerBound == own.map(\.x.lowerBound).min())
    #expect(limits[0].x.upperBound == own.map(\.x.upperBound).max())
    #expect(limits[0].y.lowerBound == own.map(\.y.lowerBound).min())
    #expect(limits[0].y.upperBound == own.map(\.y.upperBound).max())
  }

  @Test("The title of the only panel tells the step, or a line under the title of the figure does")
  func titles() throws {
    let one = try numbers(
      #""animation": { "frames": 3 }, "layers": [{ "mark": "ellipses" }]"#)
    #expect(
      one.figures.map(\.panels[0].title)
        == [
          "Start: log-likelihood −2448.7", "1 iteration: log-likelihood −1274.1",
          "19 iterations, converged: log-likelihood −1130.3",
        ])
    #expect(one.frames.frames.map(\.iteration) == [0, 1, 19])
    #expect(one.figures.map(\.title) == ["EM", "EM", "EM"])
    let two = try numbers(
      """
      "animation": { "frames": 3 },
      "panels": [{ "title": "A", "layers": [{ "mark": "ellipses" }] },
        { "layers": [{ "mark": "means" }] }]
      """)
    #expect(two.figures.map { $0.panels.map(\.title) } == Array(repeating: ["A", nil], count: 3))
    #expect(two.figures[0].title == "EM\nStart: log-likelihood −2448.7")
  }

  @Test("Points have the colors of each frame's responsibilities, and bars its parts")
  func colors() throws {
    let frames = try numbers(
      """
      "animation": { "frames": 3 },
      "panels": [{ "layers": [{ "mark": "scatter", "colorBy": "responsibility" }] },
        { "layers": [{ "mark": "histogram", "stackBy": "component" }] }]
      """)
    for panel in 0..<2 {
      let shapes = frames.figures.map { $0.panels[panel].layers[0].shape }
      #expect(Set(shapes).count == 3)
    }
    for figure in frames.figures {
      guard
        case .scatter(let x, _, coloring: .shares(let shares, labels: _)) =
          figure.panels[0].layers[0].shape
      else {
        Issue.record("no shares")
        continue
      }
      #expect(shares.map(\.count) == [x.count, x.count])
      #expect(x.indices.allSatisfy { abs(shares[0][$0] + shares[1][$0] - 1) < 1e-12 })
    }
  }

  @Test("Values have the same colors in all frames")
  func values() throws {
    let frames = try numbers(
      #""animation": { "frames": 3 }, "layers": [{ "mark": "heatmap" }]"#)
    let ranges = frames.figures.compactMap { figure -> ClosedRange<Double>? in
      guard case .heatmap(let heatmap) = figure.panels[0].layers[0].shape else { return nil }
      return heatmap.range
    }
    #expect(ranges.count == 3 && Set(ranges).count == 1)
  }

  @Test("An animation counts all of its frames")
  func cost() throws {
    func cost(_ animation: String) throws -> Cost {
      try Experiment.read(
        """
        { "data": { "file": "data.csv", "columns": ["a", "b"] },
          "mixture": { "fit": { "components": 2, "maxIterations": 30 } },
          "figure": { \(animation) "layers": [{ "mark": "heatmap" }] } }
        """
      ).wholeCost(.strangers)
    }
    let still = try cost("")
    let ten = try cost(#""animation": { "frames": 10 },"#)
    let sixty = try cost(#""animation": { "frames": 60 },"#)
    #expect(ten.steps > 8 * still.steps)
    // There are no more frames than the start and the iterations.
    #expect(sixty.steps > 2.5 * ten.steps && sixty.steps < 3.2 * ten.steps)
    #expect(try cost(#""animation": { "frames": 10, "seconds": 60 },"#) == ten)
  }
}
