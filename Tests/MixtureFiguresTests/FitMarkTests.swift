import ExperimentFile
import Foundation
import Plotting
import TestSupport
import Testing

@testable import MixtureFigures

/// The numbers of marks that show a fit, and the report of a fit.
@Suite struct FitMarkTests {
  private func text(_ fit: String, layers: String) -> String {
    """
    { "mixture": { "fit": \(fit) }, "data": { "file": "data.csv", "columns": ["waiting"] },
      "figure": { "layers": [\(layers)] } }
    """
  }

  /// Old Faithful's waiting times.
  private func faithful(_ fit: String, layers: String) throws -> ExperimentNumbers {
    try ExperimentNumbers(
      text(fit, layers: layers),
      String(contentsOf: Repository.fixture("GaussianMixtures/faithful.csv"), encoding: .utf8))
  }

  @Test("Convergence draws the other starts in one grey under the best, and labels where they end")
  func convergence() throws {
    let numbers = try faithful(
      #"{ "components": 2, "starts": 5 }"#,
      layers: #"{ "mark": "convergence", "label": "best start", "opacity": 0.5 }"#)
    let layers = numbers.figure.panels[0].layers
    let curves = layers.filter { if case .curve = $0.shape { true } else { false } }
    #expect(curves.count == 5)
    #expect(layers.allSatisfy { $0.style.opacity == 0.5 })
    // Those that were set aside come first, then those that ended, then the best.
    let looks = Dictionary(grouping: curves.dropLast(), by: \.style.color)
    #expect(Set(looks.keys).isSubset(of: [.faint, .muted]))
    #expect(
      curves.map(\.style.color)
        == curves.map(\.style.color).sorted { $0 == .faint && $1 != .faint })
    for (color, label) in [(Layer.Paint.faint, "set aside"), (.muted, "other starts")] {
      guard let curves = looks[color] else { continue }
      #expect(curves.map(\.style.label) == [label] + curves.dropFirst().map { _ in nil })
    }
    #expect(curves[4].style.color == .theme(0) && curves[4].style.label == "best start")
    for layer in curves {
      guard case .curve(let x, let y) = layer.shape else { continue }
      #expect(x == y.indices.map(Double.init))
      #expect(zip(y.dropFirst(), y).allSatisfy { $0 >= $1 - 1e-9 })
    }
    guard case .curve(_, let best) = curves[4].shape,
      case .pointLabels(let labels)? = layers.last?.shape
    else {
      Issue.record("no labels")
      return
    }
    // mixtools, mclust and scikit-learn agree.
    let end = try #require(best.last)
    #expect(abs(end + 1034.00175) < 1e-5)
    let foundBy = try #require(numbers.counted[0].points.fitted).fit.foundBy
    #expect(
      labels.labels.first
        == .init(
          x: Double(best.count - 1), y: end, text: "\u{2212}1034.0 · \(foundBy) of 5 starts",
          name: "best start"))
    #expect(labels.lines.count == 5)
  }

  @Test("Selection draws the criterion of every number of components, and explains its large dots")
  func selection() throws {
    let numbers = try faithful(
      #"{ "components": [1, 3], "starts": 10, "criterion": "aic" }"#,
      layers: #"{ "mark": "selection" }"#)
    let layers = numbers.figure.panels[0].layers
    guard case .curve(let x, let y) = layers[0].shape else {
      Issue.record("\(layers[0].shape)")
      return
    }
    #expect(x == [1, 2, 3])
    // scikit-learn's; those of two and three components differ by less than 2.
    #expect(abs(y[1] - 2078.00350) < 1e-4 && abs(y[2] - 2079.26943) < 1e-4)
    #expect(layers[0].markerSize == 4)
    #expect(layers[1].shape == .points(x: [2], y: [y[1]]))
    #expect(layers[2].shape == .points(x: [3], y: [y[2]]))
    #expect(layers.map(\.style.pointSize) == [nil, 10, 10])
    #expect(layers.map(\.style.opacity) == [1, 1, 0.3])
    #expect(layers.map(\.style.label) == [nil, "best", "within 2 of the best"])
  }

  @Test("Steps are called by the iterations that there were, and the end is drawn once")
  func steps() throws {
    func panels(_ fit: String, _ figure: String) throws -> Figure {
      try ExperimentNumbers(
        """
        { "mixture": { "fit": \(fit) }, "data": { "file": "data.csv", "columns": ["waiting"] },
          "figure": { \(figure) } }
        """,
        String(contentsOf: Repository.fixture("GaussianMixtures/faithful.csv"), encoding: .utf8)
      ).figure
    }
    let layers = #""layers": [{ "mark": "density" }]"#
    let fit = #"{ "components": 2, "starts": 1 }"#
    let converged = try panels(fit, #""steps": [0, 1, 2, 1000], \#(layers)"#)
    let titles = converged.panels.map(\.title)
    #expect(titles[..<3] == ["Start", "1 iteration", "2 iterations"])
    #expect(titles[3]?.hasSuffix(" iterations, converged") == true)
    #expect(converged.summary?.contains("1,000") == false)

    let once = try panels(fit, #""steps": [0, 1, 2, 500, 1000], \#(layers)"#)
    #expect(once.panels == converged.panels)
    #expect((once.grid.rows, once.grid.columns) == (2, 2))
    let named = try panels(fit, #""steps": [0, 1, 2, 500, 1000], "grid": [1, 5], \#(layers)"#)
    #expect((named.panels.count, named.grid.rows, named.grid.columns) == (4, 1, 5))

    let limited = try panels(
      #"{ "components": 2, "starts": 1, "maxIterations": 1 }"#, #""steps": [0, 1], \#(layers)"#)
    #expect(limited.panels.map(\.title) == ["Start", "1 iteration, stopped at its limit"])

    let titled = try panels(
      fit,
      #"""
      "panels": [{ "title": "late", "iteration": 900, \#(layers) },
        { "title": "later", "iteration": 1000, \#(layers) }, { "iteration": 3, \#(layers) }]
      """#)
    #expect(titled.panels.map(\.title) == ["late", "later", "3 iterations"])
  }

  /// A fit, to the points 1, 2, 3 and 4 if nothing else is said.
  private func points(
    _ fit: String, table: String = "waiting\n1\n2\nNA\n3\n4\n"
  ) throws -> ExperimentPoints {
    let experiment = try Experiment.read(text(fit, layers: #"{ "mark": "density" }"#))
    return try ExperimentPoints(experiment, data: DataSource(table), workers: 1)
  }

  private func report(_ fit: String) throws -> [String: Any] {
    let points = try points(fit)
    let report = points.fitReport([])
    return try #require(
      JSONSerialization.jsonObject(with: Data(report.json().utf8)) as? [String: Any])
  }

  @Test(
    "The report of a fit has its numbers; those of one component, with one start, are found by hand"
  )
  func report() throws {
    let report = try report(#"{ "components": 1, "starts": 3 }"#)
    let component = try #require((report["components"] as? [[String: Double]])?.first)
    #expect(component["weight"] == 1)
    #expect(component["mean"] == 2.5)
    #expect(areNear([component["sd"] ?? 0], [(1.25).squareRoot()]))
    let logLikelihood = -2 * (log(2 * Double.pi * 1.25) + 1)
    for (key, expected) in [
      ("logLikelihood", logLikelihood), ("bic", 2 * log(4.0) - 2 * logLikelihood),
      ("aic", 4 - 2 * logLikelihood), ("icl", 2 * log(4.0) - 2 * logLikelihood),
    ] {
      #expect(areNear([try #require(report[key] as? Double)], [expected]), "\(key)")
    }
    for (key, expected) in [("parameters", 2), ("points", 4), ("dropped", 1), ("starts", 1)] {
      #expect(report[key] as? Int == expected, "\(key)")
    }
    #expect(report["converged"] as? Bool == true)
    #expect(report["covariance"] as? String == "full")
    #expect(report["columns"] as? [String] == ["waiting"])
    #expect(report["spread"] as? Double == 0)
    #expect(report["warnings"] as? [String] == [])
    #expect(report["selection"] == nil)
  }

  @Test("The report of a selection has all candidates, and what they cannot tell")
  func selectionReport() throws {
    let report = try report(#"{ "components": [1, 2], "criterion": "aic", "starts": 2 }"#)
    let selection = try #require(report["selection"] as? [String: Any])
    #expect(selection["criterion"] as? String == "aic")
    let candidates = try #require(selection["candidates"] as? [[String: Any]])
    #expect(candidates.compactMap { $0["components"] as? Int } == [1, 2])
    #expect(
      candidates[0].keys.sorted()
        == [
          "aic", "bic", "components", "icl", "logLikelihood", "nearTie", "proper", "soft-icl",
          "takesPart",
        ])
    #expect((selection["caution"] as? String)?.contains("does not show") == true)
  }

  @Test("A fit that does not end in time, and one at its floor, say so in words")
  func warnings() throws {
    let late = try faithful(
      #"{ "components": 2, "starts": 1, "maxIterations": 3 }"#,
      layers: #"{ "mark": "density", "from": 0, "to": 1, "step": 0.5 }"#)
    #expect(late.warnings.count == 1)
    #expect(
      late.warnings[0].description.hasPrefix(
        "mixture.fit: warning: not converged after 3 iterations; the last changed the "
          + "log-likelihood by "), "\(late.warnings)")

    let narrow = try points(
      #"""
      { "components": 2, "start": [{ "weight": 0.5, "mean": 4, "sd": 3 },
        { "weight": 0.5, "mean": 5, "sd": 0.01 }] }
      """#, table: "waiting\n5\n5\n5\n5\n5\n5\n1\n2\n3\n9\n")
    let words =
      "the covariance of component 2 was raised to its floor: the likelihood has no "
      + "maximum there"
    #expect(narrow.warnings.map(\.description) == ["mixture.fit: warning: \(words)"])
    let report = narrow.fitReport([])
    #expect(report.json().contains("\"warnings\": [\"\(words)\"]"))
  }
}
