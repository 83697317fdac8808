/// A notation that a text is most probably written in, if not in JSON.
package enum ForeignNotation: Hashable, Sendable, CaseIterable {
  case yaml, toml, python, javaScript, markup
  /// Rows of cells, numbers among them.
  case table

  /// What is said where an experiment file or a theme file is one.
  var message: String {
    switch self {
    case .yaml:
      "this is YAML; experiment files are JSON: convert it, as with \"yq -o json\""
    case .toml:
      "this is TOML; experiment files are JSON: convert it, as with \"yq -p toml -o json\""
    case .python:
      "this is Python; experiment files are JSON: write one with json.dump"
    case .javaScript:
      "this is JavaScript; experiment files are JSON: write one with JSON.stringify"
    case .markup: "this is XML or HTML; experiment files are JSON"
    case .table:
      "this is a table; experiment files are JSON: one of them names it, as in "
        + "{\"data\": {\"file\": \"waiting.csv\"}}, or its own name ends in .csv"
    }
  }

  /// Looks at the beginning of a text.
  ///
  /// - Parameter text: The bytes of the text, or the first of them.
  /// - Returns: The notation, and the offsets of the line that tells it; `nil` for JSON, also for JSON
  ///   with comments or other slips, and where nothing tells.
  package static func found(in text: ArraySlice<UInt8>) -> (notation: Self, range: Range<Int>)? {
    let lines = Array(ContentLines(text).prefix(2))
    guard let first = lines.first else { return nil }
    let start = first.text
    // An object of JSON, or what was meant as one.
    if start.hasPrefix("{") { return nil }
    let notation: Self? =
      if start.hasPrefix("<") {
        .markup
      } else if start.hasPrefix("---") || start.hasPrefix("%YAML") || start.hasPrefix("- ") {
        .yaml
      } else if Self.hasProgramStart(start) {
        Self.isPython(start) ? .python : .javaScript
      } else if isTableOfTOML(start) {
        .toml
      } else if let (key, value) = start.split(at: "="), isKey(key) {
        value.hasPrefix("{") && !value.contains(" = ") || value.hasPrefix("dict(")
          ? .python : .toml
      } else if let (key, value) = start.split(at: ":"), isKey(key),
        value.isEmpty || value.first == " "
      {
        .yaml
      } else if isTable(lines.map(\.text)) {
        .table
      } else {
        nil
      }
    return notation.map { ($0, first.range) }
  }

  /// Words that programs begin with, those of Python first.
  private static let pythonStarts = [
    "import ", "from ", "def ", "class ", "print(", "with ", "np.",
  ]
  private static let scriptStarts = [
    "const ", "let ", "var ", "export ", "module.exports", "function ", "import {", "import *",
  ]

  private static func hasProgramStart(_ line: String) -> Bool {
    (scriptStarts + pythonStarts).contains { line.hasPrefix($0) }
  }

  private static func isPython(_ line: String) -> Bool {
    !scriptStarts.contains { line.hasPrefix($0) } && !line.hasSuffix(";")
  }

  /// `[mixture]` or `[[mixture.components]]`, and nothing else but a comment.
  private static func isTableOfTOML(_ line: String) -> Bool {
    guard line.hasPrefix("["), let end = line.lastIndex(of: "]") else { return false }
    let name = line[..<end].drop { $0 == "[" }.reversed().drop { $0 == "]" }
    let rest = line[line.index(after: end)...].drop { $0 == " " }
    return (rest.isEmpty || rest.hasPrefix("#")) && isKey(String(name.reversed()))
      && name.last?.isLetter == true
  }

  /// Whether a text is a name, with points and perhaps in quotes.
  private static func isKey(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter || "\"'_$".contains(first) else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || "\"'_-$. ".contains($0) }
  }

  /// Whether two lines have as many cells, and one of them in the second line is a number.
  private static func isTable(_ lines: [String]) -> Bool {
    guard lines.count == 2 else { return false }
    func isNumber(_ cell: Substring) -> Bool {
      Double(String(cell.filter { !" \"".contains($0) })) != nil
    }
    if lines.allSatisfy({ isNumber($0[...]) }) { return true }
    return [",", ";", "\t", "|"].contains { (separator: Character) in
      let cells = lines.map { $0.split(separator: separator, omittingEmptySubsequences: false) }
      return cells[0].count > 1 && cells[0].count == cells[1].count
        && cells[1].contains(where: isNumber)
    }
  }
}

extension String {
  /// What stands before and behind the first of a character, without the blanks around it before; `nil`
  /// without one.
  fileprivate func split(at separator: Character) -> (before: String, behind: String)? {
    guard let index = firstIndex(of: separator) else { return nil }
    var before = self[..<index]
    while before.last == " " { before.removeLast() }
    let behind = self[self.index(after: index)...]
    return (String(before), String(separator == "=" ? behind.drop { $0 == " " } : behind))
  }
}

/// What a file seems to be meant as, by its first bytes.
package enum IntendedContent: Hashable, Sendable {
  /// An object of JSON, as experiments are.
  case object
  /// A text in another notation that experiments may be thought to have, or other JSON.
  case otherNotation
  /// Nothing but blanks and comments.
  case nothing
  /// Something else, such as a table.
  case other

  /// Looks at the first bytes of a file.
  package init(_ start: ArraySlice<UInt8>) {
    guard let first = ContentLines(start).first(where: { _ in true })?.text.utf8.first else {
      self = .nothing
      return
    }
    switch (first, ForeignNotation.found(in: start)?.notation) {
    case (UInt8(ascii: "{"), _): self = .object
    // No table begins with a byte 0.
    case (UInt8(ascii: "["), _), (0, _): self = .otherNotation
    case (_, .yaml), (_, .toml), (_, .python), (_, .javaScript), (_, .markup):
      self = .otherNotation
    case (_, .table), (_, nil): self = .other
    }
  }
}

/// The lines of a text that are neither blank nor comments, without blanks at their ends.
struct ContentLines: Sequence, IteratorProtocol {
  /// A line longer than this is cut.
  private static let lengthLimit = 1000
  private let text: ArraySlice<UInt8>
  private var position: Int
  private var isInComment = false

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    position = text.startIndex + (text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
  }

  mutating func next() -> (text: String, range: Range<Int>)? {
    while position < text.endIndex {
      let ends: [UInt8] = [0x0A, 0x0D]
      let end = text[position...].firstIndex(where: ends.contains) ?? text.endIndex
      let start = text[position..<end].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? end
      defer { position = end + 1 }
      let bytes = text[start..<Swift.min(end, start + Self.lengthLimit)]
      if isInComment {
        isInComment = !String(decoding: bytes, as: UTF8.self).contains("*/")
        continue
      }
      if bytes.starts(with: "/*".utf8) {
        isInComment = !String(decoding: bytes, as: UTF8.self).contains("*/")
        continue
      }
      guard let first = bytes.first, first != UInt8(ascii: "#"), !bytes.starts(with: "//".utf8)
      else { continue }
      var last = bytes.endIndex
      while last > start, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 { last -= 1 }
      return (String(decoding: text[start..<last], as: UTF8.self), start..<last)
    }
    return nil
  }
}
