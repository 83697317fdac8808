extension ProblemLog {
  /// Whether the formulas of a text can be set; the first mistake of each line is reported.
  func hasRightFormulas(_ text: String, _ node: JSONNode) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return true }
    var isRight = true
    var start = 0
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      func byte(_ scalar: Int) -> Int { start + line.prefix(scalar).utf8Count }
      do {
        _ = try FormulaText(String(line))
      } catch {
        isRight = false
        let range = byte(error.range.lowerBound)..<byte(error.range.upperBound)
        self.error(error.message, at: self.range(of: range, inText: node))
      }
      start = byte(line.count) + 1
    }
    return isRight
  }
}

extension Substring.UnicodeScalarView {
  /// How many bytes the scalars take in UTF-8.
  fileprivate var utf8Count: Int { reduce(0) { $0 + UTF8.width($1) } }
}
