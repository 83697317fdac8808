extension FormulaParser {
  /// What is wrong with the character at this place.
  func unexpected() -> FormulaError {
    guard let scalar = current else {
      return FormulaError(
        range: range.upperBound..<range.upperBound, message: "the formula ends where more is needed"
      )
    }
    let blamed = position..<position + 1
    switch scalar {
    case "}": return FormulaError(range: blamed, message: "the brace } has no opening {")
    case "\\":
      let name = commandName() ?? ""
      return FormulaError(
        range: commandRange(name),
        message: name == "\\"
          ? "\\\\ breaks lines within \\substack alone" : "\\\(name) without \\left before it")
    case "#", "%":
      return FormulaError(
        range: blamed, message: "\(scalar) in a formula is written \\\(scalar)")
    case "\"":
      return FormulaError(
        range: blamed, message: "a quotation mark has no meaning in a formula; '' is two primes")
    default:
      let shown =
        scalar.properties.generalCategory == .control ? "a control character" : "\(scalar)"
      return FormulaError(range: blamed, message: "\(shown) has no meaning in a formula")
    }
  }

  /// What is wrong with a command of this name at this place.
  func unknown(_ name: String) -> FormulaError {
    // Of equally near names the one that begins as it is written is meant more often.
    func sharedLength(_ other: String) -> Int {
      zip(name.unicodeScalars, other.unicodeScalars).prefix { $0 == $1 }.count
    }
    let names = FormulaSymbols.names.map { ($0, sharedLength($0)) }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
    // Among so many short names most words are near to one.
    let guess = nearest(to: name, among: names) { $0 / 4 }
    let hint = FormulaHints.hint(for: name) ?? guess.map { "did you mean \\\($0)?" }
    let isLetters = name.unicodeScalars.allSatisfy(\.isLatinLetter)
    return FormulaError(
      range: commandRange(name),
      message: "unknown command \(visibleName(name)) in a formula"
        + (hint.map { "; \($0)" } ?? (isLetters ? Self.allowed : "")))
  }

  /// What a command needs that is not there.
  func missingArgument(of name: String, at start: Int) -> FormulaError {
    FormulaError(
      range: start..<min(start + 1 + name.unicodeScalars.count, range.upperBound),
      message:
        "\\\(name) needs \(Self.arguments[name] ?? "what it is set on in braces, as in \\\(name){x}")"
    )
  }

  private func visibleName(_ name: String) -> String {
    let isControl = name.unicodeScalars.contains { $0.properties.generalCategory == .control }
    return isControl ? "\\" : "\\" + name
  }

  /// What commands need, where it is more than one argument.
  private static let arguments: [String: String] = [
    "frac": "two arguments in braces, as in \\frac{a}{b}",
    "dfrac": "two arguments in braces, as in \\dfrac{a}{b}",
    "binom": "two arguments in braces, as in \\binom{n}{k}",
    "genfrac": "six arguments in braces, as in \\genfrac{(}{)}{0}{1}{n}{k}",
    "overset": "two arguments in braces, as in \\overset{!}{=}",
    "underset": "two arguments in braces, as in \\underset{k}{max}",
    "hspace": "a width in em in braces, as in \\hspace{0.5}",
    "text": "a text in braces, as in \\text{if}",
    "substack": "lines in braces, as in \\substack{i < n \\\\ j < m}",
    "operatorname": "a name in braces, as in \\operatorname{Var}",
  ]

  private static let allowed =
    ". Allowed: Greek letters, signs, functions such as \\log, fonts such as \\mathbf, marks such as \\hat, "
    + "\\frac, \\sqrt, \\text, \\left and \\right, as the page Formulas of the documentation lists them"
}
