extension Heatmap {
  /// Cells of a point where columns or rows are not equally wide on the page: finer than pixels of most
  /// pictures.
  private static let cellsPerPoint = 4.0
  /// Cells of a side at most.
  private static let mostCells = 2048.0

  /// The cells of the picture of a heatmap: its own where all columns, and all rows, are equally wide on the
  /// page, and many small ones where they are not.
  ///
  /// - Parameters:
  ///   - colorIndices: The colors of the cells of the heatmap.
  ///   - axes: The axes.
  /// - Returns: The numbers of columns and rows of the picture, and the colors of its cells.
  func pictureCells(
    _ colorIndices: [UInt8], _ axes: Axes
  ) -> (columns: Int, rows: Int, colorIndices: [UInt8]) {
    let unequalColumns = xEdges.flatMap { Self.sources(of: $0.map { axes.place(x: $0) }) }
    let unequalRows = yEdges.flatMap { Self.sources(of: $0.map { axes.place(y: $0) }) }
    guard unequalColumns != nil || unequalRows != nil else { return (columns, rows, colorIndices) }
    let across = unequalColumns ?? Array(0..<columns)
    let upwards = unequalRows ?? Array(0..<rows)
    return (
      across.count, upwards.count,
      upwards.flatMap { row in across.map { colorIndices[row * columns + $0] } }
    )
  }

  /// For each of many equal parts of a side the column or row that it lies in; `nil` where these are equal
  /// parts themselves.
  private static func sources(of edges: [Double]) -> [Int]? {
    guard let first = edges.first, let last = edges.last, first < last else { return nil }
    let count = edges.count - 1
    let step = (last - first) / Double(count)
    let isEven = edges.enumerated().allSatisfy { index, edge in
      abs(edge - (first + Double(index) * step)) < 1e-6 * step
    }
    guard !isEven else { return nil }
    let wanted = min(max((last - first) * cellsPerPoint, Double(count)), mostCells)
    let parts = Int(clamping: wanted.rounded(.up))
    var source = 0
    return (0..<parts).map { part in
      let middle = first + (last - first) * ((Double(part) + 0.5) / Double(parts))
      while source < count - 1, edges[source + 1] <= middle { source += 1 }
      return source
    }
  }
}
