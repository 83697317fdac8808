/// Builds JSON text: two-space indentation for objects, lists of numbers on one line, numbers in
/// their shortest form that reads back to the same bits.
struct JSONWriter {
  private(set) var text = ""
  private var depth = 0
  private var needsComma = false

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
    text += needsComma ? ",\n" : "\n"
    text += String(repeating: "  ", count: depth)
    needsComma = true
  }

  mutating func number(_ value: Double) {
    // JSON knows no other numbers.
    text += value.isFinite ? "\(value)" : "null"
  }

  mutating func number(_ value: Int) {
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

  private mutating func nest(
    _ opening: String, _ closing: String, _ body: (inout JSONWriter) -> Void
  ) {
    text += opening
    depth += 1
    needsComma = false
    body(&self)
    depth -= 1
    if needsComma { text += "\n" + String(repeating: "  ", count: depth) }
    text += closing
    needsComma = true
  }
}
