import CFreeType

/// The glyphs of a line of text with their places on the baseline, in 1/64 pixel.
///
/// Places and bounds are those of Matplotlib's `FT2Font.set_text`.
struct GlyphRun {
  /// A glyph and the place of its origin.
  struct Placed {
    let glyph: Glyph
    let scalar: Unicode.Scalar
    let x: Int
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

  init(_ characters: [(scalar: Unicode.Scalar, glyph: Glyph)], face: FT_Face) {
    var glyphs: [Placed] = []
    var pen = 0
    var bounds: Bounds?
    for (scalar, glyph) in characters {
      if let previous = glyphs.last, previous.glyph.index != 0, glyph.index != 0 {
        var kerning = FT_Vector()
        FT_Get_Kerning(
          face, previous.glyph.index, glyph.index, FT_KERNING_DEFAULT.rawValue, &kerning)
        pen += kerning.x / Glyph.horizontalOversampling
      }
      glyphs.append(Placed(glyph: glyph, scalar: scalar, x: pen))

      let ink = Self.ink(of: glyph, at: pen)
      if let before = bounds {
        bounds = Bounds(
          left: min(before.left, ink.left), bottom: min(before.bottom, ink.bottom),
          right: max(before.right, ink.right), top: max(before.top, ink.top))
      } else {
        bounds = ink
      }
      pen += glyph.advance
    }
    self.glyphs = glyphs
    self.bounds = bounds ?? Bounds()
    advance = pen
  }

  private static func ink(of glyph: Glyph, at x: Int) -> Bounds {
    let box = glyph.outline.bounds
    // A blank counts as a point at the origin of the line, wherever in the line it is: so does the
    // original, and a text with a blank begins on its origin instead of on its ink.
    guard box.left < box.right || box.bottom < box.top else { return Bounds() }
    return Bounds(left: x + box.left, bottom: box.bottom, right: x + box.right, top: box.top)
  }
}
