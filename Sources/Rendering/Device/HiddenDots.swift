/// Finds the discs of many that nothing is seen of, since later ones lie over them.
///
/// From the last to the first, it counts the discs over each pixel. A disc is hidden where enough
/// lie over all of its pixels: one if they are opaque.
struct HiddenDots {
  private let columns: Range<Int>
  private let rows: Range<Int>
  /// How many discs each pixel still needs before nothing is seen below.
  private var open: [UInt16]

  /// - Parameters:
  ///   - columns: The columns of pixels that are in sight.
  ///   - rows: The rows of pixels that are in sight, from the top.
  ///   - opacity: The opacity of the faintest disc, above 0.
  init(columns: Range<Int>, rows: Range<Int>, opacity: Double) {
    (self.columns, self.rows) = (columns, rows)
    // Until less is seen through them than half the smallest difference between colors of 8 bits.
    var (layers, seenThrough): (UInt16, Double) = (0, 1)
    while seenThrough > 1.0 / 512, layers < .max {
      layers += 1
      seenThrough *= 1 - opacity
    }
    open = Array(repeating: layers, count: columns.count * rows.count)
  }

  /// Lays a disc below those so far.
  ///
  /// - Returns: Whether something of it is seen.
  mutating func isSeen(_ spans: DiscSpans, at place: DotRaster.Place) -> Bool {
    let width = columns.count
    let first = place.row - spans.reach
    let seenRows = (first..<first + spans.touched.count).clamped(to: rows)
    return open.withUnsafeMutableBufferPointer { open in
      /// The places of a span in `open`.
      func places(_ span: Range<Int>, _ row: Int) -> Range<Int> {
        let seen = (span.lowerBound + place.column..<span.upperBound + place.column)
          .clamped(to: columns)
        let start = (row - rows.lowerBound) * width - columns.lowerBound
        return start + seen.lowerBound..<start + seen.upperBound
      }
      let isSeen = seenRows.contains { row in
        places(spans.touched[row - first], row).contains { open[$0] > 0 }
      }
      guard isSeen else { return false }
      for row in seenRows {
        for pixel in places(spans.covered[row - first], row) where open[pixel] > 0 {
          open[pixel] -= 1
        }
      }
      return true
    }
  }
}
