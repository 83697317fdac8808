/// Reads the rows of a CSV or TSV file in blocks.
///
/// Nearly all rows go through `PlainRows`. What it leaves, a row that is not plain, comes here,
/// where everything is checked and every error knows its place.
struct TextReader {
  var buffer: InputBuffer
  let options: DataOptions
  var dialect: TextDialect
  var header = Header(columns: .numbers(0), choice: [])
  /// The number of the line at the start of the buffer.
  var line = 1
  /// The number of bytes before the start of the buffer.
  private(set) var usedCount = 0
  var record = Record()
  private var reading: DataReading?
  private var selection: RowSelection?
  /// Rows that were read as comments though they have as many cells as others.
  private var commentedRowCount = 0
  private var commentCount = 0
  /// The line that may hold the units of the columns.
  var unitLine: Int?
  /// The largest magnitude of a number; `nil` for any.
  var limits: NumberLimits?

  /// Reads what stands before the first row.
  ///
  /// - Throws: `DataFileError`; what the source throws.
  init(_ buffer: InputBuffer, fileName: String, _ options: DataOptions) throws {
    self.buffer = buffer
    self.options = options
    dialect = TextDialect(separator: .comma, comments: CommentLines(options))
    self.buffer.endLines()
    reading = try readHead(fileName: fileName).reading
    let selection = try RowSelection(options, columns: header.columns)
    self.selection = selection.isTrivial ? nil : selection
  }

  /// Begins at a row of a file whose head is known; lines count from there.
  init(_ buffer: InputBuffer, _ head: TextHead, _ options: DataOptions) {
    self.buffer = buffer
    self.options = options
    dialect = head.dialect
    header = head.header
    reading = head.reading
    self.buffer.endLines()
  }

  /// What is known of the file before its first row.
  var head: TextHead? {
    reading.map {
      TextHead(dialect: dialect, header: header, reading: $0, length: usedCount)
    }
  }

  /// Reads all rows.
  ///
  /// - Parameter body: Receives the rows.
  /// - Returns: What was read; at least one row.
  /// - Throws: `DataFileError`; what the source or `body` throws.
  mutating func forEachBlock(_ body: (DataBlock) throws -> Void) throws -> DataSummary {
    var block = BlockBuilder(columnCount: header.choice.count)
    var (dropped, leftOut) = (0, 0)
    var whole = WholeColumns(count: header.choice.count)
    func hand(_ block: DataBlock) throws {
      whole.add(block)
      try body(block)
    }
    let plainRows = PlainRows(
      delimiter: dialect.separator.byte, columnCount: header.columns.names.count,
      choice: header.choice, missing: options.missing, comments: dialect.comments)
    let isPlain =
      selection == nil && options.missingValues.isEmpty && dialect.separator != .blanks
      && dialect.decimal == .point && limits == nil
    while true {
      let plain = plainRows.read(
        buffer.bytes, from: buffer.start, to: isPlain ? buffer.lastLineEnd : buffer.start,
        into: &block)
      line += plain.rowCount
      dropped += plain.droppedCount
      use(plain.offset - buffer.start)
      if block.isFull {
        try block.hand(to: hand)
        continue
      }
      if buffer.isComplete, buffer.start == buffer.end { break }
      if try skipComment() { continue }
      if try scanRow() {
        if !record.isBlank(buffer.bytes) {
          switch try row() {
          case .values(let values, let group): block.append(values, group: group)
          case .missing: dropped += 1
          case .leftOut: leftOut += 1
          }
        }
        advance()
      } else {
        try fill()
      }
    }
    try block.hand(to: hand)
    if block.handedCount == 0 {
      throw DataFileError(
        selection?.problem ?? (dropped == 0 ? .noRows : .everyRowMisses(dropped)))
    }
    return DataSummary(
      columnNames: header.choice.map { header.columns.names[$0] },
      rowCount: block.handedCount, droppedRowCount: dropped, leftOutRowCount: leftOut,
      areIntegers: whole.areWhole, groups: selection?.groups, reading: reading,
      commentLineCount: commentCount, commentedRowCount: commentedRowCount)
  }

  /// Scans the row at the start of the buffer; `false` if it does not end in the buffer.
  mutating func scanRow() throws -> Bool {
    let scan = record.scan(
      buffer.bytes, from: buffer.start, to: buffer.end, separator: dialect.separator)
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
    use(record.end - buffer.start)
  }

  /// Goes on by so many bytes.
  mutating func use(_ count: Int) {
    usedCount += count
    buffer.advance(to: buffer.start + count)
  }

  /// Goes on to the next line.
  mutating func skipLine() throws {
    while true {
      if let next = lineAfter(buffer.start, in: buffer.bytes, to: buffer.end) {
        line += 1
        return use(next - buffer.start)
      }
      if buffer.isComplete { throw DataFileError(.noRows) }
      try fill()
    }
  }

