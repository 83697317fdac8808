import ExperimentFile
import Foundation
import Plotting
import TestSupport
import Testing

@testable import MixtureFigures

/// Where the starts of a fit ended, and how many.
@Suite struct StartEndTests {
  @Test("Starts are counted where they ended or were about to, the best end first")
  func groups() {
    let traces = [
      [-9, -5.0004], [-8, -7, -5.0], [-9, -8, -7, -6], [-7.0], [-8, -6.001, -6.0005], [-8.5, -8],
      [-8, -3],
    ]
    // The first was left on the way to the best, the last but one before its way was known; the last
    // lies at the floor, above the best, and is not taken for it.
    let ends = StartEnd.groups(
      traces, ends: [1, 1, 2, 3, 4, nil, 6],
      atFloor: [false, false, false, false, false, false, true], best: 1)
    #expect(ends.map(\.count) == [2, 1, 2, 1])
    #expect(ends.map(\.logLikelihood) == [-5, -3, -6, -7])
    #expect(ends.map(\.iteration) == [2, 1, 3, 0])
    #expect(ends.map(\.isBest) == [true, false, false, false])
    #expect(ends.map(\.isAtFloor) == [false, true, false, false])
  }

  @Test("Ends at the floor are another end, even with the same log-likelihood")
  func floor() {
    let ends = StartEnd.groups(
      [[-3, -1], [-5, -2], [-4, -2]], ends: [0, 1, 2], atFloor: [false, true, false], best: 0)
    #expect(ends.map(\.count) == [1, 1, 1])
    #expect(ends.map(\.isAtFloor) == [false, true, false])
  }

  private func end(
    _ logLikelihood: Double, _ count: Int, isBest: Bool = false, isAtFloor: Bool = false
  ) -> StartEnd {
    StartEnd(
      logLikelihood: logLikelihood, iteration: 7, count: count, isBest: isBest,
      isAtFloor: isAtFloor)
  }

  @Test("Labelled are the best end, which has to have room, and the three that most starts found")
  func labels() {
    let ends = [
      end(-5, 3, isBest: true), end(-6, 1), end(-7, 2), end(-8, 5), end(-9, 9), end(-9.04, 1),
    ]
    let labels = ends.labels(of: 100, within: nil)
    #expect(
      labels.map(\.text) == [
        "\u{2212}5.0 · 3 of 100 starts", "\u{2212}9.0 · 9 of 100 starts",
        "\u{2212}8.0 · 5 of 100 starts", "\u{2212}7.0 · 2 of 100 starts",
      ])
    #expect(labels.map(\.isOptional) == [false, true, true, true])
  }

  @Test("Ends that one digit does not tell apart have more")
  func digits() {
    let labels = [end(-5, 3, isBest: true), end(-5.01, 1)].labels(of: 4, within: nil)
    #expect(
      labels.map(\.text) == ["\u{2212}5.00 · 3 of 4 starts", "\u{2212}5.01 · 1 of 4 starts"])
  }

  @Test("All ends at the floor have one label, at the highest in sight, if one is above the best")
  func floorLabel() {
    let ends = [
      end(-5, 3, isBest: true), end(50, 2, isAtFloor: true), end(-2, 1, isAtFloor: true),
      end(-7, 4, isAtFloor: true),
    ]
    #expect(
      ends.labels(of: 10, within: -10...0).last
        == .init(x: 7, y: -2, text: "7 of 10 starts, at the floor", isOptional: true))
    let below = [ends[0], ends[3]].labels(of: 10, within: -10...0)
    #expect(below.map(\.text) == ["\u{2212}5.0 · 3 of 10 starts"])
    let only = [end(-5, 3, isBest: true, isAtFloor: true)].labels(of: 3, within: nil)
    #expect(only.map(\.text) == ["\u{2212}5.0 · 3 of 3 starts, at the floor"])
  }

  @Test(
    "The best end counts as many starts as the report says that found it",
    arguments: ["faithful.csv", "galaxies.csv"], [2, 3])
  func foundBy(file: String, components: Int) throws {
    let column = file == "faithful.csv" ? "waiting" : "velocity"
    let numbers = try ExperimentNumbers(
      """
      { "mixture": { "fit": { "components": \(components), "starts": 20 } },
        "data": { "file": "data.csv", "columns": ["\(column)"] },
        "figure": { "layers": [{ "mark": "convergence" }] } }
      """,
      String(contentsOf: Repository.folder.appending(path: "specs/data/\(file)"), encoding: .utf8))
    let fit = try #require(numbers.counted[0].points.fitted).fit
    let ends = StartEnd.groups(of: fit)
    #expect(ends.first?.isBest == true && ends.first?.count == fit.foundBy)
    #expect(ends.reduce(0) { $0 + $1.count } == fit.runs.count { $0.end != nil })
    for (index, run) in fit.runs.enumerated() {
      // What came to its end by itself ends there, and what was set aside does not.
      #expect((run.end == index) == (run.stop != .setAside))
      if let end = run.end { #expect(fit.runs[end].end == end) }
    }
  }

  @Test("The axis shows what came after one iteration, and no more above the best than below it")
  func extent() throws {
    let numbers = try ExperimentNumbers(
      """
      { "mixture": { "fit": { "components": 2, "starts": 20 } },
        "data": { "file": "data.csv", "columns": ["waiting"] },
        "figure": { "layers": [{ "mark": "convergence" }] } }
      """,
      String(contentsOf: Repository.fixture("GaussianMixtures/faithful.csv"), encoding: .utf8))
    let fit = try #require(numbers.counted[0].points.fitted).fit
    let wanted = Set(
      numbers.figure.panels[0].layers.compactMap { layer -> ClosedRange<Double>? in
        if case .curve = layer.shape { layer.wantedY } else { nil }
      })
    let extent = try #require(wanted.first)
    #expect(wanted.count == 1)
    #expect(extent.lowerBound == fit.runs.map { $0.trace[1] }.min())
    #expect(extent.upperBound <= 2 * fit.logLikelihood - extent.lowerBound)
    #expect(extent.upperBound > fit.logLikelihood)
  }
}
