/// What the help says beyond what the parser knows: examples first, exit statuses last.
enum Help {
  static let examples = [
    "gmm-plot specs/two.json -o figures/two.png",
    "gmm-plot specs/two.json specs/three.json -o figures/ --format svg",
    "gmm-plot - -o - --format svg < specs/two.json > two.svg",
    "gmm-plot inspect specs/two.json",
    "gmm-plot sample specs/two.json -o sample.csv",
    "gmm-plot extract figures/two.png",
    "gmm-plot validate specs/two.json",
    "gmm-plot schema",
  ]

  /// The parser's message, completed if it is a help page.
  static func completed(_ message: String) -> String {
    guard message.hasPrefix("OVERVIEW:") else { return message }
    let statuses = ExitStatus.allCases.map { status in
      let number = "\(status.rawValue)"
      return "  " + number + String(repeating: " ", count: 6 - number.count) + status.meaning
    }
    let isFirstPage = message == GMMPlot.helpMessage()
    let body = isFirstPage ? firstPage(subcommands: message) : message
    let own =
      isFirstPage
      ? examples
      : examples.filter { example in
        message.contains("USAGE: " + example.split(separator: " ").prefix(2).joined(separator: " "))
      }
    let shown = own.isEmpty ? [] : ["EXAMPLES:"] + own.map { "  " + $0 } + [""]
    return (shown + [body, "", "EXIT STATUS:"] + statuses).joined(separator: "\n")
  }

  /// The first page shows how to draw, which has no subcommand of its own to ask about.
  private static func firstPage(subcommands message: String) -> String {
    var lines = GMMPlot.helpMessage(for: Draw.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    let heading = message.split(separator: "\n", omittingEmptySubsequences: false)
    if let start = heading.firstIndex(of: "SUBCOMMANDS:") { lines += [""] + heading[start...] }
    return lines.joined(separator: "\n")
  }

  /// The parser's message without the name of the subcommand that nobody needs to type.
  static func withoutDefaultSubcommand(_ message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0 == "  See 'gmm-plot draw --help' for more information." ? hint : $0 }
      .joined(separator: "\n")
  }

  private static let hint: Substring = "  See 'gmm-plot --help' for more information."
}
