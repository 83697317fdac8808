/// The room for the panels of a grid, in points.
struct GridRoom: Hashable {
  /// The outer edges of all axes areas together.
  var edges: Rectangle
  /// The distance between the axes areas of neighboring columns.
  var columnGap: Double
  /// The distance between the axes areas of neighboring rows.
  var rowGap: Double
  /// Whether the legend stands to the right of the grid.
  var hasLegendBeside = false

  /// The room that is left by this and by another demand for room.
  func shrunk(to other: GridRoom) -> GridRoom {
    GridRoom(
      edges: Rectangle(
        left: max(edges.left, other.edges.left), bottom: max(edges.bottom, other.edges.bottom),
        right: min(edges.right, other.edges.right), top: min(edges.top, other.edges.top)),
      columnGap: max(columnGap, other.columnGap), rowGap: max(rowGap, other.rowGap),
      hasLegendBeside: hasLegendBeside || other.hasLegendBeside)
  }

  /// The axes areas of all cells, row by row from the top.
  func cells(of grid: Figure.Grid) -> [Rectangle] {
    let columns = parts(of: edges.width, count: grid.columns, gap: columnGap)
    let rows = parts(of: edges.height, count: grid.rows, gap: rowGap)
    return rows.flatMap { row in
      columns.map { column in
        Rectangle(
          left: edges.left + column.start, bottom: edges.top - row.start - row.length,
          right: edges.left + column.start + column.length, top: edges.top - row.start)
      }
    }
  }

  /// Equal parts of a length with gaps between them.
  ///
  /// In figures too small for their text a panel keeps three tenths of its share, and text
  /// overlaps.
  private func parts(
    of length: Double, count: Int, gap: Double
  ) -> [(start: Double, length: Double)] {
    let share = length / Double(count)
    let part = max((length - gap * Double(count - 1)) / Double(count), 0.3 * share)
    let step = count > 1 ? (length - part) / Double(count - 1) : 0
    return (0..<count).map { (Double($0) * step, part) }
  }
}
