/// Breaks a text at its spaces into lines that fit, as few as there can be.
///
/// - Parameters:
///   - string: The text, without line breaks.
///   - width: The room for a line, in points; a word that is wider has a line of its own.
///   - measure: The width of a line, in points.
/// - Returns: The lines, at least one.
/// - Complexity: O(*n*) measurements, where *n* is the number of words.
func wrapped(
  _ string: String, width: Double, measure: (String) -> Double
) -> [String] {
  guard width < .infinity, measure(string) > width else { return [string] }
  var lines: [String] = []
  for word in string.split(separator: " ") {
    if let last = lines.last, measure("\(last) \(word)") <= width {
      lines[lines.count - 1] = "\(last) \(word)"
    } else {
      lines.append(String(word))
    }
  }
  return lines.isEmpty ? [string] : lines
}
