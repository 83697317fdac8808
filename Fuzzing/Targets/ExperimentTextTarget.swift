import ExperimentFile
import GMMPlotCommand

/// Reads the text of an experiment file.
enum ExperimentTextTarget {
  static func problem(with bytes: [UInt8]) -> String? {
    do {
      let (experiment, warnings) = try ExperimentText(bytes, name: "spec.json").read()
      return problem(inMessages: warnings) ?? problem(of: experiment)
    } catch {
      guard error.diagnostics.contains(where: { $0.severity == .error }) else {
        return "refused without an error"
      }
      return problem(inMessages: error.diagnostics)
    }
  }

  /// What is read has a text that is read as the same.
  private static func problem(of experiment: Experiment) -> String? {
    let text = experiment.resolvedText
    do {
      let (again, _) = try ExperimentText(Array(text.utf8), name: "resolved.json").read()
      return again.resolvedText == text ? nil : "the resolved text is read as another: \(text)"
    } catch {
      return "the resolved text is refused: \(error)"
    }
  }

  /// Whether messages show what a terminal or the log of a build would obey.
  static func problem(inMessages diagnostics: [Diagnostic]) -> String? {
    for text in messageTexts(of: diagnostics) {
      if let scalar = text.unicodeScalars.first(where: isObeyed) {
        return "a message shows U+\(String(scalar.value, radix: 16)): \(text)"
      }
    }
    return nil
  }

  /// Whether a character controls a terminal or the direction of text, other than by ending a line or
  /// reaching the next tab stop.
  static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\t": false
    case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
    default: scalar.properties.generalCategory == .control
    }
  }
}
