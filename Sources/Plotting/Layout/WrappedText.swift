import GMMSupport

/// Breaks a text into lines that fit, as few as there can be.
///
/// It is broken where it has line breaks, and where a line is too long at its spaces and between the
/// characters of Chinese, Japanese and Korean.
///
/// - Parameters:
///   - string: The text; its lines end with U+000A.
///   - width: The room for a line, in points; a word that is wider is broken where the line ends.
///   - measure: The width of a line, in points.
/// - Returns: The lines, at least one. Each has the direction of the line of the text that it is a
///   part of, by a mark at its start where its own letters would give it the other.
/// - Complexity: O(*n*) measurements, where *n* is the number of words, and of the characters of
///   words that are too wide.
func wrapped(
  _ string: String, width: Double, measure: (String) -> Double
) -> [String] {
  string.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
    wrappedLine(String(line), width: width, measure: measure)
  }
}

private func wrappedLine(
  _ string: String, width: Double, measure: (String) -> Double
) -> [String] {
  guard width < .infinity, measure(string) > width else { return [string] }
  var lines: [String] = []
  for word in words(of: string) {
    if let last = lines.last {
      let longer = word.followsSpace ? "\(last) \(word.text)" : last + word.text
      if measure(longer) <= width {
        lines[lines.count - 1] = longer
        continue
      }
    }
    lines +=
      measure(String(word.text)) <= width
      ? [String(word.text)] : pieces(of: word.text, width: width, measure: measure)
  }
  guard !lines.isEmpty else { return [string] }
  guard string.unicodeScalars.contains(where: \.isRightToLeft) else { return lines }
  let direction = string.startsRightToLeft ?? false
  return lines.map { line in
    guard line.startsRightToLeft ?? direction != direction else { return line }
    return (direction ? "\u{200F}" : "\u{200E}") + line
  }
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

/// The parts of a line that stay together.
private func words(of string: String) -> [(text: Substring, followsSpace: Bool)] {
  wholeWords(of: string).flatMap { word -> [(text: Substring, followsSpace: Bool)] in
    var parts: [(text: Substring, followsSpace: Bool)] = []
    var start = word.startIndex
    for place in word.indices.dropFirst()
    where allowsBreak(between: word[word.index(before: place)], and: word[place]) {
      parts.append((word[start..<place], parts.isEmpty))
      start = place
    }
    return parts + [(word[start...], parts.isEmpty)]
  }
}

/// The words between spaces; a sign of percent stays with its number, and the parameters of a
/// distribution in their brackets.
private func wholeWords(of string: String) -> [Substring] {
  var words: [Substring] = []
  for word in string.split(separator: " ") {
    if let last = words.last, word.hasPrefix("%") || last.opensBracket {
      words[words.count - 1] = string[last.startIndex..<word.endIndex]
    } else {
      words.append(word)
    }
  }
  return words
}

extension Substring {
  /// Whether the text ends between two numbers in brackets, as in "N(5,".
  fileprivate var opensBracket: Bool {
    guard hasSuffix(","), let bracket = lastIndex(of: "(") else { return false }
    return self[index(after: bracket)...].allSatisfy { $0.isNumber || "−-+.e, ".contains($0) }
  }
}

/// Whether a line may be broken between two characters without a space: beside ideographs, kana and
/// syllables of Hangul, but not before a sign that ends something nor after one that begins it.
private func allowsBreak(between first: Character, and second: Character) -> Bool {
  guard first.isIdeographic || second.isIdeographic else { return false }
  func category(_ character: Character) -> Unicode.GeneralCategory? {
    character.unicodeScalars.first?.properties.generalCategory
  }
  let ends: [Unicode.GeneralCategory?] = [
    .closePunctuation, .finalPunctuation, .otherPunctuation, .modifierLetter,
  ]
  let begins: [Unicode.GeneralCategory?] = [.openPunctuation, .initialPunctuation]
  return !ends.contains(category(second)) && !"ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ".contains(second)
    && !begins.contains(category(first))
}

extension Character {
  /// Whether lines may be broken beside the character: it is one of ideographs, kana, Hangul, or the
  /// punctuation among them.
  fileprivate var isIdeographic: Bool {
    switch unicodeScalars.first?.value ?? 0 {
    case 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
