/// The glyphs of a line of text with their places on the baseline, in 1/64 pixel.
///
/// Places and bounds are those of Matplotlib's `FT2Font.set_text`.
struct GlyphRun {
  /// A glyph and the place of its origin.
  struct Placed {
    let glyph: Glyph
    /// The number of its face among those of the font.
    let face: Int
    /// What the glyph stands for, as it was written.
    let text: String
    /// Whether the glyph is a mark on the letter before it.
    let isMark: Bool
    let x: Int
    /// How far above the baseline the origin is: whole pixels.
    let y: Int
  }

  /// The bounds of the ink, or of the control points around it, y upwards.
  struct Bounds {
    var left = 0
    var bottom = 0
    var right = 0
    var top = 0
  }

  let glyphs: [Placed]
  /// The place where a next glyph would begin.
  let advance: Int
  let bounds: Bounds

  /// Places letters one after the other.
  ///
  /// - Parameters:
  ///   - letters: The letters from left to right.
  ///   - kerning: How much further the second of two letters stands, in 1/64 pixel.
  init(_ letters: [ShapedLetter], kerning: (ShapedLetter, ShapedLetter) -> Int) {
    var glyphs: [Placed] = []
    glyphs.reserveCapacity(letters.count)
    var pen = 0
    var bounds: Bounds?
    func include(_ glyph: Glyph, x: Int, y: Int = 0) {
      let ink = Self.ink(of: glyph, x: x, y: y)
      if let before = bounds {
        bounds = Bounds(
          left: min(before.left, ink.left), bottom: min(before.bottom, ink.bottom),
          right: max(before.right, ink.right), top: max(before.top, ink.top))
      } else {
        bounds = ink
      }
    }
    var previous: ShapedLetter?
    for letter in letters {
      if let previous { pen += kerning(previous, letter) }
      previous = letter
      glyphs.append(
        Placed(
          glyph: letter.glyph, face: letter.face, text: letter.text, isMark: false, x: pen, y: 0))
      include(letter.glyph, x: pen)
      for mark in letter.marks {
        glyphs.append(
          Placed(
            glyph: mark.glyph, face: mark.face, text: mark.text, isMark: true,
            x: pen + mark.place.x,
            y: mark.place.y))
        include(mark.glyph, x: pen + mark.place.x, y: mark.place.y)
      }
      pen += letter.glyph.advance
    }
    self.glyphs = glyphs
    self.bounds = bounds ?? Bounds()
    advance = pen
  }

  private static func ink(of glyph: Glyph, x: Int, y: Int) -> Bounds {
    let box = glyph.outline.bounds
    // A blank counts as a point at the origin of the line, wherever in the line it is: so does the
    // original, and a text with a blank begins on its origin instead of on its ink.
    guard box.left < box.right || box.bottom < box.top else { return Bounds() }
    return Bounds(
      left: x + box.left, bottom: y + box.bottom, right: x + box.right, top: y + box.top)
  }
}

/// A letter with its marks, in the face that has it.
struct ShapedLetter {
  /// A mark, and the place of its origin about that of the letter.
  struct Mark {
    let glyph: Glyph
    let face: Int
    let text: String
    let place: (x: Int, y: Int)
  }

  let glyph: Glyph
  /// The number of its face among those of the font.
  let face: Int
  /// What the glyph stands for, as it was written.
  let text: String
  /// How deep it lies in parts of other directions: it runs from right to left where that is odd.
  var level: Int8 = 0
  var marks: [Mark] = []
}