  /// Goes to the start of the first line that is not blank.
  mutating func skipBlankLines() throws {
    while true {
      let blank = buffer.bytes[buffer.start..<buffer.end].prefix { $0 == 0x20 || $0 == 0x09 }
      guard blank.endIndex < buffer.end else {
        if buffer.isComplete {
          throw DataFileError(usedCount == 0 || options.skip == 0 ? .emptyFile : .noRows)
        }
        try fill()
        continue
      }
      guard [0x0A, 0x0D].contains(buffer.bytes[blank.endIndex]) else { return }
      try skipLine()
    }
  }

  /// Goes to the first line that is neither blank nor a comment.
  mutating func skipComments() throws {
    repeat { try skipBlankLines() } while try skipComment()
  }

  /// Goes on to the next line if this one is a comment.
  mutating func skipComment() throws -> Bool {
    while true {
      switch dialect.comments.hold(buffer.bytes, at: buffer.start, to: buffer.end) {
      case true?:
        commentCount += 1
        // Before the first row, nobody knows how many cells it has.
        if header.columns.names.count > 1, dialect.comments.isAssumed {
          while lineAfter(buffer.start, in: buffer.bytes, to: buffer.end) == nil, !buffer.isComplete
          {
            try fill()
          }
          var commented = Record()
          if case .complete = commented.scan(
            buffer.bytes, from: buffer.start, to: buffer.end, separator: dialect.separator),
            commented.cells.count == header.columns.names.count
          {
            commentedRowCount += 1
          }
        }
        try skipLine()
        return true
      case false?: return false
      case nil:
        if buffer.isComplete { return false }
        try fill()
      }
    }
  }

  /// What a row gives.
  enum Row {
    /// Numbers in the order of the choice, and the group.
    case values([Double], group: Int?)
    case missing
    case leftOut
  }

  /// Reads the row that was scanned.
  mutating func row() throws(DataFileError) -> Row {
    let expected = header.columns.names.count
    guard record.cells.count == expected else {
      let surplus = record.cells.dropFirst(expected).first?.range
      let rowEnd = record.cells.last?.range.upperBound ?? record.end
      throw error(
        .cellCount(found: record.cells.count, expected: expected),
        at: surplus ?? rowEnd..<rowEnd)
    }
    var groupCell: (text: String, value: CellValue)?
    var isOfUnknownGroup = false
    var isWhole = true
    if var selection {
      let isTaken = try selection.takes {
        cell($0)
      } refuse: {
        refusal(at: $0)
      }
      self.selection = selection
      if !isTaken { return .leftOut }
      if let index = selection.groupIndex {
        let found = cell(index)
        if found.value == .missing, options.keepsRowsOfUnknownGroup {
          isOfUnknownGroup = true
        } else if found.value == .missing {
          if options.missing == .error { throw refusal(at: index) }
          isWhole = false
        } else {
          groupCell = found
        }
      }
    }
    var values = [Double](repeating: 0, count: header.choice.count)
    // In the order of the file, so that the first of several errors is found.
    for (position, index) in header.choiceInFileOrder {
      let (_, value) = cell(index)
      if case .number(let number) = value {
        if let problem = limits?.problem(of: number, in: position) {
          throw error(problem, at: trimmed(buffer.bytes[record.cells[index].range]).indices)
        }
        values[position] = number
      } else if value == .missing, options.missing == .drop {
        isWhole = false
      } else {
        throw refusal(at: index)
      }
    }
    guard isWhole else { return .missing }
    if isOfUnknownGroup { return .values(values, group: DataBlock.unknownGroup) }
    // A row that is dropped makes no group.
    let group = try groupCell.flatMap { cell throws(DataFileError) in
      try selection?.group(cell.text, cell.value)
    }
    return .values(values, group: group)
  }

  /// The text of a cell without the blanks around it, and what it says.
  private func cell(_ index: Int) -> (text: String, value: CellValue) {
    let text = String(Substring(trimmed(record.cells[index].text(in: buffer.bytes).utf8)))
    let value = CellValue(text[...], dialect.decimal)
    return (text, options.missingValues.contains { $0.matches(text, value) } ? .missing : value)
  }

  /// Says why a cell gives no number.
  private func refusal(at index: Int) -> DataFileError {
    let (text, value) = cell(index)
    let shown = shortened(text)
    let column = header.columns.names[index]
    let name = header.columns.areInFile ? shortened(column) : column
    let problem: DataFileError.Problem =
      switch value {
      case .number, .text:
        unitLine == line && !text.utf8.contains { $0 &- 0x30 < 10 }
          ? .unitOfNumbers(shown, column: name) : .notANumber(shown, column: name)
      case .missing: .missingValue(shown, column: name)
      case .notFinite: .notFinite(shown, column: name)
      case .tooLong: .numberTooLong(column: name)
      }
    return error(problem, at: trimmed(buffer.bytes[record.cells[index].range]).indices)
  }

  func error(_ problem: DataFileError.Problem, at range: Range<Int>) -> DataFileError {
    DataFileError(problem, at: .text(place(of: range)))
  }

  func place(of range: Range<Int>) -> TextPlace {
    TextPlace(of: range, in: buffer.bytes, end: buffer.end, row: buffer.start, line: line)
  }
}
