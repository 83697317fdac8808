/// A JSON value to be written.
///
/// A ``JSONNode`` knows its place in a file; this has none yet.
package enum JSONValue: Sendable {
  case null
  case boolean(Bool)
  /// A number as it is written.
  case literal(String)
  case text(String)
  case list([JSONValue])
  /// A list of numbers, of which there may be millions.
  case numbers([Double])
  case wholeNumbers([Int])
  case object([Member])

  /// A key with its value.
  package struct Member: Sendable {
    package let key: String
    package let value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// A number in its shortest form that reads back to the same bits; JSON knows none that are not
  /// finite.
  package static func number(_ value: Double) -> JSONValue {
    value.isFinite ? .literal("\(value)") : .null
  }

  package static func number(_ value: some BinaryInteger) -> JSONValue { .literal("\(value)") }

  /// How many points there are, or the sum of their weights: a whole number without a fraction.
  package static func total(_ value: Double) -> JSONValue {
    value.rounded() == value && value.magnitude < 0x1p53
      ? .number(Int(clamping: value)) : .number(value)
  }

  /// Several of these.
  package static func totals(_ values: [Double]) -> JSONValue { .list(values.map(JSONValue.total)) }

  /// The lower and the upper end.
  package static func interval(_ interval: ClosedRange<Double>) -> JSONValue {
    .numbers([interval.lowerBound, interval.upperBound])
  }

  /// A list of texts.
  package static func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }

  /// Several lists of numbers.
  package static func rows(_ rows: [[Double]]) -> JSONValue { .list(rows.map(JSONValue.numbers)) }

  /// A number, or a list of them for several coordinates.
  package static func forEach(_ values: [Double]) -> JSONValue {
    values.count == 1 ? .number(values[0]) : .numbers(values)
  }

  /// An object of the members that there are.
  package static func object(_ members: [Member?]) -> JSONValue {
    .object(members.compactMap { $0 })
  }
}

extension JSONValue {
  /// How a value is set on lines.
  package enum Layout: Sendable {
    /// All of it on one line.
    case line
    /// For people to go on with: two spaces for each level, and a list on one line where it fits.
    case file
    /// For programs and people: two spaces for each level, and a list of numbers on one line.
    case report
  }

  /// The value as JSON text, without a line end after it.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the text, times the depth for `file`.
  package func json(_ layout: Layout = .line) -> String {
    String(decoding: bytes(layout), as: UTF8.self)
  }

  /// The value as JSON text in UTF-8, without a line end after it.
  ///
  /// - Complexity: As ``json(_:)``.
  package func bytes(_ layout: Layout) -> [UInt8] {
    var text = JSONText()
    write(to: &text, layout, level: 0)
    return text.bytes
  }

  /// Hands the value over as JSON text in UTF-8, without a line end after it: in pieces, as a report may
  /// be longer than memory holds.
  package func write(_ layout: Layout, to take: @escaping ([UInt8]) -> Void) {
    var text = JSONText(take: take)
    write(to: &text, layout, level: 0)
    take(text.bytes)
  }

  private func write(to text: inout JSONText, _ layout: Layout, level: Int) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .literal(let number): text += number
    case .text(let string): Self.write(string, to: &text)
    case .object(let members):
      Self.write(members, "{", "}", to: &text, layout == .line ? nil : level) { member, text in
        Self.write(member.key, to: &text)
        text += ": "
        member.value.write(to: &text, layout, level: level + 1)
      }
    case .list(let items) where layout == .file:
      let lines = items.map { item in
        var line = JSONText()
        item.write(to: &line, layout, level: level + 1)
        return String(decoding: line.bytes, as: UTF8.self)
      }
      let length = lines.reduce(2 * lines.count) { $0 + $1.count }
      let isOneLine = length <= Self.lineLength && !lines.contains { $0.contains("\n") }
      Self.write(lines, "[", "]", to: &text, isOneLine ? nil : level) { $1 += $0 }
    case .list(let items):
      Self.write(items, "[", "]", to: &text, layout == .line ? nil : level) {
        $0.write(to: &$1, layout, level: level + 1)
      }
    case .numbers(let values) where layout == .file:
      JSONValue.list(values.map { .number($0) }).write(to: &text, layout, level: level)
    case .numbers(let values):
      Self.write(values, to: &text)
    case .wholeNumbers(let values) where layout == .file:
      JSONValue.list(values.map { .number($0) }).write(to: &text, layout, level: level)
    case .wholeNumbers(let values):
      Self.write(values, "[", "]", to: &text, nil) { $1 += "\($0)" }
    }
  }

  /// Characters of a list on one line.
  private static let lineLength = 90

  /// Writes the parts of a list or an object: each on a line of its own within a level, or all on one.
  private static func write<Part>(
    _ parts: [Part], _ opening: String, _ closing: String, to text: inout JSONText, _ level: Int?,
    _ body: (Part, inout JSONText) -> Void
  ) {
    text += opening
    let lineStart = level.map { "\n" + String(repeating: "  ", count: $0) }
    for (index, part) in parts.enumerated() {
      if let lineStart {
        text += (index > 0 ? "," : "") + lineStart + "  "
      } else if index > 0 {
        text += ", "
      }
      body(part, &text)
    }
    if let lineStart, !parts.isEmpty { text += lineStart }
    text += closing
  }

  /// Writes numbers on one line.
  private static func write(_ values: [Double], to text: inout JSONText) {
    text += "["
    for (index, value) in values.enumerated() {
      if index > 0 { text += ", " }
      // To make a text of each first takes longer than all else.
      if value.isFinite { value.write(to: &text) } else { text += "null" }
    }
    text += "]"
  }

  /// Writes text in double quotes.
  private static func write(_ string: String, to text: inout JSONText) {
    text += "\""
    defer { text += "\"" }
    // Most text needs no look at the properties of its characters.
    let isPlain = string.utf8.allSatisfy {
      (UInt8(ascii: " ")...UInt8(ascii: "~")).contains($0) && $0 != UInt8(ascii: "\"")
        && $0 != UInt8(ascii: "\\")
    }
    guard !isPlain || string.mayHoldCommand else {
      text += string
      return
    }
    var brackets = CommandBrackets()
    for scalar in string.unicodeScalars {
      let isOfCommand = brackets.isBracket(scalar)
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case _
      where isOfCommand || scalar.isControl || scalar.properties.isNoncharacterCodePoint:
        // Not every file, library and log can hold these as they are.
        for unit in String(scalar).utf16 { text += "\\u" + hexadecimal(unit, digits: 4) }
      default: text += String(scalar)
      }
    }
  }
}

extension JSONValue {
  /// Reads an object of JSON that may come from anywhere; `nil` for anything else.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the text.
  package init?(object text: String) {
    guard let node = try? JSONReader.read(SourceText(Array(text.utf8), name: "")),
      case .object = node.value
    else { return nil }
    self.init(node)
  }

  /// The value of a node.
  init(_ node: JSONNode) {
    switch node.value {
    case .null: self = .null
    case .boolean(let value): self = .boolean(value)
    case .number(let text): self = .literal(text)
    case .text(let text): self = .text(text)
    case .list(let items): self = .list(items.map(JSONValue.init))
    case .object(let members):
      self = .object(members.map { Member($0.key, JSONValue($0.value)) })
    }
  }

  /// The value of JSON text of this module's own, such as the examples of keys.
  package init(parsing text: String) {
    do {
      self.init(try JSONReader.read(SourceText(Array(text.utf8), name: "JSON")))
    } catch {
      preconditionFailure("\(text) is not JSON: \(error)")
    }
  }
}
