import CFreeType

/// A line of text as an image of coverage, and where its upper left corner lies on the page.
///
/// Image and place are those of Matplotlib's Agg renderer (`RendererAgg.draw_text` and
/// `FT2Font.draw_glyphs_to_bitmap`): glyphs keep their places within the line to 1/64 pixel, while
/// the line as a whole begins on a whole pixel.
struct TextBitmap {
  let width: Int
  let height: Int
  /// The column of the page on which the first column of the image lies.
  let left: Int
  /// The row of the page on which the first row of the image lies.
  let top: Int
  /// The coverage, 0...255, in rows from the top.
  let coverage: [UInt8]

  /// Draws a line of text.
  ///
  /// - Parameters:
  ///   - run: The glyphs.
  ///   - origin: The left end of the baseline on the page, in pixels, y downwards.
  ///   - isVertical: Whether the line runs upwards.
  init(_ run: GlyphRun, origin: (x: Double, y: Double), isVertical: Bool) {
    let width = (run.bounds.right - run.bounds.left) / 64 + 2
    let height = (run.bounds.top - run.bounds.bottom) / 64 + 2
    let image = Self.image(run, width: width, height: height)
    let place = TextPlace(run, origin: origin, isVertical: isVertical)
    guard isVertical else {
      self.width = width
      self.height = height
      left = place.column
      top = place.row + 1 - height
      coverage = image
      return
    }
    self.width = height
    self.height = width
    left = place.column - height
    top = place.row + 1 - width
    var turned = [UInt8](repeating: 0, count: image.count)
    for row in 0..<height {
      for column in 0..<width {
        // Agg blends turned text by way of an image filter that loses a 256th.
        let value = (255 * Int(image[row * width + column])) >> 8
        turned[(width - 1 - column) * height + row] = UInt8(value)
      }
    }
    coverage = turned
  }

  private static func image(_ run: GlyphRun, width: Int, height: Int) -> [UInt8] {
    var image = [UInt8](repeating: 0, count: width * height)
    for placed in run.glyphs {
      guard let outline = placed.glyph.outline else { continue }
      var origin = FT_Vector(x: placed.x, y: 0)
      var glyph: FT_Glyph? = outline
      guard FT_Glyph_To_Bitmap(&glyph, FT_RENDER_MODE_NORMAL, &origin, 0) == 0, let glyph else {
        continue
      }
      defer { FT_Done_Glyph(glyph) }
      glyph.withMemoryRebound(to: FT_BitmapGlyphRec.self, capacity: 1) { pointer in
        let bitmap = pointer.pointee.bitmap
        guard let buffer = bitmap.buffer else { return }
        // Truncation, not rounding, as in the original.
        let x = Int(Double(pointer.pointee.left) - Double(run.bounds.left) / 64)
        let y = Int(Double(run.bounds.top) / 64 - Double(pointer.pointee.top) + 1)
        for row in 0..<Int(bitmap.rows) where (0..<height).contains(y + row) {
          for column in 0..<Int(bitmap.width) where (0..<width).contains(x + column) {
            image[(y + row) * width + x + column] |= buffer[row * Int(bitmap.pitch) + column]
          }
        }
      }
    }
    return image
  }
}

/// Where a line of text begins on the grid of pixels.
struct TextPlace {
  /// The pixel at the lower left corner of the line's image.
  let column: Int
  let row: Int
  /// The place of the origin of the first glyph that follows from it, in pixels, y downwards.
  let origin: (x: Double, y: Double)

  init(_ run: GlyphRun, origin: (x: Double, y: Double), isVertical: Bool) {
    let left = Double(run.bounds.left) / 64
    let descent = Double(-run.bounds.bottom) / 64
    func whole(_ value: Double) -> Int { Int(withoutNoise(value).rounded(.toNearestOrEven)) }
    if isVertical {
      column = whole(origin.x + left + descent)
      row = whole(origin.y)
      self.origin = (Double(column) - descent, Double(row) + left)
    } else {
      column = whole(origin.x + left)
      row = whole(origin.y + descent)
      self.origin = (Double(column) - left, Double(row) - descent)
    }
  }
}
