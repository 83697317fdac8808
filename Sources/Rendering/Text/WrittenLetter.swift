import GMMSupport

/// A letter of a line of text with the marks that follow it.
struct WrittenLetter {
  /// The letter as it was written; two where both are one sign.
  let text: String
  /// The letter without its form; the last where two are one sign.
  let written: Unicode.Scalar
  /// The letter in its form: joined with its neighbors, and turned where it is a bracket.
  let form: Unicode.Scalar
  /// How deep it lies in parts of other directions.
  let level: Int8
  var marks: [Unicode.Scalar] = []

  /// Whether the form of the letter is one of those that are joined.
  var isJoined: Bool { form != written && form.value >= 0xFB50 }

  /// The letters of a line of text in the order in which they are read.
  ///
  /// - Complexity: O(*n*), where *n* is the number of characters.
  static func letters(of string: String) -> [WrittenLetter] {
    let scalars = Array(string.unicodeScalars)
    var forms = scalars
    var levels = [Int8](repeating: 0, count: scalars.count)
    if scalars.contains(where: \.isRightToLeft) {
      let line = BidirectionalText(scalars)
      (forms, levels) = (line.letters, line.levels)
    }
    var letters: [WrittenLetter] = []
    // What is part of the next sign.
    var joined = ""
    for (index, scalar) in scalars.enumerated() {
      if forms[index] == "\u{FEFF}", scalar != "\u{FEFF}" {
        joined.unicodeScalars.append(scalar)
      } else if scalar.isInvisible {
        continue
      } else if scalar.isCombiningMark, let last = letters.last,
        !last.written.properties.isWhitespace
      {
        letters[letters.count - 1].marks.append(forms[index])
      } else {
        letters.append(
          WrittenLetter(
            text: joined + String(scalar), written: scalar, form: forms[index],
            level: levels[index]))
        joined = ""
      }
    }
    return letters
  }
}
