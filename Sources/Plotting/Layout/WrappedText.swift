/// Breaks a text at its spaces into lines that fit, as few as there can be.
///
/// - Parameters:
///   - string: The text, without line breaks.
///   - width: The room for a line, in points; a word that is wider is broken where the line ends.
///   - measure: The width of a line, in points.
/// - Returns: The lines, at least one.
/// - Complexity: O(*n*) measurements, where *n* is the number of words, and of the characters of
///   words that are too wide.
func wrapped(
  _ string: String, width: Double, measure: (String) -> Double
) -> [String] {
  guard width < .infinity, measure(string) > width else { return [string] }
  var lines: [String] = []
  for word in string.split(separator: " ") {
    if let last = lines.last, measure("\(last) \(word)") <= width {
      lines[lines.count - 1] = "\(last) \(word)"
    } else if measure(String(word)) <= width {
      lines.append(String(word))
    } else {
      lines += pieces(of: word, width: width, measure: measure)
    }
  }
  return lines.isEmpty ? [string] : lines
}

/// Breaks a word that is too wide into pieces that fit, each of a character at least.
private func pieces(
  of word: Substring, width: Double, measure: (String) -> Double
) -> [String] {
  var pieces: [String] = []
  var piece = ""
  for character in word {
    if !piece.isEmpty, measure("\(piece)\(character)") > width {
      pieces.append(piece)
      piece = ""
    }
    piece.append(character)
  }
  return pieces + [piece]
}
