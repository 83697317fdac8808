/// Finds the discs of many that nothing is seen of, since later ones lie over them.
///
/// From the last to the first, it counts the discs over each pixel. A disc is hidden where enough
/// lie over all of its pixels: one if they are opaque.
struct HiddenDots {
  /// The pixels that are not hidden yet.
  private var open: OpenPixels
  /// How many more discs each pixel needs than one before nothing is seen below; empty where one is
  /// enough for all.
  private var more: [UInt16]

  /// - Parameters:
  ///   - columns: The columns of pixels that are in sight.
  ///   - rows: The rows of pixels that are in sight, from the top.
  ///   - opacity: The opacity of the faintest disc, above 0.
  init(columns: Range<Int>, rows: Range<Int>, opacity: Double) {
    open = OpenPixels(columns: columns, rows: rows)
    // Until less is seen through them than half the smallest difference between colors of 8 bits.
    var (layers, seenThrough): (UInt16, Double) = (0, 1)
    while seenThrough > 1.0 / 512, layers < .max {
      layers += 1
      seenThrough *= 1 - opacity
    }
    more = layers == 1 ? [] : Array(repeating: layers - 1, count: columns.count * rows.count)
  }

  /// Whether nothing of any other disc is seen.
  var isComplete: Bool { open.isEmpty }

  /// Lays a disc below those so far.
  ///
  /// - Returns: Whether something of it is seen.
  /// - Complexity: O(*d*² / 4096) for a hidden disc of *d* pixels; for others O(*d*), and all together once
  ///   for every disc that a pixel needs.
  mutating func isSeen(_ spans: DiscSpans, at place: DotRaster.Place) -> Bool {
    let first = place.row - spans.reach
    let seenRows = (first..<first + spans.touched.count).clamped(to: open.rows)
    func seen(_ span: Range<Int>) -> Range<Int> {
      (span.lowerBound + place.column..<span.upperBound + place.column).clamped(to: open.columns)
    }
    let box = seen(-spans.reach..<spans.reach + 1)
    let isHidden = open.forEachStretch(box, seenRows) { stretch in
      !stretch.contains { open.first(in: seen(spans.touched[$0 - first]), row: $0) != nil }
    }
    guard !isHidden else { return false }
    for row in seenRows {
      let span = seen(spans.covered[row - first])
      var rest = span
      while let column = open.first(in: rest, row: row) {
        cover(column, row)
        rest = column + 1..<span.upperBound
      }
    }
    return true
  }

  private mutating func cover(_ column: Int, _ row: Int) {
    guard !more.isEmpty else { return open.close(column, row: row) }
    let place =
      (row - open.rows.lowerBound) * open.columns.count + column - open.columns.lowerBound
    if more[place] == 0 {
      open.close(column, row: row)
    } else {
      more[place] -= 1
    }
  }
}
