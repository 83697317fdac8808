/// Builds JSON text: two-space indentation for objects, lists of numbers on one line, numbers in
/// their shortest form that reads back to the same bits.
struct JSONWriter {
  private(set) var text = ""
  /// Whether everything goes on one line.
  private let isCompact: Bool
  private var depth = 0
  private var needsComma = false

  init(isCompact: Bool = false) {
    self.isCompact = isCompact
  }

  /// Writes an object with the members that `body` writes.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    nest("{", "}", body)
  }

  /// Writes a list with the elements that `body` writes, each after a call of `element`.
  mutating func list(_ body: (inout JSONWriter) -> Void) {
    nest("[", "]", body)
  }

  /// Begins a member of an object.
  mutating func key(_ name: String) {
    element()
    string(name)
    text += ": "
  }

  /// Begins an element of a list.
  mutating func element() {
    if needsComma { text += isCompact ? ", " : "," }
    beginLine()
    needsComma = true
  }

  private mutating func beginLine() {
    if !isCompact { text += "\n" + String(repeating: "  ", count: depth) }
  }

  mutating func number(_ value: Double) {
    // JSON knows no other numbers.
    text += value.isFinite ? "\(value)" : "null"
  }

  mutating func number(_ value: some BinaryInteger) {
    text += "\(value)"
  }

  mutating func numbers(_ values: [Double]) {
    text += "["
    for (index, value) in values.enumerated() {
      if index > 0 { text += ", " }
      number(value)
    }
    text += "]"
  }

  mutating func numbers(_ values: [Int]) {
    text += "[" + values.map(String.init).joined(separator: ", ") + "]"
  }

  mutating func string(_ value: String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  mutating func boolean(_ value: Bool) {
    text += value ? "true" : "false"
  }

  private mutating func nest(
    _ opening: String, _ closing: String, _ body: (inout JSONWriter) -> Void
  ) {
    text += opening
    depth += 1
    needsComma = false
    body(&self)
    depth -= 1
    if needsComma { beginLine() }
    text += closing
    needsComma = true
  }
}

extension JSONWriter {
  mutating func member(_ name: String, _ value: Double) {
    key(name)
    number(value)
  }

  mutating func member(_ name: String, _ value: Int) {
    key(name)
    number(value)
  }

  mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  mutating func member(_ name: String, _ values: [Double]) {
    key(name)
    numbers(values)
  }
}
