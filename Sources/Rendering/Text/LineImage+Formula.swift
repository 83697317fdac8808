extension LineImage {
  /// Draws a text with formulas: glyphs one over the other, then rules, as Matplotlib's
  /// `Output.to_raster`.
  ///
  /// - Parameters:
  ///   - run: The glyphs and rules.
  ///   - seen: The part of it that is needed.
  init(_ run: FormulaRun, seen: Range<Int>) {
    self.init(length: run.width, thickness: run.height, seen: seen)
    guard !seen.isEmpty, !coverage.isEmpty else { return }
    for placed in run.glyphs where !placed.glyph.outline.elements.isEmpty {
      let box = placed.glyph.outline.bounds
      guard placed.column + box.left >> 6 - 1 < along.upperBound,
        placed.column + box.right >> 6 + 1 >= along.lowerBound
      else { continue }
      GlyphCoverage(placed.glyph.outline, shift: placed.shift).forEachSpan { span in
        let row = placed.row - 1 - span.row
        guard across.contains(row) else { return }
        let columns =
          placed.column + span.columns.lowerBound..<placed.column
          + span.columns.upperBound
        for column in columns.clamped(to: along) {
          coverage[row * along.count + column - along.lowerBound] |= UInt8(span.coverage)
        }
      }
    }
    for rule in run.rules {
      for row in rule.rows.clamped(to: across) {
        for column in rule.columns.clamped(to: along) {
          coverage[row * along.count + column - along.lowerBound] = 255
        }
      }
    }
  }
}
