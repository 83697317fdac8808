/// Reads the rows of a NumPy file in blocks.
struct NumPyReader {
  private let header: NumPyHeader
  private var element: NumPyElement
  private var buffer: InputBuffer
  private let columns: ColumnNames
  private let choice: [Int]
  private let missing: MissingValues
  /// What stands for a missing value beside NaN.
  private let missingNumbers: [Double]
  /// Which numbers are read; `nil` for all.
  var limits: NumberLimits?
  /// The number of bytes after the header that have been used.
  private var usedSize = 0

  /// Reads the header and chooses the columns.
  ///
  /// - Throws: `DataFileError`.
  init(_ buffer: InputBuffer, _ options: DataOptions) throws(DataFileError) {
    if let option = options.textOnly { throw DataFileError(.textOnly(option)) }
    missingNumbers = try options.missingNumbers
    let header = try NumPyHeader(buffer.bytes[buffer.start..<buffer.end])
    columns = .numbers(header.columnCount)
    choice = try options.choice(of: columns)
    missing = options.missing
    self.header = header
    element = header.element
    let known = header.end..<min(buffer.end, header.end + min(header.dataSize, buffer.end))
    try element.look(at: buffer.bytes[known])
    self.buffer = buffer
    self.buffer.advance(to: header.end)
  }

  /// Reads all rows.
  ///
  /// - Parameter body: Receives the rows.
  /// - Returns: What was read; at least one row.
  /// - Throws: `DataFileError`; what the source or `body` throws.
  mutating func forEachBlock(_ body: (DataBlock) throws -> Void) throws -> DataSummary {
    var output = CheckedBlocks(
      block: BlockBuilder(columnCount: choice.count), choice: choice, missing: missing,
      missingNumbers: missingNumbers, limits: limits)
    var whole = header.element.isInteger ? WholeColumns(count: choice.count) : nil
    func hand(_ block: DataBlock) throws {
      whole?.add(block)
      try body(block)
    }
    if !header.isFortranOrder {
      try readRows(
        of: header.columnCount * header.element.size, choice: choice, into: &output, hand)
    } else if choice.count == 1 {
      // Before and after the column are the others.
      try skip(choice[0] * columnSize)
      try readRows(of: header.element.size, choice: [0], into: &output, hand)
      try skip((header.columnCount - 1 - choice[0]) * columnSize)
    } else {
      try readColumns(into: &output, hand)
    }
    try checkEnd()
    try output.block.hand(to: hand)
    if output.block.handedCount == 0 { throw DataFileError(.everyRowMisses(header.rowCount)) }
    return DataSummary(
      columnNames: choice.map { columns.names[$0] }, rowCount: output.block.handedCount,
      droppedRowCount: header.rowCount - output.block.handedCount, leftOutRowCount: 0,
      areIntegers: whole?.areWhole ?? choice.map { _ in false }, groups: nil,
      reading: nil, commentLineCount: 0, commentedRowCount: 0)
  }

  /// Reads rows that follow one another.
  private mutating func readRows(
    of rowSize: Int, choice: [Int], into output: inout CheckedBlocks,
    _ body: (DataBlock) throws -> Void
  ) throws {
    var remaining = header.rowCount
    while remaining > 0 {
      let count = min(try available(rowSize) / rowSize, remaining, output.room)
      let row = header.rowCount - remaining
      try output.append(count) { values throws(DataFileError) in
        for (position, index) in choice.enumerated() {
          try convert(
            count, from: index * header.element.size, stride: rowSize,
            to: UnsafeMutableBufferPointer(rebasing: values[position...]),
            valueStride: choice.count, row: row, column: self.choice[position])
        }
      }
      use(count * rowSize)
      remaining -= count
      if output.block.isFull { try output.block.hand(to: body) }
    }
  }

  /// Reads an array whose columns follow one another, of which several are wanted: they are all
  /// kept before the first row goes out.
  private mutating func readColumns(
    into output: inout CheckedBlocks, _ body: (DataBlock) throws -> Void
  ) throws {
    let width = choice.count
    guard header.rowCount <= DataFileLimits.keptValueCount / width else {
      throw DataFileError(.tooManyKeptValues)
    }
    // The header may promise more than comes; memory without values in it takes nothing.
    let kept = UnsafeMutableBufferPointer<Double>.allocate(capacity: header.rowCount * width)
    defer { kept.deallocate() }
    let (rowCount, size) = (header.rowCount, header.element.size)
    for column in 0..<header.columnCount {
      guard let position = choice.firstIndex(of: column) else {
        try skip(columnSize)
        continue
      }
      var row = 0
      while row < rowCount {
        let count = min(try available(size) / size, rowCount - row)
        try convert(
          count, from: 0, stride: size,
          to: UnsafeMutableBufferPointer(rebasing: kept[(position * rowCount + row)...]),
          valueStride: 1, row: row, column: column)
        use(count * size)
        row += count
      }
    }
    var row = 0
    while row < rowCount {
      let count = min(output.room, rowCount - row)
      try output.append(count) { values in
        for position in 0..<width {
          for index in 0..<count {
            values[index &* width &+ position] = kept[position &* rowCount &+ row &+ index]
          }
        }
      }
      row += count
      if output.block.isFull { try output.block.hand(to: body) }
    }
  }

  /// The size of a column whose elements follow one another, in bytes.
  private var columnSize: Int { header.rowCount * header.element.size }

  /// Converts elements at distances of `stride` bytes, the first at `offset` in the unused bytes.
  ///
  /// - Throws: `DataFileError` for one that is none, by its row and column, of which those of the first
  ///   are given from 0.
  private func convert(
    _ count: Int, from offset: Int, stride: Int,
    to values: UnsafeMutableBufferPointer<Double>, valueStride: Int, row: Int, column: Int
  ) throws(DataFileError) {
    let start = buffer.start + offset
    let wrong = buffer.bytes.withUnsafeBytes { bytes in
      element.convert(
        UnsafeRawBufferPointer(rebasing: bytes[start..<buffer.end]),
        stride: stride, to: values, valueStride: valueStride, count: count)
    }
    guard let wrong else { return }
    throw DataFileError(
      element.isInteger
        ? .notBoolean(buffer.bytes[start + wrong * stride], column: String(column + 1))
        : .notLongDouble(column: String(column + 1)),
      at: .element(row: row + wrong + 1, column: column + 1))
  }

  /// Passes over bytes.
  private mutating func skip(_ count: Int) throws {
    var remaining = count
    while remaining > 0 {
      let count = min(try available(1), remaining)
      use(count)
      remaining -= count
    }
  }

  /// The number of bytes in the buffer, at least `count`.
  private mutating func available(_ count: Int) throws -> Int {
    // Rows are shorter than the buffer may become: 2^16 columns of 8 bytes.
    while buffer.end - buffer.start < count {
      guard !buffer.isComplete, try buffer.fill() else {
        throw DataFileError(
          .numPySize(found: usedSize + buffer.end - buffer.start, expected: header.dataSize))
      }
    }
    return buffer.end - buffer.start
  }

  private mutating func use(_ count: Int) {
    buffer.advance(to: buffer.start + count)
    usedSize += count
  }

  /// Makes sure that nothing follows the elements.
  private mutating func checkEnd() throws {
    if buffer.start == buffer.end, !buffer.isComplete { _ = try buffer.fill() }
    let surplus = buffer.end - buffer.start
    if surplus > 0 {
      throw DataFileError(
        .numPySize(found: header.dataSize + surplus, expected: header.dataSize))
    }
  }
}
