import Plotting

/// Finds the share of each pixel's area that polygons cover.
///
/// Exact to a 256th of a pixel: for each cell that an edge goes through it adds up how far the edge
/// goes down in it and how much area lies to the left of the edge. Coverage is computed in whole
/// numbers, the same on all systems, and the same as in Agg and Matplotlib.
///
/// Source: R. Levien's algorithm as in FreeType's smooth rasteriser (D. Turner) and
/// `agg_rasterizer_cells_aa.h` of Agg 2.4 (M. Shemanarev).
struct CoverageRasterizer {
  /// A number of pixels in one row that are covered alike.
  struct Span {
    var row: Int
    var columns: Range<Int>
    /// From 1 to 255 for a pixel that is covered as a whole.
    var coverage: UInt32
  }

  private let left: Double
  private let right: Double
  private let top: Double
  private let bottom: Double
  private var cells: CoverageCells
  /// The first corner of the polygon, and the last one so far.
  private var start = DevicePoint(x: 0, y: 0)
  private var place = DevicePoint(x: 0, y: 0)
  private var isOpen = false

  /// - Parameters:
  ///   - columns: The columns of pixels that are looked at.
  ///   - rows: The rows of pixels that are looked at.
  init(columns: Range<Int>, rows: Range<Int>) {
    (left, right) = (Double(columns.lowerBound), Double(columns.upperBound))
    (top, bottom) = (Double(rows.lowerBound), Double(rows.upperBound))
    cells = CoverageCells(columns: columns, rows: rows)
  }

  /// Goes on to a corner of the polygon, or begins one.
  mutating func append(_ corner: DevicePoint) {
    let corner = limited(corner)
    if isOpen {
      edge(to: corner)
    } else {
      (start, place) = (corner, corner)
      isOpen = true
    }
  }

  /// Closes the polygon.
  mutating func endPolygon() {
    if place != start { edge(to: start) }
    isOpen = false
  }

  /// Hands over the pixels that are covered, row by row from the top, each from the left.
  ///
  /// Whatever has a winding number other than zero is covered.
  ///
  /// - Complexity: O(*c* + *r*), where *c* is the number of cells that edges go through and *r*
  ///   that of rows.
  consuming func forEachSpan(_ body: (Span) -> Void) {
    endPolygon()
    cells.forEachSpan(body)
  }

  /// A place that arithmetic cannot carry off.
  private func limited(_ point: DevicePoint) -> DevicePoint {
    // Written so that no number at all goes the same way as one that is too small.
    func limited(_ value: Double) -> Double { value > -1e9 ? min(value, 1e9) : -1e9 }
    return DevicePoint(x: limited(point.x), y: limited(point.y))
  }

  /// Adds an edge. What lies to the left or to the right of the rows in sight runs along their
  /// ends, for all that lies between depends on it.
  private mutating func edge(to end: DevicePoint) {
    let start = place
    place = end
    if max(start.y, end.y) <= top || min(start.y, end.y) >= bottom { return }
    let isInside = min(start.x, end.x) >= left && max(start.x, end.x) <= right
    guard !isInside else { return edgeInColumns(start, end) }
    func onto(_ x: Double) -> DevicePoint {
      DevicePoint(x: x, y: start.y + (x - start.x) * (end.y - start.y) / (end.x - start.x))
    }
    func clamped(_ point: DevicePoint) -> DevicePoint {
      DevicePoint(x: min(max(point.x, left), right), y: point.y)
    }
    var from = clamped(start)
    let edges = start.x < end.x ? (left, right) : (right, left)
    for x in [edges.0, edges.1] where (start.x < x) != (end.x < x) {
      let crossing = onto(x)
      edgeInColumns(from, crossing)
      from = crossing
    }
    edgeInColumns(from, clamped(end))
  }

  private mutating func edgeInColumns(_ start: DevicePoint, _ end: DevicePoint) {
    func clamped(_ point: DevicePoint) -> DevicePoint {
      guard point.y < top || point.y > bottom else { return point }
      let y = min(max(point.y, top), bottom)
      // The share of a level line would be no number.
      guard start.y != end.y else { return DevicePoint(x: point.x, y: y) }
      return DevicePoint(x: start.x + (y - start.y) * (end.x - start.x) / (end.y - start.y), y: y)
    }
    let (first, last) = (clamped(start), clamped(end))
    cells.appendLine(from: fixed(first), to: fixed(last))
  }

  /// A place in 256ths of a pixel, halves away from zero.
  private func fixed(_ point: DevicePoint) -> (x: Int, y: Int) {
    // Limited to the rows and columns in sight, which are numbers of pixels.
    func fixed(_ value: Double, _ least: Double, _ most: Double) -> Int {
      Int(clamping: (min(max(value, least), most) * 256).rounded(.toNearestOrAwayFromZero))
    }
    return (fixed(point.x, left, right), fixed(point.y, top, bottom))
  }
}
