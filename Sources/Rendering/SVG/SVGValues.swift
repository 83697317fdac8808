/// A length as SVG text: at most three decimals, without locale, exponent or trailing zeros.
///
/// - Parameter value: A finite number.
/// - Returns: The text; a thousandth of a pixel is beyond any renderer, and a rounded number hides
///   last bits that differ between mathematical libraries.
/// - Complexity: O(1).
func svgNumber(_ value: Double) -> String {
  let thousandths = Int((min(max(value, -1e12), 1e12) * 1000).rounded())
  let magnitude = thousandths.magnitude
  var text = thousandths < 0 ? "-" : ""
  text += String(magnitude / 1000)
  var fraction = magnitude % 1000
  if fraction != 0 {
    var digits = 3
    while fraction % 10 == 0 {
      fraction /= 10
      digits -= 1
    }
    let tail = String(fraction)
    text += "." + String(repeating: "0", count: digits - tail.utf8.count) + tail
  }
  return text
}

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
