extension ProblemLog {
  /// Whether the formulas of a text can be set; the first mistake of each line is reported, or else
  /// mathematics that belongs to no formula.
  func hasRightFormulas(_ text: String, _ node: JSONNode) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return true }
    var isRight = true
    func report(_ mistake: FormulaError, in part: Substring.UnicodeScalarView, from start: Int) {
      func byte(_ scalar: Int) -> Int { start + part.prefix(scalar).utf8Count }
      isRight = false
      let range = byte(mistake.range.lowerBound)..<byte(mistake.range.upperBound)
      error(mistake.message, at: self.range(of: range, inText: node))
    }
    var start = 0
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      do {
        _ = try FormulaText(String(line))
      } catch {
        report(error, in: line, from: start)
      }
      start += line.utf8Count + 1
    }
    if isRight, let mistake = FormulaText.unreadMathematics(in: text) {
      report(mistake, in: text[...].unicodeScalars, from: 0)
    }
    return isRight
  }
}

extension Substring.UnicodeScalarView {
  /// How many bytes the scalars take in UTF-8.
  fileprivate var utf8Count: Int { reduce(0) { $0 + UTF8.width($1) } }
}
