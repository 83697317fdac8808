/// A box of Matplotlib's mathtext, which are those of TeX: with a width, a height above and a depth below
/// its baseline, in pixels.
///
/// A class, because boxes shrink with what is in them after they have been put together.
///
/// D. E. Knuth, TeX: The Program, Addison-Wesley 1986, parts 10, 33 and 35; `matplotlib/_mathtext.py`, 3.10.
final class MathtextBox {
  enum Content {
    case glyph(MathtextGlyph)
    /// Boxes beside one another on one baseline.
    case row([MathtextBox])
    /// Boxes one below another; the baseline is that of the last one.
    case column([MathtextBox])
    /// White space; in a column it is vertical.
    case kern
    /// White space that grows, and shrinks, to fill a box.
    case glue(Glue)
    /// A stroke as wide as the box that it is in.
    case rule
    /// Room in which nothing is drawn.
    case room
    /// A part of a text that is set as a whole.
    case part(String, size: Double)
  }

  enum Glue {
    /// Grows and shrinks on both sides of what it centers.
    case centering
    /// Grows before anything else does.
    case filling
  }

  var content: Content
  var width: Double
  var height: Double
  var depth: Double
  /// How far the box is lowered in a row, or moved to the right in a column.
  var shift = 0.0
  /// How much each glue of the box grows; negative where it shrinks.
  var stretch = 0.0
  /// How many steps smaller the box has become.
  private(set) var steps = 0

  /// How much smaller scripts are than what they belong to.
  static let shrinking = 0.7
  /// The number of steps after which nothing becomes smaller any more.
  private static let mostSteps = 6

  init(_ content: Content, width: Double = 0, height: Double = 0, depth: Double = 0) {
    self.content = content
    self.width = width
    self.height = height
    self.depth = depth
  }

  static func kern(_ width: Double) -> MathtextBox { MathtextBox(.kern, width: width) }

  static func glyph(_ glyph: MathtextGlyph) -> MathtextBox {
    let box = MathtextBox(.glyph(glyph))
    box.takeSize(of: glyph)
    return box
  }

  private func takeSize(of glyph: MathtextGlyph) {
    let metrics = glyph.metrics
    if glyph.isAccent {
      (width, height, depth) = (metrics.right - metrics.left, metrics.top - metrics.bottom, 0)
    } else {
      width = glyph.scalar == " " ? metrics.advance : metrics.width
      (height, depth) = (metrics.bearing, metrics.height - metrics.bearing)
    }
  }

  /// Makes the box, and what is in it, a step smaller.
  ///
  /// - Complexity: O(*n*) for *n* boxes in it.
  func shrink(_ fonts: MathtextFonts) {
    steps += 1
    let becomesSmaller = steps < Self.mostSteps
    switch content {
    case .row(let boxes), .column(let boxes): for box in boxes { box.shrink(fonts) }
    case .glyph(var glyph):
      guard becomesSmaller else { return }
      glyph.size *= Self.shrinking
      if glyph.isAccent {
        glyph = fonts.measured(glyph)
        content = .glyph(glyph)
        return takeSize(of: glyph)
      }
      content = .glyph(glyph)
    case .part(let text, let size):
      if becomesSmaller { content = .part(text, size: size * Self.shrinking) }
    case .kern, .glue, .rule, .room: break
    }
    guard becomesSmaller else { return }
    width *= Self.shrinking
    height *= Self.shrinking
    depth *= Self.shrinking
    shift *= Self.shrinking
    stretch *= Self.shrinking
  }

  /// The boxes in the box.
  var children: [MathtextBox] {
    switch content {
    case .row(let boxes), .column(let boxes): boxes
    default: []
    }
  }

  var glyph: MathtextGlyph? {
    if case .glyph(let glyph) = content { glyph } else { nil }
  }

  var isKern: Bool {
    if case .kern = content { true } else { false }
  }
}

/// A glyph with its measures in pixels.
struct MathtextGlyph {
  var glyph: FormulaGlyph
  var scalar: Unicode.Scalar
  /// The font that was asked for the character: kerning is between characters of one.
  var alphabet: FormulaAlphabet
  /// The size of the font, in points.
  var size: Double
  /// How far the glyph is lowered within its box, in parts of its size.
  var drop = 0.0
  /// How far the glyph is to the left within its box, in parts of its size.
  var inset = 0.0
  var isAccent = false
  /// Whether scripts keep away from the top of the glyph.
  var isSlanted = false
  /// Whether scripts stand at the ends of the glyph, as at integrals.
  var dropsScripts = false
  /// The measures at this size, in pixels.
  var metrics = FormulaGlyphMetrics(
    advance: 0, width: 0, height: 0, bearing: 0, left: 0, right: 0, bottom: 0, top: 0)
}
