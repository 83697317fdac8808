extension MathtextFonts {
  /// A mark that is drawn above a letter.
  func accent(_ scalar: Unicode.Scalar) -> MathtextGlyph {
    var glyph = symbol(scalar, .italic)
    glyph.isAccent = true
    return glyph
  }

  /// A mark as wide as what it is above.
  func wideAccent(_ scalar: Unicode.Scalar, width: Double) -> MathtextBox {
    var mark = MathtextBox.glyph(accent(scalar))
    for variant in variants(of: scalar, in: .horizontal) {
      if mark.width >= width { break }
      guard var glyph = mark.glyph else { break }
      (glyph.glyph, glyph.size) = (variant, size)
      mark = .glyph(measured(glyph))
    }
    if var glyph = mark.glyph, mark.width > 0 {
      glyph.size *= width / mark.width
      mark = .glyph(measured(glyph))
    }
    let row = MathtextBox.row([mark], self)
    row.width = mark.width
    return row
  }

  /// A fence, or the sign of a root, as high and deep as what it belongs to; where it is natural, of the
  /// size that it has in a text.
  func fence(
    _ scalar: Unicode.Scalar, height: Double, depth: Double, isNatural: Bool = false
  ) -> MathtextBox {
    let target = height + depth
    var box = MathtextBox.glyph(symbol(scalar, .upright))
    let larger = scalar.hasLargerForms ? variants(of: scalar, in: .vertical) : []
    var isLarge = larger.isEmpty
    // The larger signs of roots of STIX, which Matplotlib scales down, are wider.
    let least = (target - 0.2 * xHeight) / (scalar == "√" ? 1.7 : 1)
    for variant in larger
    where box.height + box.depth < (isLarge ? least : target - 0.2 * xHeight) {
      guard var glyph = box.glyph else { break }
      (glyph.glyph, glyph.size) = (variant, size)
      box = .glyph(measured(glyph))
      isLarge = true
    }
    var shift = 0.0
    if isLarge, let glyph = box.glyph {
      var scaled = glyph
      if !isNatural, box.height + box.depth > 0 { scaled.size *= target / (box.height + box.depth) }
      scaled = measured(scaled)
      if scalar == "√" {
        let margin = scaled.metrics.left - 0.03 * scaled.size / font.pixel
        scaled.inset = margin / (scaled.size / font.pixel)
        scaled.metrics.advance -= margin
      }
      box = .glyph(scaled)
      shift = depth - box.depth
    }
    let row = MathtextBox.row([box], self)
    row.shift = shift
    return row
  }

  /// The larger forms of a character, from the smallest to the largest, without that of texts.
  private func variants(of scalar: Unicode.Scalar, in direction: FormulaDirection) -> [FormulaGlyph]
  {
    guard let glyph = font.glyph(of: scalar, in: .symbols) else { return [] }
    return font.variants(of: glyph, in: direction).filter { $0 != glyph }
  }

  /// How far a stroke above something is from it besides, in pixels.
  var strokeRoom: Double { size * 0.06 / font.pixel }
}

extension Unicode.Scalar {
  /// Whether Matplotlib has larger forms of a fence; those of others are scaled.
  fileprivate var hasLargerForms: Bool { "()[]{}/\\⟨⟩⌊⌋⌈⌉√".unicodeScalars.contains(self) }
}
