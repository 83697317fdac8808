/// The faces that formulas take their glyphs from.
package enum FormulaFace: Hashable, Sendable, CaseIterable {
  /// The font of the figure's texts, with the fonts that have what it lacks: for what stands outside of
  /// formulas in a text that has some.
  case text
  /// Upright letters, digits and signs: DejaVu Sans.
  case upright
  /// Slanted letters: DejaVu Sans Oblique.
  case italic
  /// Bold upright letters: DejaVu Sans Bold.
  case bold
  /// Bold slanted letters; where there is no such face, `bold` is asked.
  case boldItalic
  /// Calligraphic, blackboard and fraktur letters, large operators and growing fences: DejaVu Math TeX
  /// Gyre, or, where it has a MATH table, the figure's own font, which then gives all glyphs of formulas.
  case symbols
  /// Bold letters of what stands outside of formulas: the bold face beside that of the text, which fonts
  /// that were asked for by name do not have.
  case strong
}

/// A glyph of a face.
package struct FormulaGlyph: Hashable, Sendable {
  package var face: FormulaFace
  /// Which of the fonts of the face has the glyph; above 0 in ``FormulaFace/text`` alone, and only where
  /// another font gives what the first one lacks.
  package var font: Int
  /// The number of the glyph within the font.
  package var index: UInt32

  package init(face: FormulaFace, font: Int = 0, index: UInt32) {
    self.face = face
    self.font = font
    self.index = index
  }
}

/// The measures of a glyph about its origin at one size, in points, with y going up.
///
/// Where the font hints, they are those of the hinted glyph: the ink as FreeType's outline has it, and
/// `bearing` and `height` as FreeType's glyph metrics have them, which may be rounded to whole pixels.
package struct FormulaGlyphMetrics: Hashable, Sendable {
  /// The advance width without hinting (`linearHoriAdvance`).
  package var advance: Double
  /// The width of the ink, as the metrics of the glyph have it (`metrics.width`).
  package var width: Double
  /// The height of the ink, as the metrics of the glyph have it (`metrics.height`).
  package var height: Double
  /// The top of the ink above the baseline, as the metrics of the glyph have it (`horiBearingY`).
  package var bearing: Double
  /// The left edge of the box of the outline (`FT_Glyph_Get_CBox`, 26.6 units).
  package var left: Double
  /// The right edge of the box of the outline.
  package var right: Double
  /// The lower edge of the box of the outline; negative below the baseline.
  package var bottom: Double
  /// The upper edge of the box of the outline.
  package var top: Double

  package init(
    advance: Double, width: Double, height: Double, bearing: Double, left: Double, right: Double,
    bottom: Double, top: Double
  ) {
    self.advance = advance
    self.width = width
    self.height = height
    self.bearing = bearing
    self.left = left
    self.right = right
    self.bottom = bottom
    self.top = top
  }
}

/// A glyph that is put together from parts, as the MATH table of a font has it.
package struct FormulaAssembly: Hashable, Sendable {
  /// One part, from the bottom to the top or from left to right.
  package struct Part: Hashable, Sendable {
    package var glyph: FormulaGlyph
    /// The length by which the part may overlap the one before it, in points.
    package var startConnector: Double
    /// The length by which the part may overlap the next one, in points.
    package var endConnector: Double
    /// The length of the part in the direction of the assembly, in points.
    package var length: Double
    /// Whether the part may be left out or repeated.
    package var isExtender: Bool

    package init(
      glyph: FormulaGlyph, startConnector: Double, endConnector: Double, length: Double,
      isExtender: Bool
    ) {
      self.glyph = glyph
      self.startConnector = startConnector
      self.endConnector = endConnector
      self.length = length
      self.isExtender = isExtender
    }
  }

  package var parts: [Part]
  /// The least length by which two parts overlap, in points.
  package var leastOverlap: Double

  package init(parts: [Part], leastOverlap: Double) {
    self.parts = parts
    self.leastOverlap = leastOverlap
  }
}

/// The direction in which a glyph grows.
package enum FormulaDirection: Hashable, Sendable {
  case horizontal
  case vertical
}

/// What the layout of formulas asks fonts for. All sizes and lengths are in points.
package protocol FormulaFont {
  /// The length of a pixel of the figure, in points: 72 / dpi.
  ///
  /// Matplotlib rounds the white space to the left of what it centers to whole pixels, and adds a pixel
  /// around the ink.
  var pixel: Double { get }

  /// The glyph of a character in a face.
  ///
  /// - Returns: The glyph; `nil` where the face does not have it, or where there is no such face. That
  ///   it is missing is not noted, as another face is asked then.
  func glyph(of scalar: Unicode.Scalar, in face: FormulaFace) -> FormulaGlyph?

  /// The glyph for a character that no face of formulas has: that of a font that has what others lack,
  /// or the sign for what is missing, which is then noted.
  func substitute(for scalar: Unicode.Scalar) -> FormulaGlyph

  /// The measures of a glyph, hinted as it will be drawn.
  func metrics(of glyph: FormulaGlyph, size: Double) -> FormulaGlyphMetrics

  /// What is added to the advance of the first of two glyphs of one face and font (`FT_Get_Kerning` in
  /// mode `FT_KERNING_DEFAULT`, 26.6 units).
  ///
  /// The indices need not be those of glyphs that the font has; then it is 0. (Matplotlib 3.10 looks
  /// for the kerning of characters' codes, and so does the layout.) Matplotlib divides by its hinting factor,
  /// towards 0.
  func kerning(between first: FormulaGlyph, and second: FormulaGlyph, size: Double) -> Double

  /// The extent of a part outside of formulas that cannot be set letter after letter, because its
  /// letters join, or run from right to left: that of the whole part, as texts without formulas are set.
  ///
  /// - Returns: `nil` where one letter follows another, as in most texts.
  func shapedExtent(of text: String, size: Double) -> TextExtent?

  /// The constants of the MATH table of the figure's own font; `nil` where it has none, and Matplotlib's
  /// rules hold.
  ///
  /// Where they are there, all glyphs of formulas are asked for in ``FormulaFace/symbols``, letters as
  /// those of Unicode's mathematical alphabets.
  func constants(size: Double) -> FormulaConstants?

  /// The larger forms of a glyph of ``FormulaFace/symbols``, from the smallest to the largest, as the
  /// MATH table has them; the glyph itself alone where it has none.
  func variants(of glyph: FormulaGlyph, in direction: FormulaDirection) -> [FormulaGlyph]

  /// How a glyph of ``FormulaFace/symbols`` is put together from parts, if it is.
  func assembly(
    of glyph: FormulaGlyph, in direction: FormulaDirection, size: Double
  ) -> FormulaAssembly?

  /// The italic correction of a glyph of the MATH table; 0 where it has none.
  func italicCorrection(of glyph: FormulaGlyph, size: Double) -> Double

  /// The place at which accents are put on a glyph, from its origin; `nil` where the MATH table does not
  /// say it, which means its middle.
  func accentAttachment(of glyph: FormulaGlyph, size: Double) -> Double?
}
