/// The first rows of a text file, as a separator divides them.
struct SampleDivision {
  let separator: Separator
  /// Where the rows begin.
  private(set) var offsets: [Int] = []
  /// The number of cells of each row.
  private(set) var widths: [Int] = []
  /// The number of cells that most rows below the first have, the greatest of several.
  private(set) var width = 0
  /// The last comment before the first row, without its mark; `nil` if there is none.
  private(set) var commentBefore: Range<Int>?
  /// The number of comments after the first row.
  private(set) var commentCountAfter = 0
  /// Whether a row was found that nothing can be made of.
  private(set) var isBroken = false
  private var shapes: [CellShape] = []
  private var cells: [Record.Cell] = []
  private var starts: [Int] = []
  /// What rows begin with, as far as it tells the rows apart.
  private var firstTexts: [String] = []
  /// Whether the separator is known, not found.
  var isStated = false

  /// As many rows as are looked at.
  static let rowLimit = 100

  /// Divides the rows that are in the buffer.
  init(
    _ bytes: [UInt8], from start: Int, to end: Int, _ separator: Separator,
    _ comments: CommentLines, missingValues: [CellContent]
  ) {
    self.separator = separator
    var record = Record()
    var offset = start
    while offset < end, widths.count < Self.rowLimit {
      guard let isComment = comments.hold(bytes, at: offset, to: end) else { break }
      if isComment {
        guard let next = lineAfter(offset, in: bytes, to: end) else { break }
        if widths.isEmpty {
          commentBefore = offset..<next
        } else {
          commentCountAfter += 1
        }
        offset = next
        continue
      }
      switch record.scan(bytes, from: offset, to: end, separator: separator) {
      case .incomplete: offset = end
      case .wrong:
        isBroken = true
        offset = end
      case .complete:
        if !record.isBlank(bytes) { append(record, at: offset, bytes, missingValues) }
        offset = record.end
      }
    }
    var counts: [Int: Int] = [:]
    for width in widths.count > 1 ? widths.dropFirst() : widths[...] {
      counts[width, default: 0] += 1
    }
    let most = counts.values.max() ?? 0
    width = counts.filter { $0.value == most }.keys.max() ?? 0
  }

  private mutating func append(
    _ record: Record, at offset: Int, _ bytes: [UInt8], _ missingValues: [CellContent]
  ) {
    offsets.append(offset)
    widths.append(record.cells.count)
    starts.append(shapes.count)
    cells += record.cells
    let first = record.cells[0]
    firstTexts.append(String(decoding: trimmed(bytes[first.range]).prefix(80), as: UTF8.self))
    for cell in record.cells {
      let content = cell.isQuoted ? cell.range.dropFirst().dropLast() : cell.range
      shapes.append(
        CellShape(
          bytes[content], isQuoted: cell.isQuoted, separator: separator,
          missingValues: missingValues))
    }
  }

  /// Which bytes stand in as many lines, by their values.
  static func bytes(in text: [UInt8], from start: Int, to end: Int) -> [Bool] {
    var found = [Bool](repeating: false, count: 256)
    text.withUnsafeBufferPointer { text in
      var lineCount = 0
      for byte in text[start..<end] {
        found[Int(byte)] = true
        if byte == 0x0A || byte == 0x0D {
          lineCount += 1
          if lineCount == 2 * rowLimit { break }
        }
      }
    }
    return found
  }

  var rowCount: Int { widths.count }

  /// The rows below the first.
  var below: Range<Int> { min(1, rowCount)..<rowCount }

  /// The shape of a cell, or `nil` where the row has none.
  func shape(_ row: Int, _ column: Int) -> CellShape? {
    column < widths[row] ? shapes[starts[row] + column] : nil
  }

  /// A cell, or `nil` where the row has none.
  func cell(_ row: Int, _ column: Int) -> Record.Cell? {
    column < widths[row] ? cells[starts[row] + column] : nil
  }

  /// Whether every row has as many cells, or the first one less because the first column has no name.
  var isEven: Bool {
    !isBroken && rowCount > 0 && below.allSatisfy { widths[$0] == width }
      && (widths[0] == width || hasUnnamedIndex)
  }

