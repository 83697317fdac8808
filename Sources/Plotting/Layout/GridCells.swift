extension Figure.Grid {
  /// How many panels have room.
  package var cellCount: Int { isCorner ? rows * (rows + 1) / 2 : rows * columns }

  /// Whether there is room for several panels.
  var hasSeveralCells: Bool { rows * columns > 1 }

  /// The row and the column of a panel, from 0.
  func cell(of panel: Int) -> (row: Int, column: Int) {
    guard isCorner else { return (panel / columns, panel % columns) }
    var (row, first) = (0, 0)
    while first + row < panel {
      first += row + 1
      row += 1
    }
    return (row, panel - first)
  }
}

extension Figure {
  /// The panels of a row, from the left.
  func panels(inRow row: Int) -> [Int] { panels.indices.filter { grid.cell(of: $0).row == row } }

  /// The panels of a column, from the top.
  func panels(inColumn column: Int) -> [Int] {
    panels.indices.filter { grid.cell(of: $0).column == column }
  }

  /// Whether a panel is the lowest of its column.
  func isLowest(_ panel: Int) -> Bool {
    panels(inColumn: grid.cell(of: panel).column).last == panel
  }

  /// The first panel of the row of a panel.
  func firstInRow(of panel: Int) -> Int { panel - grid.cell(of: panel).column }
}
