/// Reads the Python literals that headers of NumPy files consist of.
struct PythonLiteral {
  enum Value: Equatable {
    case text(String)
    case boolean(Bool)
    case tuple([Int])
    /// A list, of which only the end is found: the description of a structure.
    case list
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  /// Reads a dictionary with text as keys, and nothing after it; `nil` for all else.
  mutating func dictionary() -> [String: Value]? {
    guard take("{") else { return nil }
    var entries: [String: Value] = [:]
    while !take("}") {
      guard let key = text(), take(":"), let value = value(), entries[key] == nil else {
        return nil
      }
      entries[key] = value
      if !take(",") {
        guard take("}") else { return nil }
        break
      }
    }
    skipSpaces()
    return rest.isEmpty ? entries : nil
  }

  private mutating func value() -> Value? {
    if take("True") { return .boolean(true) }
    if take("False") { return .boolean(false) }
    if take("[") { return list() }
    if take("(") { return tuple() }
    return text().map(Value.text)
  }

  private mutating func tuple() -> Value? {
    var numbers: [Int] = []
    while !take(")") {
      guard let number = number() else { return nil }
      numbers.append(number)
      if !take(",") { return take(")") ? .tuple(numbers) : nil }
    }
    return .tuple(numbers)
  }

  private mutating func number() -> Int? {
    skipSpaces()
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    rest = rest.dropFirst(digits.count)
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// Text without escapes, which no type that is read needs.
  private mutating func text() -> String? {
    skipSpaces()
    guard let quote = rest.first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else {
      return nil
    }
    let content = rest.dropFirst().prefix { $0 != quote }
    rest = rest.dropFirst(content.count + 1)
    guard !rest.isEmpty, !content.contains(UInt8(ascii: "\\")) else { return nil }
    rest = rest.dropFirst()
    return String(decoding: content, as: UTF8.self)
  }

  private mutating func list() -> Value? {
    var depth = 1
    while depth > 0 {
      guard let byte = rest.first else { return nil }
      if byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "]") { depth -= 1 }
      rest = rest.dropFirst()
    }
    return .list
  }

  private mutating func take(_ word: StaticString) -> Bool {
    skipSpaces()
    return word.withUTF8Buffer { word in
      guard rest.starts(with: word) else { return false }
      rest = rest.dropFirst(word.count)
      return true
    }
  }

  private mutating func skipSpaces() {
    rest = rest.drop { $0 == 0x20 || $0 == 0x0A }
  }
}
