/// The cells that the edges of polygons go through.
struct CoverageCells {
  /// A pixel with what one or more edges leave in it.
  private struct Cell {
    var column: Int32
    var row: Int32
    /// How far edges go down in it, in 256ths of its height.
    var cover: Int32
    /// Twice the area between the edges and the left side of the cell, in 65,536ths of the cell.
    var area: Int32
  }

  private let columns: Range<Int>
  private let rows: Range<Int>
  private var cells: [Cell] = []
  private var current = Cell(column: .min, row: .min, cover: 0, area: 0)
  /// The number of cells at which those of the same pixel are made one.
  private var limit = 1 << 18

  /// Of more, a row's cells are laid out over all columns instead of being sorted.
  private static let sortedAtMost = 48

  init(columns: Range<Int>, rows: Range<Int>) {
    self.columns = columns
    self.rows = rows
  }

  /// Appends an edge; its ends are in 256ths of a pixel, within the columns and rows or on their
  /// edges.
  mutating func appendLine(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
    let (firstRow, lastRow) = (start.y >> 8, end.y >> 8)
    enter(start.x >> 8, firstRow)
    guard firstRow != lastRow else {
      appendInRow(firstRow, start.x, start.y & 255, end.x, end.y & 255)
      return
    }
    let isDown = end.y > start.y
    let step = isDown ? 1 : -1
    // Where edges leave rows, and where they enter them.
    let (exit, entry) = isDown ? (256, 0) : (0, 256)
    let height = abs(end.y - start.y)
    let width = end.x - start.x
    let toExit = isDown ? 256 - (start.y & 255) : start.y & 255
    var (move, rest) = flooredDivision(toExit * width, height)
    var x = start.x + move
    var row = firstRow
    appendInRow(row, start.x, start.y & 255, x, exit)
    row += step
    enter(x >> 8, row)
    if row != lastRow {
      let (lift, remainder) = flooredDivision(256 * width, height)
      rest -= height
      while row != lastRow {
        move = lift
        rest += remainder
        if rest >= 0 {
          rest -= height
          move += 1
        }
        appendInRow(row, x, entry, x + move, exit)
        x += move
        row += step
        enter(x >> 8, row)
      }
    }
    appendInRow(row, x, entry, end.x, end.y & 255)
  }

  /// Appends a part of an edge that stays within a row; its heights are from 0 to 256.
  private mutating func appendInRow(_ row: Int, _ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int) {
    let lastColumn = x2 >> 8
    guard y1 != y2 else { return enter(lastColumn, row) }
    var column = x1 >> 8
    let (offset1, offset2) = (x1 & 255, x2 & 255)
    guard column != lastColumn else { return add(y2 - y1, width: offset1 + offset2) }
    let isRightwards = x2 > x1
    let step = isRightwards ? 1 : -1
    let exit = isRightwards ? 256 : 0
    let width = abs(x2 - x1)
    let toExit = isRightwards ? 256 - offset1 : offset1
    var (move, rest) = flooredDivision(toExit * (y2 - y1), width)
    var y = y1 + move
    add(move, width: offset1 + exit)
    column += step
    enter(column, row)
    if column != lastColumn {
      let (lift, remainder) = flooredDivision(256 * (y2 - y + move), width)
      rest -= width
      while column != lastColumn {
        move = lift
        rest += remainder
        if rest >= 0 {
          rest -= width
          move += 1
        }
        add(move, width: 256)
        y += move
        column += step
        enter(column, row)
      }
    }
    add(y2 - y, width: offset2 + 256 - exit)
  }

  /// Adds a part of an edge to the current cell; its width is twice that between it and the left
  /// side.
  private mutating func add(_ height: Int, width: Int) {
    current.cover &+= Int32(truncatingIfNeeded: height)
    current.area &+= Int32(truncatingIfNeeded: width &* height)
  }

  private mutating func enter(_ column: Int, _ row: Int) {
    let (column, row) = (Int32(truncatingIfNeeded: column), Int32(truncatingIfNeeded: row))
    guard current.column != column || current.row != row else { return }
    leave()
    current = Cell(column: column, row: row, cover: 0, area: 0)
  }

  private mutating func leave() {
    guard current.cover != 0 || current.area != 0 else { return }
    cells.append(current)
    guard cells.count >= limit else { return }
    // A line that goes over and over the same pixels takes no more room than they do.
    cells = merged()
    limit = max(1 << 18, 2 * cells.count)
  }

