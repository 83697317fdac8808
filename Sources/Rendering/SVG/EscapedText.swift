/// Text as the content of an XML element or attribute.
///
/// - Parameter text: Any text.
/// - Returns: The text with markup characters escaped, and U+FFFD in place of characters that XML
///   1.0 has no way to write.
/// - Complexity: O(*n*), where *n* is the length of the text.
func escapedForXML(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    default: escaped.unicodeScalars.append(scalar.isInterchangeable ? scalar : "\u{FFFD}")
    }
  }
  return escaped
}
