/// A line of text with formulas between dollar signs, taken to pieces.
///
/// A text has formulas where it holds an even number of dollar signs that have no backslash before them,
/// as Matplotlib has it (`matplotlib.cbook.is_math_text`).
package struct FormulaText: Hashable, Sendable {
  /// A piece of a text.
  package enum Part: Hashable, Sendable {
    /// What stands outside of formulas.
    case plain(String)
    /// A formula, without its dollar signs.
    case formula([FormulaNode])
  }

  package let parts: [Part]

  /// A line without formulas.
  init(plain line: String) {
    parts = [.plain(Self.unescaped(line))]
  }

  /// Reads the formulas of a line; `nil` where it has none.
  ///
  /// - Parameter line: The text, without line breaks.
  /// - Throws: `FormulaError` where a formula is wrong.
  /// - Complexity: O(*n*) for *n* characters.
  package init?(_ line: String) throws(FormulaError) {
    guard Self.hasFormula(line) else { return nil }
    let scalars = Array(line.unicodeScalars)
    var parts: [Part] = []
    var plain = String.UnicodeScalarView()
    var context = FormulaParser.Context()
    var index = 0
    while index < scalars.count {
      if scalars[index] == "\\", index + 1 < scalars.count, scalars[index + 1] == "$" {
        plain.append("$")
        index += 2
      } else if scalars[index] == "$" {
        let start = index + 1
        let end = Self.endOfFormula(in: scalars, from: start)
        guard end < scalars.count else {
          throw FormulaError(
            range: index..<index + 1, message: "the formula that starts here has no closing $")
        }
        if !plain.isEmpty { parts.append(.plain(String(plain))) }
        plain = String.UnicodeScalarView()
        var parser = FormulaParser(scalars, start..<end, context)
        parts.append(.formula(try parser.formula()))
        context = parser.context
        index = end + 1
      } else {
        plain.append(scalars[index])
        index += 1
      }
    }
    if !plain.isEmpty { parts.append(.plain(String(plain))) }
    self.parts = parts
  }

  /// Whether a line has formulas.
  package static func hasFormula(_ line: String) -> Bool {
    guard line.utf8.contains(UInt8(ascii: "$")) else { return false }
    var (count, escaped) = (0, 0)
    var previous: UInt8 = 0
    for byte in line.utf8 {
      if byte == UInt8(ascii: "$") {
        count += 1
        if previous == UInt8(ascii: "\\") { escaped += 1 }
      }
      previous = byte
    }
    return count > escaped && (count - escaped) % 2 == 0
  }

  /// The places of the formulas of a line, with their dollar signs.
  static func formulas(in line: Substring) -> [Range<String.Index>] {
    guard hasFormula(String(line)) else { return [] }
    var formulas: [Range<String.Index>] = []
    var start: String.Index?
    let scalars = line.unicodeScalars
    var place = scalars.startIndex
    while place < scalars.endIndex {
      let next = scalars.index(after: place)
      // Within a formula a backslash takes any character with it, outside only a dollar sign.
      let isEscape =
        scalars[place] == "\\" && next < scalars.endIndex && (start != nil || scalars[next] == "$")
      if !isEscape, scalars[place] == "$" {
        if let begin = start { formulas.append(begin..<next) }
        start = start == nil ? place : nil
      }
      place = isEscape ? scalars.index(after: next) : next
    }
    return formulas
  }

  /// A line without formulas as it is drawn: `\$` is a dollar sign.
  package static func unescaped(_ line: String) -> String {
    guard line.utf8.contains(UInt8(ascii: "$")) else { return line }
    return line.replacing("\\$", with: "$")
  }

  /// Text that comes from data, so that none of it is a formula.
  ///
  /// Its dollar signs get a backslash, which is not drawn.
  package static func escaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
    return text.replacing("$", with: "\\$")
  }

  /// The place of the dollar sign that ends a formula: the first one without a backslash that counts.
  private static func endOfFormula(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    var index = start
    while index < scalars.count, scalars[index] != "$" {
      index += scalars[index] == "\\" ? 2 : 1
    }
    return min(index, scalars.count)
  }
}
