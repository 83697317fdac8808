extension TeXBox {
  /// The text as it is drawn, on pixels of a size in points.
  func formula(_ font: any FormulaFont) -> SetFormula {
    let unit = font.pixel
    // The rows of the image above and below the baseline, which is between two of them.
    let above = Int(clamping: (max(height, 0) / unit).rounded(.up)) + 1
    let below = Int(clamping: (max(depth, 0) / unit).rounded(.up))
    var formula = SetFormula()
    formula.extent = TextExtent(
      width: width, ascent: max(height, 0), descent: Double(below) * unit)
    formula.image = SetFormula.Image(rows: above + below + 1, baseline: Double(above) * unit)
    func row(_ y: Double) -> Int { above - Int(clamping: (y / unit).rounded()) }
    func column(_ x: Double) -> Int { Int(clamping: (x / unit).rounded()) }
    formula.parts = parts
    for var glyph in glyphs where glyph.scalar != " " {
      let metrics = font.metrics(of: glyph.glyph, size: glyph.size)
      glyph.column = column(glyph.x)
      glyph.row = row(glyph.y + metrics.bearing)
      formula.glyphs.append(glyph)
    }
    for var rule in rules {
      let start = column(rule.x)
      rule.columns = start..<max(column(rule.x + rule.width), start + 1)
      let top = row(rule.y + rule.height)
      rule.rows = top..<max(row(rule.y), top + 1)
      formula.rules.append(rule)
    }
    return formula
  }
}
