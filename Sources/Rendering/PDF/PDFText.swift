import GMMSupport

/// Text as a string of a PDF: ASCII in parentheses, all other text as UTF-16 in hexadecimal digits
/// (ISO 32000-1, 7.3.4 and 7.9.2.2).
///
/// - Parameter text: Any text.
/// - Returns: The string, with U+FFFD in place of what cannot be written to any file.
/// - Complexity: O(*n*), where *n* is the length of the text.
func pdfText(_ text: String) -> String {
  guard text.unicodeScalars.allSatisfy({ (" "..."~").contains($0) }) else {
    return "<FEFF\(hexadecimalUTF16(text.interchangeable))>"
  }
  var escaped = "("
  var brackets = CommandBrackets()
  for scalar in text.unicodeScalars {
    // A backslash before any other character counts for nothing.
    if brackets.isBracket(scalar) || "()\\".unicodeScalars.contains(scalar) { escaped += "\\" }
    escaped.unicodeScalars.append(scalar)
  }
  return escaped + ")"
}

/// The text that `pdfText` made a string of which some bytes begin with, and the place of its last
/// character, a parenthesis or an angle; `nil` if they do not.
///
/// - Complexity: O(*n*), where *n* is the length of the string.
func textOfPDFString(_ bytes: ArraySlice<UInt8>) -> (text: String, end: Int)? {
  switch bytes.first {
  case UInt8(ascii: "("):
    var text: [UInt8] = []
    var isEscaped = false
    for (place, byte) in zip(bytes.indices, bytes).dropFirst() {
      if !isEscaped, byte == UInt8(ascii: ")") {
        return (String(decoding: text, as: UTF8.self), place)
      }
      isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
      if !isEscaped { text.append(byte) }
    }
    return nil
  case UInt8(ascii: "<"):
    guard let end = bytes.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    var units: [UInt16] = []
    var (unit, digitCount) = (UInt16(0), 0)
    for byte in bytes[..<end] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { continue }
      unit = unit << 4 | UInt16(digit)
      digitCount += 1
      if digitCount.isMultiple(of: 4) { units.append(unit) }
    }
    guard units.first == 0xFEFF else { return nil }
    return (String(decoding: units.dropFirst(), as: UTF16.self), end)
  default:
    return nil
  }
}

/// The units of UTF-16, four hexadecimal digits each.
func hexadecimalUTF16(_ text: String) -> String {
  text.utf16.map { hexadecimal($0, digits: 4) }.joined()
}

/// Text as a name of a PDF; characters that names cannot have are left out (ISO 32000-1, 7.3.5).
func pdfName(_ text: String) -> String {
  let regular = text.unicodeScalars.filter {
    ("!"..."~").contains($0) && !"()<>[]{}/%#".unicodeScalars.contains($0)
  }
  return "/" + String(String.UnicodeScalarView(regular))
}
