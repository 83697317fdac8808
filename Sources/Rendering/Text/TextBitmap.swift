import CFreeType

/// A line of text as an image of coverage, and where its upper left corner lies on the page.
///
/// Image and place are those of Matplotlib's Agg renderer (`RendererAgg.draw_text` and
/// `FT2Font.draw_glyphs_to_bitmap`): glyphs keep their places within the line to 1/64 pixel, while
/// the line as a whole begins on a whole pixel.
struct TextBitmap {
  /// The part of the page that the image covers; empty if no part of the line is on the page.
  let columns: Range<Int>
  let rows: Range<Int>
  /// The coverage, 0...255, in rows from the top.
  private(set) var coverage: [UInt8]

  private let run: GlyphRun
  private let place: TextPlace
  private let isVertical: Bool

  /// Draws the part of a line of text that is on a page.
  ///
  /// - Parameters:
  ///   - run: The glyphs.
  ///   - origin: The left end of the baseline on the page, in pixels, y downwards.
  ///   - isVertical: Whether the line runs upwards.
  ///   - page: The width and the height of the page, in pixels.
  init(
    _ run: GlyphRun, origin: (x: Double, y: Double), isVertical: Bool,
    page: (width: Int, height: Int)
  ) {
    self.run = run
    self.isVertical = isVertical
    place = TextPlace(run, origin: origin, isVertical: isVertical)
    let length = (run.bounds.right - run.bounds.left) / 64 + 2
    let thickness = (run.bounds.top - run.bounds.bottom) / 64 + 2
    if isVertical {
      columns = (place.column - thickness..<place.column).clamped(to: 0..<page.width)
      rows = (place.row + 1 - length..<place.row + 1).clamped(to: 0..<page.height)
    } else {
      columns = (place.column..<place.column + length).clamped(to: 0..<page.width)
      rows = (place.row + 1 - thickness..<place.row + 1).clamped(to: 0..<page.height)
    }
    coverage = [UInt8](repeating: 0, count: columns.count * rows.count)
    guard !coverage.isEmpty else { return }
    for placed in run.glyphs { draw(placed, thickness: thickness) }
    if isVertical {
      // Agg blends turned text by way of an image filter that loses a 256th.
      coverage = coverage.map { UInt8((255 * Int($0)) >> 8) }
    }
  }

  private mutating func draw(_ placed: GlyphRun.Placed, thickness: Int) {
    guard let outline = placed.glyph.outline, isOnPage(placed, outline) else { return }
    // FreeType draws no glyph beyond pixel 32,767: whole pixels are added here.
    var origin = FT_Vector(x: placed.x & 63, y: 0)
    var glyph: FT_Glyph? = outline
    guard FT_Glyph_To_Bitmap(&glyph, FT_RENDER_MODE_NORMAL, &origin, 0) == 0, let glyph else {
      return
    }
    defer { FT_Done_Glyph(glyph) }
    glyph.withMemoryRebound(to: FT_BitmapGlyphRec.self, capacity: 1) { pointer in
      let bitmap = pointer.pointee.bitmap
      guard let buffer = bitmap.buffer else { return }
      // Truncation, not rounding, as in the original.
      let left = Int(pointer.pointee.left) + (placed.x >> 6)
      let x = Int(Double(left) - Double(run.bounds.left) / 64)
      let y = Int(Double(run.bounds.top) / 64 - Double(pointer.pointee.top) + 1)
      for row in 0..<Int(bitmap.rows) {
        for column in 0..<Int(bitmap.width) {
          let value = buffer[row * Int(bitmap.pitch) + column]
          add(value, along: x + column, across: y + row, thickness: thickness)
        }
      }
    }
  }

  /// Adds coverage at a pixel of the line, counted along it and across it from its upper left.
  private mutating func add(_ value: UInt8, along: Int, across: Int, thickness: Int) {
    guard value != 0, (0..<thickness).contains(across) else { return }
    let column = isVertical ? place.column - thickness + across : place.column + along
    let row = isVertical ? place.row - along : place.row + 1 - thickness + across
    guard columns.contains(column), rows.contains(row) else { return }
    coverage[(row - rows.lowerBound) * columns.count + column - columns.lowerBound] |= value
  }

  /// Whether any of a glyph can be seen: a line may be much longer than the page.
  private func isOnPage(_ placed: GlyphRun.Placed, _ outline: FT_Glyph) -> Bool {
    var box = FT_BBox()
    FT_Glyph_Get_CBox(outline, FT_GLYPH_BBOX_SUBPIXELS.rawValue, &box)
    let start = (placed.x + box.xMin - run.bounds.left) / 64 - 2
    let end = (placed.x + box.xMax - run.bounds.left) / 64 + 2
    return isVertical
      ? place.row - end < rows.upperBound && place.row - start >= rows.lowerBound
      : place.column + start < columns.upperBound && place.column + end >= columns.lowerBound
  }
}

/// Where a line of text begins on the grid of pixels.
struct TextPlace {
  /// The pixel at the lower left corner of the line's image.
  let column: Int
  let row: Int
  /// Where the origin of the line is in its image as it is drawn, in pixels, y downwards: the same
  /// letters lie there in drawings without pixels.
  let origin: (x: Double, y: Double)

  init(_ run: GlyphRun, origin: (x: Double, y: Double), isVertical: Bool) {
    let left = Double(run.bounds.left) / 64
    let descent = Double(-run.bounds.bottom) / 64
    func whole(_ value: Double) -> Int { Int(withoutNoise(value).rounded(.toNearestOrEven)) }
    // Glyphs are put into the image by whole pixels, and what that cuts off moves the line.
    let start = left.rounded(.up)
    let above = (Double(run.bounds.top) / 64).rounded(.down)
    let height = Double((run.bounds.top - run.bounds.bottom) / 64)
    if isVertical {
      column = whole(origin.x + left + descent)
      row = whole(origin.y)
      self.origin = (Double(column) + above - height - 1, Double(row) + 1 + start)
    } else {
      column = whole(origin.x + left)
      row = whole(origin.y + descent)
      self.origin = (Double(column) - start, Double(row) + above - height)
    }
  }
}
