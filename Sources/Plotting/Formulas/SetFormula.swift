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
    /// The column of the origin within the image: the first column of the bitmap is this one plus
    /// FreeType's `bitmap_left`.
    package var column = 0
    /// The row of the upper edge of the bitmap within the image.
    package var row = 0
  }

  /// A filled rectangle: the stroke of a fraction, or the bar of a radical.
  package struct Rule: Hashable, Sendable {
    /// The left edge.
    package var x: Double
    /// The lower edge.
    package var y: Double
    package var width: Double
    package var height: Double
    /// The columns and rows within the image that are filled.
    package var columns = 0..<0
    package var rows = 0..<0
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
  package var image = Image(rows: 0, baseline: 0)

  /// The image of whole pixels that Matplotlib draws a formula into.
  ///
  /// The image begins in the column `round(x of the origin / pixel)` of the figure. The row of the figure
  /// below its last one is `round((y of the baseline, going down, + descent of the extent) / pixel) + 1`.
  /// Glyphs and rules say their columns and rows within it, counted from its upper left corner; what is
  /// outside of it is not drawn.
  package struct Image: Hashable, Sendable {
    package var rows: Int
    /// How far below the upper edge of the image the baseline is, in points; for parts.
    package var baseline: Double
  }
}
