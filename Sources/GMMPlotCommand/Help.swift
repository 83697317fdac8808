/// What the help and the manual say beyond the arguments: examples first, exit statuses and the environment
/// last.
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

  /// The first page: it shows how to draw, which has no name of its own to ask about, and what else there is.
  static func firstPage() -> String {
    let page = HelpPage()
    return framed(
      page.text(of: Draw.description) + "\n\n" + page.list(of: GMMPlot.namedCommands)
        + "\n\n  See 'gmm-plot help <subcommand>' for detailed help.", examples: examples)
  }

  /// The page of a command.
  static func page(of command: CommandDescription) -> String {
    framed(
      HelpPage().text(of: command),
      examples: examples.filter { example in
        example.split(separator: " ").prefix(2).joined(separator: " ") == command.name
      })
  }

  private static func framed(_ body: String, examples: [String]) -> String {
    var lines = examples.isEmpty ? [] : ["EXAMPLES:"] + examples.map { "  " + $0 } + [""]
    lines += [body, "", "EXIT STATUS:"]
    lines += ExitStatus.allCases.map { row("\($0.rawValue)", $0.meaning) }
    lines += ["", "ENVIRONMENT:"] + environment.map { row($0.name, $0.meaning) }
    lines.append("  " + environmentNote)
    return lines.joined(separator: "\n")
  }

  /// A line of a list, with the meanings below each other.
  private static func row(_ term: String, _ meaning: String) -> String {
    "  " + term + String(repeating: " ", count: 10 - term.count) + meaning
  }
}
