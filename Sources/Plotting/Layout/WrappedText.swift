import GMMSupport

/// Breaks a text into lines that fit, as few as there can be.
///
/// It is broken where it has line breaks, and where a line is too long at its spaces and between the
/// characters of Chinese, Japanese and Korean, but never within a formula.
///
/// - Parameters:
///   - string: The text; its lines end with U+000A.
///   - width: The room for a line, in points; a word that is wider is broken where the line ends.
///   - measure: The width of a line, in points.
/// - Returns: The lines, at least one, and at most 100, the last then an ellipsis. Each has the
///   direction of the line of the text that it is a part of, by a mark at its start where its own
///   letters would give it the other.
/// - Complexity: O(*n*) measurements, where *n* is the number of words, and of the characters of
///   words that are too wide.
func wrapped(
  _ string: String, width: Double, measure: (String) -> Double
) -> [String] {
  let lines = string.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
    wrappedLine(String(line), width: width, measure: measure)
  }
  return lines.count > mostLines ? Array(lines.prefix(mostLines - 1)) + ["…"] : lines
}

/// The lines of a text at most; a longer text ends with a line of an ellipsis.
private let mostLines = 100

private func wrappedLine(
  _ string: String, width: Double, measure: (String) -> Double
) -> [String] {
  guard width < .infinity, measure(string) > width else { return [string] }
  // A part of a line without formulas has none either.
  let string =
    FormulaText.hasFormula(string)
    ? string : FormulaText.escaped(FormulaText.unescaped(string))
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
  let direction = FormulaText.outsideFormulas(string).startsRightToLeft ?? false
  return lines.map { line in
    let written = FormulaText.outsideFormulas(line).startsRightToLeft
    guard written ?? direction != direction else { return line }
    return (direction ? "\u{200F}" : "\u{200E}") + line
  }
}

/// Breaks a word that is too wide into pieces that fit, each of a character at least: after a dash or
/// a stroke, else between two characters, but within a number only where nothing else is left.
private func pieces(
  of word: Substring, width: Double, measure: (String) -> Double
) -> [String] {
  if FormulaText.hasFormula(String(word)) { return [String(word)] }
  let characters = Array(word)
  var pieces: [String] = []
  var start = 0
  while start < characters.count, pieces.count < mostLines {
    func fits(_ count: Int) -> Bool {
      start + count <= characters.count
        && measure(String(characters[start..<start + count])) <= width
    }
    // By doubling, so that no text is measured that is much longer than a line.
    var (fitting, tooMany) = (1, 2)
    while fits(tooMany) { (fitting, tooMany) = (tooMany, 2 * tooMany) }
    while tooMany - fitting > 1 {
      let middle = (fitting + tooMany) / 2
      if fits(middle) { fitting = middle } else { tooMany = middle }
    }
    var end = start + fitting
    if end < characters.count {
      let dash = (start + fitting / 2..<end).last { "-–—/_ ".contains(characters[$0]) }
      let outside = (start + 1...end).last {
        !(characters[$0 - 1].belongsToNumber && characters[$0].belongsToNumber)
      }
      end = dash.map { $0 + 1 } ?? outside ?? end
    }
    pieces.append(String(characters[start..<end]).trimmingSpaces)
    start = end
  }
  return pieces
}

extension Character {
  /// Whether the character may stand within a number.
  fileprivate var belongsToNumber: Bool { isNumber || ".,e\u{2212}".contains(self) }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    while text.first == " " { text.removeFirst() }
    return String(text)
  }
}

/// The parts of a line that stay together.
private func words(of string: String) -> [(text: Substring, followsSpace: Bool)] {
  wholeWords(of: string).flatMap { word -> [(text: Substring, followsSpace: Bool)] in
    var parts: [(text: Substring, followsSpace: Bool)] = []
    var start = word.startIndex
    let formulas = FormulaText.formulas(in: word)
    for place in word.indices.dropFirst()
    where allowsBreak(between: word[word.index(before: place)], and: word[place])
      && !formulas.contains(where: { $0.contains(place) })
    {
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
  // Whether the text so far ends within brackets that hold numbers alone.
  var isInBrackets = false
  for word in string.split(outside: FormulaText.formulas(in: string[...])) {
    let staysTogether = word.hasPrefix("%") || (isInBrackets && words.last?.last == ",")
    if staysTogether, let last = words.last, last.utf8.count < 60 {
      words[words.count - 1] = string[last.startIndex..<word.endIndex]
    } else {
      words.append(word)
    }
    for character in word {
      switch character {
      case "(": isInBrackets = true
      case ")": isInBrackets = false
      default: isInBrackets = isInBrackets && (character.isNumber || "−-+.e,".contains(character))
      }
    }
  }
  return words
}

extension String {
  /// The words between spaces that are outside of formulas.
  fileprivate func split(outside formulas: [Range<Index>]) -> [Substring] {
    guard !formulas.isEmpty else { return split(separator: " ") }
    var words: [Substring] = []
    var start = startIndex
    var rest = formulas[...]
    for place in indices where self[place] == " " {
      while let formula = rest.first, formula.upperBound <= place { rest.removeFirst() }
      if rest.first?.contains(place) == true { continue }
      if start < place { words.append(self[start..<place]) }
      start = index(after: place)
    }
    if start < endIndex { words.append(self[start...]) }
    return words
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
