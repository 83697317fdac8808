extension JSONReader {
  /// Reads text in double quotes; `position` is at the first quote.
  mutating func text() throws(JSONSyntaxError) -> String {
    let start = position
    position += 1
    var decoded: [UInt8] = []
    var runStart = position
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        let run = bytes[runStart..<position]
        position += 1
        if decoded.isEmpty { return String(decoding: run, as: UTF8.self) }
        decoded += run
        return String(decoding: decoded, as: UTF8.self)
      case UInt8(ascii: "\\"):
        decoded += bytes[runStart..<position]
        try decodeEscape(into: &decoded)
        runStart = position
      case 0x0A, 0x0D:
        throw error(
          "the text that starts here has no closing quote on its line", at: start..<position)
      case 0x00..<0x20:
        let digits = hexadecimal(byte, digits: 4).uppercased()
        throw error(
          byte == 0x09
            ? "a tab in text is written \\t"
            : "the control character U+\(digits) in text is written \\u\(digits)")
      default:
        position += 1
      }
    }
    throw error("the text that starts here has no closing quote", at: start..<position)
  }

  private mutating func decodeEscape(into decoded: inout [UInt8]) throws(JSONSyntaxError) {
    let start = position
    guard position + 1 < bytes.count else { throw error("the file ends within an escape") }
    let letter = bytes[position + 1]
    position += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(letter)
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "u"): decoded += Array(String(try scalar(escapedAt: start)).utf8)
    default:
      throw error(
        "\\\(character(at: start + 1)) is not an escape; a backslash itself is written "
          + "\\\\, and the escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX",
        at: start..<scalarEnd(at: start + 1))
    }
  }

  /// Decodes `\uXXXX`, or two of them where they are a surrogate pair.
  private mutating func scalar(escapedAt start: Int) throws(JSONSyntaxError) -> Unicode.Scalar {
    let first = try fourHexadecimalDigits(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, bytes[position...].starts(with: [0x5C, 0x75]) {
      let secondStart = position
      position += 2
      let second = try fourHexadecimalDigits(from: secondStart)
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw error(
      "\(source.text(in: start..<start + 6)) is half of a surrogate pair; it needs the "
        + "other half, such as \\ud83d\\ude00", at: start..<start + 6)
  }

  private mutating func fourHexadecimalDigits(from start: Int) throws(JSONSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for offset in position..<position + 4 {
      guard offset < bytes.count,
        let digit = Character(Unicode.Scalar(bytes[offset])).hexDigitValue
      else { throw error("\\u needs four hexadecimal digits, such as \\u00e9", at: start..<offset) }
      value = value << 4 | UInt32(digit)
    }
    position += 4
    return value
  }
}
