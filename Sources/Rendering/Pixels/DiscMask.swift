import GMMSupport

/// How much of each pixel a disc with a rim covers with a color.
///
/// The disc is laid on first, then its rim; each covers a pixel by the share of the pixel's area
/// that it takes, times its opacity. Only where edges are do neighbors differ, so that a mask takes room
/// for the length of the edges and not for the area.
struct DiscMask {
  /// Pixels next to each other of which the color has the same share.
  struct Run: Equatable {
    /// The first one, counted from the column with the center.
    let start: Int32
    /// The one after the last.
    var end: Int32
    /// The share of the color after drawing, of 65,536; above 0.
    let share: UInt32
  }

  /// The distance from the pixel with the center of the disc to the first one on each side.
  let reach: Int
  /// The runs of all rows from the top, in each from the left.
  private(set) var runs: [Run] = []
  /// Where the runs of each row begin, and those of the last end.
  private var starts = [0]

  /// Creates the mask of a disc.
  ///
  /// - Parameters:
  ///   - diameter: The diameter without the rim, in pixels.
  ///   - rim: The width of the rim, half of which is outside, in pixels.
  ///   - opacity: The opacity of the color, from 0 to 1.
  ///   - center: The center within its pixel, from 0 to 1.
  /// - Complexity: O(*d*), where *d* is the diameter in pixels.
  init(diameter: Double, rim: Double, opacity: Double, center: (x: Double, y: Double)) {
    let outer = (diameter + rim) / 2
    reach = Int(clamping: outer.rounded(.up)) + 1
    let place = (x: Double(reach) + center.x, y: Double(reach) + center.y)
    // Without a rim the other two circles are the first one, and take away what they add.
    let radii = rim == 0 ? [diameter / 2] : [diameter / 2, outer, (diameter - rim) / 2]
    var circles = radii.map { CircleRow(side: 2 * reach + 1, center: place, radius: $0) }
    for row in 0...2 * reach {
      for circle in circles.indices { circles[circle].go(to: row) }
      append(circles, opacity: opacity)
      starts.append(runs.count)
    }
  }

  /// The runs of a row, counted from the top.
  func runs(ofRow row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

  /// Goes through the runs that are in sight.
  ///
  /// - Parameters:
  ///   - place: Where the center of the disc is.
  ///   - columns: The columns in sight.
  ///   - rows: The rows in sight.
  ///   - body: Receives the row and the columns of a run, and the share of the color there.
  @inline(__always)
  func forEachRun(
    at place: DotRaster.Place, columns: Range<Int>, rows: Range<Int>,
    _ body: (_ row: Int, _ columns: Range<Int>, _ share: UInt32) -> Void
  ) {
    let top = place.row - reach
    let seenRows = (top..<top + 2 * reach + 1).clamped(to: rows)
    runs.withUnsafeBufferPointer { runs in
      starts.withUnsafeBufferPointer { starts in
        for row in seenRows {
          for index in starts[row - top]..<starts[row - top + 1] {
            let run = runs[index]
            let start = max(Int(run.start) &+ place.column, columns.lowerBound)
            let end = min(Int(run.end) &+ place.column, columns.upperBound)
            if start < end { body(row, start..<end, run.share) }
          }
        }
      }
    }
  }

  /// The largest share of the color in any pixel.
  var largestShare: UInt32 { runs.map(\.share).max() ?? 0 }

  /// The share of the color in a pixel of which a share shines through.
  static func share(seenThrough: Double) -> UInt32 {
    UInt32(clamping: ((1 - seenThrough) * 65_536).rounded())
  }

  private mutating func append(_ circles: [CircleRow], opacity: Double) {
    let first = circles.map(\.touched.lowerBound).min() ?? 0
    let last = circles.map(\.touched.upperBound).max() ?? 0
    let rowStart = runs.count
    var column = first
    while column < last {
      var next = last
      for circle in circles { next = min(next, circle.endOfEqual(from: column)) }
      let (fill, ring) = (
        circles[0].coverage(at: column),
        circles.count == 1
          ? 0 : circles[1].coverage(at: column) - circles[2].coverage(at: column)
      )
      let share = Self.share(seenThrough: (1 - opacity * fill) * (1 - opacity * ring))
      if share > 0 {
        let (start, end) = (Int32(clamping: column - reach), Int32(clamping: next - reach))
        if runs.count > rowStart, let last = runs.last, last.end == start, last.share == share {
          runs[runs.count - 1].end = end
        } else {
          runs.append(Run(start: start, end: end, share: share))
        }
      }
      column = next
    }
  }
}

/// The share of the area of each pixel in a row of a square that a circle covers.
///
/// Exact along each of 16 lines in the row.
private struct CircleRow {
  private let center: (x: Double, y: Double)
  private let radius: Double
  /// The pixels that the circle covers a part of.
  private(set) var touched = 0..<0
  /// Those of them that it covers as a whole.
  private var whole = 0..<0
  /// The shares of the others that it touches.
  private var shares: [Double]
  private var lines: [(left: Double, right: Double)] = []

  private static let lineCount = 16

  init(side: Int, center: (x: Double, y: Double), radius: Double) {
    (self.center, self.radius) = (center, radius)
    shares = Array(repeating: 0, count: side)
  }

  mutating func go(to row: Int) {
    lines.removeAll(keepingCapacity: true)
    (touched, whole) = (0..<0, 0..<0)
    guard radius > 0 else { return }
    for line in row * Self.lineCount..<(row + 1) * Self.lineCount {
      let distance = (Double(line) + 0.5) / Double(Self.lineCount) - center.y
      let square = radius * radius - distance * distance
      guard square > 0 else { continue }
      let half = square.squareRoot()
      let (left, right) = (
        max(center.x - half, 0), min(center.x + half, Double(shares.count))
      )
      if left < right { lines.append((left, right)) }
    }
    guard let start = lines.map(\.left).min(), let end = lines.map(\.right).max() else { return }
    touched = Int(clamping: start)..<min(Int(clamping: end) + 1, shares.count)
    if lines.count == Self.lineCount {
      let first = Int(clamping: (lines.map(\.left).max() ?? end).rounded(.up))
      let last = Int(clamping: (lines.map(\.right).min() ?? start).rounded(.down))
      whole = first..<max(first, last)
    }
    if whole.isEmpty { whole = touched.upperBound..<touched.upperBound }
    for column in touched.lowerBound..<whole.lowerBound { shares[column] = 0 }
    for column in whole.upperBound..<touched.upperBound { shares[column] = 0 }
    for (left, right) in lines {
      let columns = Int(clamping: left)..<min(Int(clamping: right) + 1, shares.count)
      add(left, right, columns.clamped(to: touched.lowerBound..<whole.lowerBound))
      add(left, right, columns.clamped(to: whole.upperBound..<touched.upperBound))
    }
  }

  private mutating func add(_ left: Double, _ right: Double, _ columns: Range<Int>) {
    for column in columns {
      let covered = min(right, Double(column + 1)) - max(left, Double(column))
      shares[column] += covered / Double(Self.lineCount)
    }
  }

  func coverage(at column: Int) -> Double {
    whole.contains(column) ? 1 : touched.contains(column) ? shares[column] : 0
  }

  /// The end of the pixels from one on that are covered alike, as far as that is known without a look.
  func endOfEqual(from column: Int) -> Int {
    if column < touched.lowerBound { return touched.lowerBound }
    if whole.contains(column) { return whole.upperBound }
    return touched.contains(column) ? column + 1 : .max
  }
}
