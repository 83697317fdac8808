/// Text from a file as a message shows it: in double quotes, on one line, at most 40 scalars.
package func quoted(_ text: String) -> String {
  let limit = 40
  var result = "\""
  result.unicodeScalars += text.unicodeScalars.prefix(limit).map(visible)
  if text.unicodeScalars.dropFirst(limit).first != nil { result += "…" }
  return result + "\""
}

/// Stands in for scalars that would move the cursor, hide text or turn its direction around.
///
/// C0 controls become their control pictures (U+2400 block), other controls, separators and
/// formatting characters the replacement character U+FFFD.
package func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0x20..<0x7F: return scalar
  case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
  case 0x7F: return "\u{2421}"
  default: break
  }
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator: return "\u{FFFD}"
  default: return scalar
  }
}
