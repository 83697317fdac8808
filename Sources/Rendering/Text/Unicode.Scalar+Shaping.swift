import GMMSupport

extension Unicode.Scalar {
  /// Whether a text with this character is more than a row of glyphs from left to right.
  ///
  /// For the letters of most languages a few comparisons tell that it is not.
  var needsShaping: Bool {
    switch value {
    // Latin, Greek, Cyrillic, Armenian; punctuation, signs of currencies and mathematics; ideographs.
    case ..<0x300, 0x370...0x482, 0x48A...0x58F, 0x1E00...0x1FFF, 0x2010...0x2027, 0x2030...0x205F,
      0x2070...0x20CF, 0x2100...0x2BFF, 0x3400...0x9FFF, 0xAC00...0xD7A3:
      false
    default:
      isRightToLeft || isCombiningMark || isInvisible || ComplexScripts.name(of: self) != nil
    }
  }

  /// Whether the character is a mark that stands on a letter and takes no room.
  var isCombiningMark: Bool {
    let category = properties.generalCategory
    return category == .nonspacingMark || category == .enclosingMark
  }

  /// Whether the character only says something of its neighbors: how they join, which variant is
  /// meant, in which direction they run.
  var isInvisible: Bool {
    switch value {
    case 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF,
      0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}
