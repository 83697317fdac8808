import ArgumentParser

/// What the help and the manual say beyond what the parser knows: examples first, exit statuses and
/// the environment last.
package enum Help {
  package static let examples = [
    "gmm-plot specs/two.json -o figures/two.png",
    "gmm-plot specs/two.json -o figures/two.png --check",
    "gmm-plot specs/two.json specs/three.json -o figures/ --format svg",
    "gmm-plot specs/two.json -o figures/large.png --set figure.dpi=200",
    "gmm-plot specs/data/faithful.csv --components 2 -o figures/data.png",
    "gmm-plot - -o - --format svg < specs/two.json > two.svg",
    "gmm-plot init",
    "gmm-plot init specs/data/faithful.csv -o specs/waiting.json",
    "gmm-plot fit specs/faithful.json --spec fitted.json",
    "gmm-plot inspect specs/two.json",
    "gmm-plot sample specs/two.json -o sample.csv",
    "gmm-plot extract figures/two.png",
    "gmm-plot describe specs/two.json --figure figures/two.png",
    "gmm-plot validate specs/two.json",
    "gmm-plot schema",
  ]

  /// The variables that are looked at, and what they do.
  package static let environment = [
    (name: "NO_COLOR", meaning: "if not empty, --color auto colours no messages"),
    (name: "TERM", meaning: "if dumb, --color auto colours no messages, and no progress is shown"),
    (name: "CI", meaning: "if not empty, no progress is shown"),
    (name: "COLUMNS", meaning: "the width of the help"),
  ]

  package static let environmentNote = "No figure depends on these, on the clock or on the locale."

  /// The parser's message, completed if it is a help page or a script for a shell.
  static func completed(_ message: String) -> String {
    if let shell = CompletionShell.requesting { return CompletionScript.text(for: shell) }
    guard message.hasPrefix("OVERVIEW:") else { return message }
    let isFirstPage = message == GMMPlot.helpMessage()
    let body = isFirstPage ? firstPage(subcommands: message) : message
    let own =
      isFirstPage
      ? examples
      : examples.filter { example in
        message.contains("USAGE: " + example.split(separator: " ").prefix(2).joined(separator: " "))
      }
    var lines = own.isEmpty ? [] : ["EXAMPLES:"] + own.map { "  " + $0 } + [""]
    lines += [String(withoutLastLineEnds(body)), "", "EXIT STATUS:"]
    lines += ExitStatus.allCases.map { row("\($0.rawValue)", $0.meaning) }
    lines += ["", "ENVIRONMENT:"] + environment.map { row($0.name, $0.meaning) }
    lines.append("  " + environmentNote)
    return lines.joined(separator: "\n")
  }

  /// A line of a list, with the meanings below each other.
  private static func row(_ term: String, _ meaning: String) -> String {
    "  " + term + String(repeating: " ", count: 10 - term.count) + meaning
  }

  /// The first page shows how to draw, which has no subcommand of its own to ask about.
  private static func firstPage(subcommands message: String) -> String {
    let heading = message.split(separator: "\n", omittingEmptySubsequences: false)
    let subcommands = heading.drop { $0 != "SUBCOMMANDS:" }.joined(separator: "\n")
    return withoutLastLineEnds(GMMPlot.helpMessage(for: Draw.self))
      + (subcommands.isEmpty ? "" : "\n\n" + subcommands)
  }

  private static func withoutLastLineEnds(_ text: String) -> Substring {
    text[..<(text.lastIndex { $0 != "\n" }.map(text.index(after:)) ?? text.startIndex)]
  }

  /// The parser's message without the name of the subcommand that nobody needs to type.
  static func withoutDefaultSubcommand(_ message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0 == "  See 'gmm-plot draw --help' for more information." ? hint : $0 }
      .joined(separator: "\n")
  }

  private static let hint: Substring = "  See 'gmm-plot --help' for more information."
}
