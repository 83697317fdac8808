/// A text with formulas that has been set: where each glyph and rule is.
///
/// All lengths are in points. Places are about the origin: x from the left edge of the extent, y up from
/// the baseline.
package struct SetFormula: Hashable, Sendable {
  /// A glyph at its place.
  package struct Glyph: Hashable, Sendable {
    package var glyph: FormulaGlyph
    /// The size of the font for this glyph.
    package var size: Double
    /// The origin of the glyph.
    package var x: Double
    package var y: Double
    /// The character that it stands for; for text that is copied out of a figure.
    package var scalar: Unicode.Scalar

    package init(glyph: FormulaGlyph, size: Double, x: Double, y: Double, scalar: Unicode.Scalar) {
      self.glyph = glyph
      self.size = size
      self.x = x
      self.y = y
      self.scalar = scalar
    }
  }

  /// A filled rectangle: the stroke of a fraction, or the bar of a radical.
  package struct Rule: Hashable, Sendable {
    /// The left edge.
    package var x: Double
    /// The lower edge.
    package var y: Double
    package var width: Double
    package var height: Double

    package init(x: Double, y: Double, width: Double, height: Double) {
      self.x = x
      self.y = y
      self.width = width
      self.height = height
    }
  }

  /// A part outside of formulas that is set as texts without formulas are, because its letters join or
  /// run from right to left.
  package struct Part: Hashable, Sendable {
    package var text: String
    package var size: Double
    package var x: Double
    package var y: Double
  }

  package var glyphs: [Glyph] = []
  package var rules: [Rule] = []
  package var parts: [Part] = []
  /// The room that the text takes, as Matplotlib's renderer Agg tells it by its rules: the ink with a
  /// pixel around it. By those of the MATH table: the box of the formula.
  package var extent = TextExtent(width: 0, ascent: 0, descent: 0)
  /// Where the picture of the formula is when it is drawn as pixels.
  ///
  /// Matplotlib draws a formula into an image of whole pixels and puts the image on the figure: the
  /// image has `ceil(height / pixel)` rows, and the row below its last one is
  /// `round((y of the baseline, going down, + descent of the extent) / pixel) + 1`. Within it the
  /// baseline is `baseline` below its upper edge, so that the first row of a glyph's bitmap is
  /// `floor((baseline - y - bearing) / pixel)`, and the column of its origin is `floor(x / pixel)`.
  package var image = Image(height: 0, baseline: 0)

  /// The height of the image of a formula, and how far below its upper edge the baseline is.
  package struct Image: Hashable, Sendable {
    package var height: Double
    package var baseline: Double
  }
}
