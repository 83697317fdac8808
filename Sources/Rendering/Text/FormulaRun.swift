import Plotting

/// The glyphs and rules of a text with formulas, in pixels.
///
/// Glyphs stand on whole pixels, as in Matplotlib (`Output.to_raster` of its `_mathtext`): their shapes are
/// hinted for that.
struct FormulaRun {
  /// A glyph and its place in the image of the text.
  struct Placed {
    let glyph: Glyph
    let face: GlyphFace
    /// The size of the font, in points.
    let size: Double
    /// The origin: from the left edge of the image, and upwards from the baseline, in pixels.
    let x: Double
    let y: Double
    /// The column of the origin, and how far to the right of its left edge the glyph is drawn, in 1/64 pixel.
    let column: Int
    let shift: Int
    /// The row, from the top of the image, on which the origin stands.
    let row: Int
    /// What the glyph stands for.
    let text: String
  }

  /// A filled rectangle.
  struct Rule {
    /// The edges in pixels: from the left edge of the image, and upwards from the baseline.
    let left: Double
    let right: Double
    let bottom: Double
    let top: Double
    /// The pixels of the image that it fills.
    let columns: Range<Int>
    let rows: Range<Int>
  }

  let glyphs: [Placed]
  let rules: [Rule]
  /// The pixels of the image.
  let width: Int
  let height: Int
  /// The room that the text takes, in points.
  private(set) var extent: TextExtent
  /// How far it reaches below the baseline, in pixels.
  let descent: Double
  /// Its width, in pixels.
  let length: Double
  /// How far the baseline is below the upper edge of the image, in pixels.
  let baseline: Double
  /// The text in words, for those who search it or hear it.
  let words: String
}

/// Where a glyph comes from.
enum GlyphFace: Hashable {
  /// One of the faces of the font of the text, by its number.
  case text(Int)
  /// A face that formulas alone have.
  case formula(FormulaFace)
}

extension FormulaRun {
  /// Takes the ink of the glyphs for the height and the depth of the text, as for texts without formulas: those
  /// of formulas are of the image that Matplotlib draws, with a pixel around the ink.
  ///
  /// - Parameter pixel: The size of a pixel, in points.
  mutating func measureInk(pixel: Double) {
    let seen = glyphs.filter { $0.glyph.outline.bounds.top > $0.glyph.outline.bounds.bottom }
    let tops = seen.map { $0.y + Double($0.glyph.outline.bounds.top) / 64 }
    let bottoms = seen.map { $0.y + Double($0.glyph.outline.bounds.bottom) / 64 }
    extent.ascent = (tops.max() ?? 0) * pixel
    extent.descent = -(bottoms.min() ?? 0) * pixel
  }

  /// Places what has been laid out on the grid of pixels.
  ///
  /// - Parameters:
  ///   - formula: The layout.
  ///   - words: The text in words.
  ///   - font: The font that it was laid out with.
  init(_ formula: SetFormula, words: String, font: Font) {
    let pixel = font.pixel
    let baseline = formula.image.baseline / pixel
    var glyphs: [Placed] = []
    glyphs.reserveCapacity(formula.glyphs.count)
    for placed in formula.glyphs {
      guard let face = font.face(placed.glyph.face, font: placed.glyph.font) else { continue }
      let glyph = face.formulaGlyph(
        placed.glyph.index, size: GlyphSize(points: placed.size, dpi: font.dpi))
      glyphs.append(
        Placed(
          glyph: glyph, face: font.glyphFace(placed.glyph), size: placed.size, x: placed.x / pixel,
          y: placed.y / pixel, column: placed.column, shift: 0,
          row: placed.row + (glyph.outline.bounds.top + 63) >> 6, text: String(placed.scalar)))
    }
    for part in formula.parts {
      let run = font.run(of: part.text, size: part.size)
      let start = Int(clamping: (part.x / pixel * 64).rounded(.down))
      for placed in run.glyphs {
        let x = start + placed.x
        glyphs.append(
          Placed(
            glyph: placed.glyph, face: .text(placed.face), size: part.size, x: Double(x) / 64,
            y: part.y / pixel + Double(placed.y) / 64, column: x >> 6, shift: x & 63,
            row: Int(clamping: (baseline - part.y / pixel).rounded(.down)) - placed.y >> 6,
            text: placed.text))
      }
    }
    self.glyphs = glyphs
    rules = formula.rules.map { rule in
      Rule(
        left: rule.x / pixel, right: (rule.x + rule.width) / pixel, bottom: rule.y / pixel,
        top: (rule.y + rule.height) / pixel, columns: rule.columns, rows: rule.rows)
    }
    // An image of more is cut off; the page has fewer.
    func bounded(_ pixels: Double) -> Int { Int(clamping: min(max(pixels, 0), 1e6)) }
    extent = formula.extent
    length = extent.width / pixel
    width = bounded(withoutNoise(length).rounded(.up))
    height = bounded(Double(formula.image.rows))
    descent = extent.descent / pixel
    self.baseline = baseline
    self.words = words
  }
}