  /// The share of rows that have the width of most.
  var evenShare: Double {
    Double(widths.filter { $0 == width }.count) / Double(max(rowCount, 1))
  }

  /// Whether the first row has a cell less than the others, which begin with numbers that count up from 0 or
  /// 1, or with different names.
  var hasUnnamedIndex: Bool {
    guard rowCount > 1, widths[0] + 1 == width, width > 1,
      allBelow(width - 1, { $0 != [.missing, .empty] })
    else { return false }
    // Names that could be divided otherwise say nothing about how many there are.
    if (0..<widths[0]).contains(where: { shape(0, $0)?.contains(.divisible) == true }) {
      return false
    }
    if (0..<widths[0]).allSatisfy({ cell(0, $0)?.isQuoted == true }),
      below.allSatisfy({ cell($0, 0)?.isQuoted == true })
    {
      return true
    }
    // Digits on both sides of a comma may be one number.
    if separator == .comma, !isStated,
      (0..<width - 1).contains(where: { column in
        allBelow(column) { $0.contains(.digits) } && allBelow(column + 1) { $0.contains(.digits) }
      })
    {
      return false
    }
    let names = firstTexts.dropFirst()
    guard Set(names).count == names.count else { return false }
    if allBelow(0, { $0.isText && !$0.contains(.divisible) }) { return true }
    guard allBelow(0, { $0.contains(.digits) }), let first = Int(firstTexts[1]),
      first == 0 || first == 1
    else { return false }
    return below.allSatisfy { Int(firstTexts[$0]) == first + $0 - 1 }
  }

  private func allBelow(_ column: Int, _ isRight: (CellShape) -> Bool) -> Bool {
    below.allSatisfy { shape($0, column).map(isRight) ?? false }
  }

  /// Whether the row below the first has words where all others have numbers.
  var hasUnits: Bool {
    rowCount > 2
      && (0..<width).contains { column in
        shape(1, column).map { $0.isText && !$0.contains(.divisible) } == true
          && below.dropFirst().allSatisfy { shape($0, column).map { !$0.isText } ?? false }
      }
  }

  /// A cell of a column that has numbers with another separator between them: `nil` if in no column most
  /// are of that kind.
  func dividedNumbers(in bytes: [UInt8]) -> Range<Int>? {
    for column in 0..<width {
      let divided = below.filter { row in
        shape(row, column)?.contains(.divisible) == true
          && cell(row, column).map { cell in
            bytes[cell.range].allSatisfy { "0123456789+-.,;|\t ".utf8.contains($0) }
          } ?? false
      }
      if let row = divided.first, 2 * divided.count > below.count {
        return cell(row, column)?.range
      }
    }
    return nil
  }

  /// How well the separator divides: the share of numbers among cells with a value, less that of those
  /// in which another separator stands.
  func score(_ decimal: DecimalMark?) -> Double {
    var (count, pointCount, commaCount, divisibleCount) = (0, 0, 0, 0)
    for row in rowCount > 1 ? below : 0..<rowCount {
      for column in 0..<widths[row] {
        guard let shape = shape(row, column), !shape.contains(.missing) else { continue }
        count += 1
        let isGroup = shape.isText && shape.contains(.grouped)
        if shape.contains(.pointNumber) || isGroup { pointCount += 1 }
        if shape.contains(.commaNumber) || isGroup { commaCount += 1 }
        if shape.contains(.divisible) { divisibleCount += 1 }
      }
    }
    guard count > 0 else { return 0 }
    let numberCount =
      switch decimal {
      case .point: pointCount
      case .comma: commaCount
      case nil: max(pointCount, commaCount)
      }
    return Double(numberCount - divisibleCount) / Double(count)
  }
}

/// The start of the next line; `nil` if it has not come.
func lineAfter(_ start: Int, in bytes: [UInt8], to end: Int) -> Int? {
  guard let lineEnd = bytes[start..<end].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
    return nil
  }
  if bytes[lineEnd] == 0x0A { return lineEnd + 1 }
  guard lineEnd + 1 < end else { return nil }
  return bytes[lineEnd + 1] == 0x0A ? lineEnd + 2 : lineEnd + 1
}
