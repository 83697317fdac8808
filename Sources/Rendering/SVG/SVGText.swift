/// Text as the content of an XML element or attribute.
///
/// - Parameter text: Any text.
/// - Returns: The text with markup characters escaped; characters that XML 1.0 has no way to write
///   (control characters but tab and line breaks, U+FFFE, U+FFFF) become U+FFFD.
/// - Complexity: O(*n*), where *n* is the length of the text.
func escapedForXML(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case "\t", "\n", "\r": escaped.unicodeScalars.append(scalar)
    case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}
