/// Characters that stand for a letter with a mark, in the scripts whose fonts draw them.
enum ComposedCharacters {
  /// The character that stands for a letter and the marks on it, as far as there is one.
  ///
  /// A mark joins the letter unless one of its own place stands between them (The Unicode Standard,
  /// 3.11, D117).
  ///
  /// - Parameters:
  ///   - letter: A letter, or a character that stands for one with marks.
  ///   - marks: The marks that follow it.
  ///   - isKnown: Whether a character may be used.
  /// - Returns: The character, and the marks that it does not stand for.
  static func composed(
    _ letter: Unicode.Scalar, _ marks: [Unicode.Scalar], isKnown: (Unicode.Scalar) -> Bool
  ) -> (letter: Unicode.Scalar, marks: [Unicode.Scalar]) {
    var letter = letter
    var rest: [Unicode.Scalar] = []
    for mark in marks {
      let place = mark.properties.canonicalCombiningClass
      if !rest.contains(where: { $0.properties.canonicalCombiningClass == place }),
        let whole = characters["\(letter)\(mark)"], isKnown(whole)
      {
        letter = whole
      } else {
        rest.append(mark)
      }
    }
    return (letter, rest)
  }

  /// The characters by themselves: a text is equal to one that is written otherwise and means the same
  /// (UAX #15), and so is a letter with its marks to the character that stands for both.
  private static let characters: [String: Unicode.Scalar] = {
    // Latin, Greek and Cyrillic, Arabic, more of Latin and Greek, arrows and signs of mathematics, kana,
    // and the letters of Hebrew with points.
    let blocks: [ClosedRange<UInt32>] = [
      0xC0...0x24F, 0x370...0x4FF, 0x622...0x6D3, 0x1E00...0x1FFF, 0x2190...0x22FF,
      0x3040...0x30FF, 0xFB1D...0xFB4E,
    ]
    return Dictionary(
      blocks.joined().compactMap(Unicode.Scalar.init).map { (String($0), $0) },
      uniquingKeysWith: { first, _ in first })
  }()
}
