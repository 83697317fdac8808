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
  let coverage: [UInt8]

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
    let length = (run.bounds.right - run.bounds.left) / 64 + 2
    let thickness = (run.bounds.top - run.bounds.bottom) / 64 + 2
    self.init(
      at: TextPlace(run, origin: origin, isVertical: isVertical), length: length,
      thickness: thickness, isVertical: isVertical, page: page
    ) { LineImage(run, length: length, thickness: thickness, seen: $0) }
  }

  /// Draws the part of a text with formulas that is on a page.
  init(
    _ run: FormulaRun, origin: (x: Double, y: Double), isVertical: Bool,
    page: (width: Int, height: Int)
  ) {
    self.init(
      at: TextPlace(run, origin: origin, isVertical: isVertical), length: run.width,
      thickness: run.height, isVertical: isVertical, page: page
    ) { LineImage(run, seen: $0) }
  }

  private init(
    at place: TextPlace, length: Int, thickness: Int, isVertical: Bool,
    page: (width: Int, height: Int), image draw: (Range<Int>) -> LineImage
  ) {
    let (columns, rows): (Range<Int>, Range<Int>)
    if isVertical {
      columns = (place.column - thickness..<place.column).clamped(to: 0..<page.width)
      rows = (place.row + 1 - length..<place.row + 1).clamped(to: 0..<page.height)
      let image = draw(place.row + 1 - rows.upperBound..<place.row + 1 - rows.lowerBound)
      coverage = rows.flatMap { row in
        columns.map { column in
          image.turned(along: place.row - row, across: column - place.column + thickness)
        }
      }
    } else {
      columns = (place.column..<place.column + length).clamped(to: 0..<page.width)
      rows = (place.row + 1 - thickness..<place.row + 1).clamped(to: 0..<page.height)
      let image = draw(columns.lowerBound - place.column..<columns.upperBound - place.column)
      coverage = rows.flatMap { row in
        columns.map { column in
          image[along: column - place.column, across: row - place.row - 1 + thickness]
        }
      }
    }
    (self.columns, self.rows) = (columns, rows)
  }
}

/// Where a line of text begins on the grid of pixels.
struct TextPlace {
  /// The pixel at the lower left corner of the line's image.
  let column: Int
  let row: Int
  /// Where the origin of the line is in its image as it is drawn, in pixels, y downwards: the same
  /// letters lie there in drawings without pixels. That of a text with formulas is its upper left corner.
  let origin: (x: Double, y: Double)

  /// The place of a text with formulas (`RendererAgg.draw_mathtext`).
  init(_ run: FormulaRun, origin: (x: Double, y: Double), isVertical: Bool) {
    func whole(_ value: Double) -> Int {
      Int(clamping: withoutNoise(value).rounded(.toNearestOrEven))
    }
    column = whole(isVertical ? origin.x + run.descent : origin.x)
    row = whole(isVertical ? origin.y : origin.y + run.descent)
    // The upper left corner of the image.
    self.origin =
      isVertical
      ? (Double(column - run.height), Double(row) + 1)
      : (Double(column), Double(row + 1 - run.height))
  }

  init(_ run: GlyphRun, origin: (x: Double, y: Double), isVertical: Bool) {
    let left = Double(run.bounds.left) / 64
    let descent = Double(-run.bounds.bottom) / 64
    func whole(_ value: Double) -> Int {
      Int(clamping: withoutNoise(value).rounded(.toNearestOrEven))
    }
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
