/// Where marks stand on a letter.
///
/// Fonts say it in tables that few of their readers know (GPOS); here it comes from the outlines: a mark
/// stands over or under the middle of the letter, as far from it as the font draws it from a letter
/// without ascender or descender.
struct MarkPlacement {
  /// The ink of the letter and its marks so far, in 1/64 pixel about the letter's origin.
  private var bounds: GlyphRun.Bounds
  /// The advance of the letter, where its font draws a mark that follows it.
  private let advance: Int
  /// The middle of the letter.
  private let middle: Int
  private let letter: Unicode.Scalar
  /// The pixels of the font size, in 1/64 pixel.
  private let em: Int
  private var hasMarkAbove = false
  private var hasMarkBelow = false

  /// - Parameters:
  ///   - glyph: The glyph of the letter.
  ///   - letter: Its character.
  ///   - size: The size of both.
  init(on glyph: Glyph, _ letter: Unicode.Scalar, size: GlyphSize) {
    bounds = glyph.outline.bounds
    advance = glyph.advance
    middle = (bounds.left + bounds.right) / 2
    self.letter = letter
    em = 64 * Int(size.vertical)
  }

  /// Finds the place of the next mark.
  ///
  /// - Parameters:
  ///   - mark: The character.
  ///   - glyph: Its glyph.
  ///   - height: How far letters such as x reach up in the font of the mark, in 1/64 pixel.
  /// - Returns: The place of the origin of its glyph about that of the letter, in 1/64 pixel: upwards
  ///   whole pixels, for the mark to stay as crisp as it is hinted.
  mutating func place(
    _ mark: Unicode.Scalar, _ glyph: Glyph, letterHeight height: Int
  ) -> (x: Int, y: Int) {
    let ink = glyph.outline.bounds
    let centered = middle - (ink.left + ink.right) / 2
    // Fonts leave about so much between letters and the marks of scripts without such a height.
    let gap = em / 16
    var place = (x: centered, y: 0)
    switch Position(mark) {
    case .above, .aboveLeft, .aboveRight:
      if letter.isRightToLeft || hasMarkAbove {
        place.y = bounds.top + gap - ink.bottom
      } else {
        place.y = max(0, bounds.top - height)
      }
      if case .aboveLeft = Position(mark) { place.x = bounds.left - ink.left }
      if case .aboveRight = Position(mark) { place.x = bounds.right - ink.right }
      hasMarkAbove = true
    case .below:
      if letter.isRightToLeft || hasMarkBelow {
        place.y = bounds.bottom - gap - ink.top
      } else {
        place.y = min(0, bounds.bottom)
      }
      hasMarkBelow = true
    case .aboveNext:
      place = (advance - (ink.left + ink.right) / 2, max(0, bounds.top - height))
    case .belowNext:
      place = (advance - (ink.left + ink.right) / 2, min(0, bounds.bottom))
    case .around:
      place.y = (bounds.bottom + bounds.top) / 2 - (ink.bottom + ink.top) / 2
    case .within: break
    case .drawn: place.x = advance
    case .drawnOverMarks:
      place.x = advance
      if bounds.top > ink.bottom, hasMarkAbove { place.y = bounds.top + gap - ink.bottom }
    }
    // Away from the letter.
    place.y = place.y > 0 ? (place.y + 63) & ~63 : place.y & ~63
    if Position(mark) == .drawn, ink.bottom > height { hasMarkAbove = true }
    bounds.bottom = min(bounds.bottom, ink.bottom + place.y)
    bounds.top = max(bounds.top, ink.top + place.y)
    return place
  }

  /// Where a mark belongs.
  private enum Position: Equatable {
    case above, aboveLeft, aboveRight, below
    /// Over or under a letter and the next one.
    case aboveNext, belowNext
    /// Across the letter, as high as it is drawn.
    case within
    /// Around the letter.
    case around
    /// Where the font draws a mark that follows a letter.
    case drawn
    /// The same, but higher where another mark is.
    case drawnOverMarks

    /// By the class of the character (The Unicode Standard, 4.3; UAX #44, table 15), of which a script
    /// may have its own.
    init(_ mark: Unicode.Scalar) {
      if mark.properties.generalCategory == .enclosingMark {
        self = .around
        return
      }
      switch mark.properties.canonicalCombiningClass.rawValue {
      case 1, 21: self = .within
      case 10...18, 20, 22, 29, 32, 202, 218, 220, 222, 240: self = .below
      case 19, 25, 228: self = .aboveLeft
      case 24, 232: self = .aboveRight
      case 23, 26, 27, 28, 30, 31, 33...36, 214, 230: self = .above
      case 107, 122: self = .drawnOverMarks
      case 233: self = .belowNext
      case 234: self = .aboveNext
      default: self = .drawn
      }
    }
  }
}
