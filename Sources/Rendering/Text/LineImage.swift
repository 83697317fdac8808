/// The part of a line of text that is seen, as an image of coverage: along the line from its left end
/// and across it from its upper edge.
struct LineImage {
  /// How far along the line the image reaches, and across it.
  let along: Range<Int>
  let across: Range<Int>
  /// The coverage, 0...255, in rows along the line.
  var coverage: [UInt8]

  /// An image without anything.
  ///
  /// - Parameters:
  ///   - length: The length of the whole line, in pixels.
  ///   - thickness: The height of the line, in pixels.
  ///   - seen: The part of it that is needed; a line may be much longer than the page.
  init(length: Int, thickness: Int, seen: Range<Int>) {
    // With the neighbors that a turned line is made from.
    along = (seen.lowerBound - 3..<seen.upperBound + 3).clamped(to: 0..<length)
    across = 0..<thickness
    coverage = [UInt8](repeating: 0, count: along.count * across.count)
  }

  /// Draws glyphs.
  ///
  /// - Parameters:
  ///   - run: The glyphs.
  ///   - length: The length of the whole line, in pixels.
  ///   - thickness: The height of the line, in pixels.
  ///   - seen: The part of it that is needed; a line may be much longer than the page.
  init(_ run: GlyphRun, length: Int, thickness: Int, seen: Range<Int>) {
    self.init(length: length, thickness: thickness, seen: seen)
    guard !seen.isEmpty, !coverage.isEmpty else { return }
    for placed in run.glyphs where !placed.glyph.outline.elements.isEmpty {
      let box = placed.glyph.outline.bounds
      let start = (placed.x + box.left - run.bounds.left) / 64 - 2
      let end = (placed.x + box.right - run.bounds.left) / 64 + 2
      if start < along.upperBound, end >= along.lowerBound { draw(placed, of: run) }
    }
  }

  /// The coverage at a place; 0 outside the image.
  subscript(along column: Int, across row: Int) -> UInt8 {
    guard along.contains(column), across.contains(row) else { return 0 }
    return coverage[row * along.count + column - along.lowerBound]
  }

  private mutating func draw(_ placed: GlyphRun.Placed, of run: GlyphRun) {
    let outline = placed.glyph.outline
    // Whole pixels are added here, so that places in a long line stay small.
    let (pixels, shift) = (placed.x >> 6, placed.x & 63)
    let rise = placed.y >> 6
    // Truncation, not rounding, as in the original: of the glyph's whole image at once.
    let left = (outline.bounds.left + shift) >> 6
    let top = (outline.bounds.top + 63) >> 6 + rise
    let x = Int(clamping: Double(left + pixels) - Double(run.bounds.left) / 64) - left
    let y = Int(clamping: Double(run.bounds.top) / 64 - Double(top) + 1) + top
    GlyphCoverage(outline, shift: shift).forEachSpan { span in
      let row = y - 1 - rise - span.row
      guard across.contains(row) else { return }
      for column in (x + span.columns.lowerBound..<x + span.columns.upperBound)
        .clamped(to: along)
      {
        coverage[row * along.count + column - along.lowerBound] |= UInt8(span.coverage)
      }
    }
  }

  /// The coverage of a line that is turned by 90 degrees.
  ///
  /// Agg turns images by way of a filter, "spline36", at places that are a 256th of a pixel beside
  /// the middles of pixels, rounds down, and loses another 256th when it blends (`span_image_filter_gray`;
  /// `font_to_rgba` of Matplotlib's `_backend_agg.h`).
  func turned(along column: Int, across row: Int) -> UInt8 {
    var sum = 0
    for (down, weight) in Self.weights.enumerated() {
      for (right, other) in Self.weights.enumerated() {
        let share = (weight * other + 1 << 13) >> 14
        sum += share * Int(self[along: column + right - 2, across: row + down - 2])
      }
    }
    return UInt8((255 * min(max(sum >> 14, 0), 255)) >> 8)
  }

  /// The weights of the pixels around one, in 16,384ths, from the second before to the third after.
  private static let weights = [8, -47, 16_382, 52, -13, 2]
}