  /// The cells by rows and columns, one for each pixel.
  private func merged() -> [Cell] {
    guard !cells.isEmpty else { return [] }
    // The last edges run along the end of the last row and column, one cell further.
    var starts = [Int](repeating: 0, count: rows.count + 2)
    for cell in cells { starts[Int(cell.row) - rows.lowerBound + 1] += 1 }
    for row in 1..<starts.count { starts[row] += starts[row - 1] }
    var places = starts
    var sorted = cells
    for cell in cells {
      let row = Int(cell.row) - rows.lowerBound
      sorted[places[row]] = cell
      places[row] += 1
    }
    var merged: [Cell] = []
    merged.reserveCapacity(sorted.count)
    var sums: [(cover: Int32, area: Int32)] = []
    for row in 0..<starts.count - 1 where starts[row] < starts[row + 1] {
      let range = starts[row]..<starts[row + 1]
      if range.count <= Self.sortedAtMost {
        sorted.withUnsafeMutableBufferPointer { sortByColumn($0, range) }
        appendMerged(sorted[range], to: &merged)
      } else {
        if sums.isEmpty { sums = Array(repeating: (0, 0), count: columns.count + 1) }
        appendSummed(sorted[range], &sums, to: &merged)
      }
    }
    return merged
  }

  /// Insertion sort: edges leave most of the cells in order.
  private func sortByColumn(_ cells: UnsafeMutableBufferPointer<Cell>, _ range: Range<Int>) {
    for index in range.dropFirst() {
      let cell = cells[index]
      var place = index
      while place > range.lowerBound, cells[place - 1].column > cell.column {
        cells[place] = cells[place - 1]
        place -= 1
      }
      cells[place] = cell
    }
  }

  private func appendMerged(_ cells: ArraySlice<Cell>, to merged: inout [Cell]) {
    var sum: Cell?
    for cell in cells {
      if let before = sum, before.column == cell.column {
        sum?.cover &+= cell.cover
        sum?.area &+= cell.area
      } else {
        if let sum { merged.append(sum) }
        sum = cell
      }
    }
    if let sum { merged.append(sum) }
  }

  private func appendSummed(
    _ cells: ArraySlice<Cell>, _ sums: inout [(cover: Int32, area: Int32)],
    to merged: inout [Cell]
  ) {
    guard let row = cells.first?.row else { return }
    for cell in cells {
      let place = Int(cell.column) - columns.lowerBound
      sums[place].cover &+= cell.cover
      sums[place].area &+= cell.area
    }
    for place in sums.indices where sums[place] != (0, 0) {
      merged.append(
        Cell(
          column: Int32(truncatingIfNeeded: place + columns.lowerBound), row: row,
          cover: sums[place].cover, area: sums[place].area))
      sums[place] = (0, 0)
    }
  }

  /// Hands over the pixels that are covered, row by row.
  consuming func forEachSpan(_ body: (CoverageRasterizer.Span) -> Void) {
    leave()
    let cells = merged()
    var cover = 0
    for index in cells.indices {
      let cell = cells[index]
      let (column, row) = (Int(cell.column), Int(cell.row))
      if index == 0 || cells[index - 1].row != cell.row { cover = 0 }
      cover += Int(cell.cover)
      var next = column
      if cell.area != 0 {
        next += 1
        let coverage = coverage(cover << 9 - Int(cell.area))
        if coverage > 0, columns.contains(column) {
          body(CoverageRasterizer.Span(row: row, columns: column..<next, coverage: coverage))
        }
      }
      guard index + 1 < cells.count, cells[index + 1].row == cell.row else { continue }
      let end = min(Int(cells[index + 1].column), columns.upperBound)
      let coverage = coverage(cover << 9)
      if coverage > 0, next < end {
        body(CoverageRasterizer.Span(row: row, columns: next..<end, coverage: coverage))
      }
    }
  }

  /// The share of a pixel, of 255, for twice its area in 65,536ths.
  private func coverage(_ doubledArea: Int) -> UInt32 {
    UInt32(min(abs(doubledArea >> 9), 255))
  }
}

/// A quotient rounded down, and what is left, from 0 to below the divisor.
private func flooredDivision(_ dividend: Int, _ divisor: Int) -> (quotient: Int, remainder: Int) {
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}
