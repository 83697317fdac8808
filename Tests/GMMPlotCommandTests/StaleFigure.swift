import Foundation
import TestSupport
import Testing

/// What `--check` says about one figure.
struct StaleFigure {
  let path: String
  /// `stale`, `damaged`, `missing` or `foreign`.
  let word: String
  let reason: String
  /// The command that is said to mend it.
  let command: String

  /// Reads a line of standard error; `nil` for a line about something else.
  init?(_ line: Substring) {
    let pattern = #/(.*): error: (stale|damaged|missing|foreign): (.*); to mend it: (gmm-plot .*)/#
    guard let match = line.wholeMatch(of: pattern) else { return nil }
    path = String(match.1)
    word = String(match.2)
    reason = String(match.3)
    command = String(match.4)
  }
}

extension ToolResult {
  /// The lines of standard error.
  var errorLines: [Substring] { errors.split(separator: "\n") }

  /// The figures that a check has complained of; fails if a line is about something else.
  func staleFigures() throws -> [StaleFigure] {
    try errorLines.map { try #require(StaleFigure($0), "\($0)") }
  }
}

extension Workbench {
  /// An experiment with a figure of 144 × 72 pixels, whose sample has so many points.
  static func smallExperiment(points: Int = 100, figure: String = "") -> String {
    """
    { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
      "sample": { "size": \(points) },
      "figure": { "size": [2, 1], "dpi": 72\(figure.isEmpty ? "" : ", " + figure) } }
    """
  }

  /// Runs commands that were said to mend figures.
  func mend(_ figures: [StaleFigure]) throws {
    for figure in figures {
      let result = try shell(figure.command)
      #expect(result.status == 0, "\(figure.command): \(result.errors)")
      #expect(result.errors.isEmpty)
    }
  }
}
