extension FormulaText {
  /// A text as it is read out: formulas as Unicode or words, and `\$` as a dollar sign.
  ///
  /// - Parameter text: The text, whose lines end with U+000A.
  /// - Returns: The text without markup; formulas that are wrong as they are written.
  /// - Complexity: O(*n*) for *n* characters.
  package static func words(of text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { lineWords(String($0)) }.joined(separator: "\n")
  }

  /// What of a text stands outside of formulas.
  ///
  /// - Parameter text: The text, whose lines end with U+000A.
  /// - Returns: The text without its formulas.
  package static func outsideFormulas(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        guard let read = try? FormulaText(String(line)) else { return unescaped(String(line)) }
        return read.parts.map { if case .plain(let text) = $0 { text } else { "" } }.joined()
      }.joined(separator: "\n")
  }

  private static func lineWords(_ line: String) -> String {
    guard let read = try? FormulaText(line) else { return unescaped(line) }
    return read.parts.map { part in
      switch part {
      case .plain(let text): text
      case .formula(let nodes): FormulaWords.words(nodes)
      }
    }.joined()
  }
}
