/// The room for the panels of a figure, in points.
struct GridRoom: Hashable {
  /// The outer edges of all axes areas together.
  var edges: Rectangle
  /// The distances between the axes areas of neighboring columns.
  var columnGaps: [Double]
  /// The distances between the axes areas of neighboring rows.
  var rowGaps: [Double]

  /// The room that is left by this and by another demand for room.
  func shrunk(to other: GridRoom) -> GridRoom {
    GridRoom(
      edges: Rectangle(
        left: max(edges.left, other.edges.left), bottom: max(edges.bottom, other.edges.bottom),
        right: min(edges.right, other.edges.right), top: min(edges.top, other.edges.top)),
      columnGaps: zip(columnGaps, other.columnGaps).map(max),
      rowGaps: zip(rowGaps, other.rowGaps).map(max))
  }

  /// The axes areas of all cells, row by row from the top.
  func cells(of grid: Figure.Grid) -> [Rectangle] {
    func shares(_ shares: [Double], count: Int) -> [Double] {
      shares.isEmpty ? Array(repeating: 1, count: count) : shares
    }
    let columns = parts(
      of: edges.width, shares: shares(grid.widths, count: grid.columns), gaps: columnGaps)
    let rows = parts(
      of: edges.height, shares: shares(grid.heights, count: grid.rows), gaps: rowGaps)
    return rows.flatMap { row in
      columns.map { column in
        Rectangle(
          left: edges.left + column.start, bottom: edges.top - row.start - row.length,
          right: edges.left + column.start + column.length, top: edges.top - row.start)
      }
    }
  }

  /// Parts of a length with gaps between them, as long beside each other as their shares
  /// (Matplotlib's `GridSpec` with `width_ratios`).
  ///
  /// In figures too small for their text a panel keeps three tenths of its share, and text
  /// overlaps.
  private func parts(
    of length: Double, shares: [Double], gaps: [Double]
  ) -> [(start: Double, length: Double)] {
    let wanted = gaps.reduce(0, +)
    let total = shares.reduce(0, +)
    let unit = max((length - wanted) / total, 0.3 * length / total)
    let scale = wanted > 0 ? (length - unit * total) / wanted : 0
    var start = 0.0
    return shares.enumerated().map { index, share in
      defer { start += unit * share + (index < gaps.count ? gaps[index] * scale : 0) }
      return (start, unit * share)
    }
  }
}
