/// The pixels of a rectangle in which drawing on still changes something: a bit for each.
///
/// All are open in the beginning. Tiles of 64 × 64 pixels know how many of theirs are, so that what lies
/// over closed ones takes no time for each pixel.
struct OpenPixels {
  /// The columns of the rectangle.
  let columns: Range<Int>
  /// The rows of the rectangle.
  let rows: Range<Int>
  private static let tileSide = 64
  private let tilesPerRow: Int
  /// A bit for each pixel, the first of 64 columns in the lowest; the words of a row one after the other.
  private var bits: [UInt64]
  /// How many pixels of each tile are open, in rows of tiles.
  private var tileCounts: [Int32]
  /// How many pixels of each row are open.
  private var rowCounts: [Int32]
  private var count: Int

  init(columns: Range<Int>, rows: Range<Int>) {
    (self.columns, self.rows) = (columns, rows)
    let side = Self.tileSide
    tilesPerRow = (columns.count + side - 1) / side
    count = columns.count * rows.count
    rowCounts = Array(repeating: Int32(clamping: columns.count), count: rows.count)
    bits = Array(repeating: .max, count: tilesPerRow * rows.count)
    let (width, height) = (columns.count, rows.count)
    tileCounts = []
    for top in stride(from: 0, to: height, by: side) {
      for left in stride(from: 0, to: width, by: side) {
        tileCounts.append(Int32(clamping: min(side, width - left) * min(side, height - top)))
      }
    }
  }

  /// Whether no pixel is open.
  var isEmpty: Bool { count == 0 }

  /// Goes through stretches of rows in which a span of columns may have open pixels; those where it has
  /// none are left out.
  ///
  /// - Parameters:
  ///   - columns: The span, within those of the rectangle.
  ///   - rows: The rows, within those of the rectangle.
  ///   - body: Receives a stretch, and says whether to go on.
  /// - Returns: Whether all stretches have been gone through.
  @discardableResult
  func forEachStretch(
    _ columns: Range<Int>, _ rows: Range<Int>, _ body: (Range<Int>) -> Bool
  ) -> Bool {
    guard !columns.isEmpty, !rows.isEmpty else { return true }
    let side = Self.tileSide
    let firstTile = (columns.lowerBound - self.columns.lowerBound) / side
    let lastTile = (columns.upperBound - 1 - self.columns.lowerBound) / side
    var top = rows.lowerBound
    while top < rows.upperBound {
      let tileRow = (top - self.rows.lowerBound) / side
      let end = min(self.rows.lowerBound + (tileRow + 1) * side, rows.upperBound)
      let start = tileRow * tilesPerRow
      if tileCounts[start + firstTile...start + lastTile].contains(where: { $0 > 0 }),
        !body(top..<end)
      {
        return false
      }
      top = end
    }
    return true
  }

  /// The first open pixel of a span of columns in a row.
  @inline(__always)
  func first(in span: Range<Int>, row: Int) -> Int? {
    guard !span.isEmpty, rowCounts[row - rows.lowerBound] > 0 else { return nil }
    let start = span.lowerBound - columns.lowerBound
    let last = span.upperBound - 1 - columns.lowerBound
    let line = (row - rows.lowerBound) * tilesPerRow
    var word = start >> 6
    var open = bits[line + word] & (UInt64.max << UInt64(start & 63))
    while true {
      if open != 0 {
        let found = word << 6 + open.trailingZeroBitCount
        return found <= last ? found + columns.lowerBound : nil
      }
      word += 1
      guard word <= last >> 6 else { return nil }
      open = bits[line + word]
    }
  }

  /// The first stretch of open pixels of a span of columns in a row; of at most 64.
  @inline(__always)
  func firstStretch(in span: Range<Int>, row: Int) -> Range<Int>? {
    guard let start = first(in: span, row: row) else { return nil }
    let x = start - columns.lowerBound
    let word = bits[(row - rows.lowerBound) * tilesPerRow + x >> 6]
    let count = (~(word >> UInt64(x & 63))).trailingZeroBitCount
    return start..<min(start + count, span.upperBound)
  }

  /// Whether a pixel is open.
  @inline(__always)
  func isOpen(_ column: Int, row: Int) -> Bool {
    let (x, y) = (column - columns.lowerBound, row - rows.lowerBound)
    return bits[y * tilesPerRow + x >> 6] >> UInt64(x & 63) & 1 == 1
  }

  /// Closes a pixel that is open.
  @inline(__always)
  mutating func close(_ column: Int, row: Int) {
    let (x, y) = (column - columns.lowerBound, row - rows.lowerBound)
    bits[y * tilesPerRow + x >> 6] &= ~(1 << UInt64(x & 63))
    tileCounts[y >> 6 * tilesPerRow + x >> 6] -= 1
    rowCounts[y] -= 1
    count -= 1
  }
}
