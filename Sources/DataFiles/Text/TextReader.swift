/// Reads the rows of a CSV or TSV file in blocks.
///
/// Nearly all rows go through `PlainRows`. What it leaves, a row that is not plain, comes here,
/// where everything is checked and every error knows its place.
struct TextReader {
  var buffer: InputBuffer
  var delimiter = UInt8(ascii: ",")
  /// The number of the line at the start of the buffer.
  var line = 1
  var record = Record()
  var header = Header(columns: .numbers(0), choice: [])
  private let missing: MissingValues

  /// Reads the first line and chooses the columns.
  ///
  /// - Throws: `DataFileError`; what the source throws.
  init(
    _ buffer: InputBuffer, fileName: String, columns: [ColumnReference], missing: MissingValues
  ) throws {
    self.buffer = buffer
    self.missing = missing
    self.buffer.endLines()
    if buffer.bytes[buffer.start..<buffer.end].starts(with: [0xEF, 0xBB, 0xBF]) {
      self.buffer.advance(to: buffer.start + 3)
    }
    try skipBlankLines()
    try readHeader(fileName: fileName, choice: columns)
  }

  /// Begins at a row of a file whose first line is known; lines count from there.
  init(_ buffer: InputBuffer, delimiter: UInt8, header: Header, missing: MissingValues) {
    self.buffer = buffer
    self.delimiter = delimiter
    self.header = header
    self.missing = missing
    self.buffer.endLines()
  }

  /// Reads all rows.
  ///
  /// - Parameter body: Receives the rows.
  /// - Returns: What was read; at least one row.
  /// - Throws: `DataFileError`; what the source or `body` throws.
  mutating func forEachBlock(_ body: (DataBlock) throws -> Void) throws -> DataSummary {
    var block = BlockBuilder(columnCount: header.choice.count)
    var dropped = 0
    var whole = WholeColumns(count: header.choice.count)
    func hand(_ block: DataBlock) throws {
      whole.add(block)
      try body(block)
    }
    let plainRows = PlainRows(
      delimiter: delimiter, columnCount: header.columns.names.count, choice: header.choice,
      missing: missing)
    while true {
      let plain = plainRows.read(
        buffer.bytes, from: buffer.start, to: buffer.lastLineEnd, into: &block)
      line += plain.rowCount
      dropped += plain.droppedCount
      buffer.advance(to: plain.offset)
      if block.isFull {
        try block.hand(to: hand)
        continue
      }
      if buffer.isComplete, buffer.start == buffer.end { break }
      if try scanRow() {
        if !record.isBlank(buffer.bytes) {
          if let row = try values() { block.append(row) } else { dropped += 1 }
        }
        advance()
      } else {
        try fill()
      }
    }
    try block.hand(to: hand)
    if block.handedCount == 0 {
      throw DataFileError(dropped == 0 ? .noRows : .everyRowMisses(dropped))
    }
    return DataSummary(
      columnNames: header.choice.map { header.columns.names[$0] },
      rowCount: block.handedCount, droppedRowCount: dropped, areIntegers: whole.areWhole)
  }

  /// Scans the row at the start of the buffer; `false` if it does not end in the buffer.
  mutating func scanRow() throws -> Bool {
    let scan = record.scan(
      buffer.bytes, from: buffer.start, to: buffer.end, delimiter: delimiter)
    switch scan {
    case .complete: return true
    case .wrong(let problem, let range): throw error(problem, at: range)
    case .incomplete(let openCell):
      if let openCell, buffer.isComplete || buffer.isFull {
        throw error(.unclosedQuote, at: openCell..<openCell + 1)
      }
      return false
    }
  }

  mutating func fill() throws {
    guard try buffer.fill() else {
      throw error(.rowTooLong, at: buffer.start..<buffer.start)
    }
    buffer.endLines()
  }

  /// Goes on to the row after the one that was scanned.
  mutating func advance() {
    line += record.lineCount
    buffer.advance(to: record.end)
  }

  /// The numbers of the row in the order of the choice; `nil` if one is missing.
  private func values() throws(DataFileError) -> [Double]? {
    let expected = header.columns.names.count
    guard record.cells.count == expected else {
      let surplus = record.cells.dropFirst(expected).first?.range
      let rowEnd = record.cells.last?.range.upperBound ?? record.end
      throw error(
        .cellCount(found: record.cells.count, expected: expected),
        at: surplus ?? rowEnd..<rowEnd)
    }
    var values = [Double](repeating: 0, count: header.choice.count)
    var isWhole = true
    // In the order of the file, so that the first of several errors is found.
    for (position, index) in header.choiceInFileOrder {
      if let value = try value(of: record.cells[index], column: header.columns.names[index]) {
        values[position] = value
      } else {
        isWhole = false
      }
    }
    return isWhole ? values : nil
  }

  private func value(
    of cell: Record.Cell, column: String
  ) throws(DataFileError) -> Double? {
    let text = cell.text(in: buffer.bytes)
    let value = CellValue(text[...])
    if case .number(let number) = value { return number }
    if value == .missing, missing == .drop { return nil }
    let shown = shortened(String(Substring(trimmed(text.utf8))))
    let name = header.columns.areInFile ? shortened(column) : column
    let problem: DataFileError.Problem =
      switch value {
      case .number, .text: .notANumber(shown, column: name)
      case .missing: .missingValue(shown, column: name)
      case .notFinite: .notFinite(shown, column: name)
      case .tooLong: .numberTooLong(column: name)
      }
    throw error(problem, at: trimmed(buffer.bytes[cell.range]).indices)
  }

  func error(_ problem: DataFileError.Problem, at range: Range<Int>) -> DataFileError {
    DataFileError(
      problem,
      at: .text(
        TextPlace(
          of: range, in: buffer.bytes, end: buffer.end, row: buffer.start, line: line)))
  }
}
