/// Reads the rows of a NumPy file in blocks.
struct NumPyReader {
  private let header: NumPyHeader
  private var buffer: InputBuffer
  private let columns: ColumnNames
  private let choice: [Int]
  private let missing: MissingValues
  /// The number of bytes after the header that have been used.
  private var usedSize = 0

  /// Reads the header and chooses the columns.
  ///
  /// - Throws: `DataFileError`.
  init(
    _ buffer: InputBuffer, columns choice: [ColumnReference], missing: MissingValues
  ) throws(DataFileError) {
    let header = try NumPyHeader(buffer.bytes[buffer.start..<buffer.end])
    columns = ColumnNames(count: header.columnCount)
    self.choice = choice.isEmpty ? [0] : try columns.indices(of: choice)
    self.missing = missing
    self.header = header
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
      BlockBuilder(columnCount: choice.count), choice: choice, missing: missing)
    if !header.isFortranOrder || header.columnCount == 1 {
      try readRows(into: &output, body)
    } else if choice.count == 1 {
      try readColumn(into: &output, body)
    } else {
      try readColumns(into: &output, body)
    }
    try checkEnd()
    try output.block.hand(to: body)
    if output.block.handedCount == 0 { throw DataFileError(.everyRowMisses(header.rowCount)) }
    return DataSummary(
      columnNames: choice.map { columns.names[$0] }, rowCount: output.block.handedCount,
      droppedRowCount: header.rowCount - output.block.handedCount)
  }

  /// Reads an array whose rows follow one another.
  private mutating func readRows(
    into output: inout CheckedBlocks, _ body: (DataBlock) throws -> Void
  ) throws {
    let rowSize = header.columnCount * header.element.size
    var remaining = header.rowCount
    while remaining > 0 {
      let count = min(try available(rowSize) / rowSize, remaining, output.room)
      try output.append(count) { values in
        buffer.bytes.withUnsafeBytes { bytes in
          for (position, index) in choice.enumerated() {
            let first = buffer.start + index * header.element.size
            header.element.convert(
              UnsafeRawBufferPointer(rebasing: bytes[first..<buffer.end]), stride: rowSize,
              to: UnsafeMutableBufferPointer(rebasing: values[position...]),
              valueStride: choice.count, count: count)
          }
        }
      }
      use(count * rowSize)
      remaining -= count
      if output.block.isFull { try output.block.hand(to: body) }
    }
  }

  /// Reads an array whose columns follow one another, of which one is wanted.
  private mutating func readColumn(
    into output: inout CheckedBlocks, _ body: (DataBlock) throws -> Void
  ) throws {
    try forEachPart { reader, position, _, available in
      guard position != nil else { return available }
      let count = min(available, output.room)
      try output.append(count) { reader.convert(count, to: $0) }
      if output.block.isFull { try output.block.hand(to: body) }
      return count
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
    let rowCount = header.rowCount
    try forEachPart { reader, position, row, available in
      if let position {
        reader.convert(
          available, to: UnsafeMutableBufferPointer(rebasing: kept[(position * rowCount + row)...]))
      }
      return available
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

  /// Goes through an array whose columns follow one another.
  ///
  /// - Parameter body: Gets the position of the column in the choice, if it is wanted, the row of
  ///   the element at the start of the buffer, and how many elements of the column are there;
  ///   returns how many of them it has used.
  /// - Throws: `DataFileError` if there is less than the header says; what the source or `body`
  ///   throws.
  private mutating func forEachPart(
    _ body: (_ reader: NumPyReader, _ position: Int?, _ row: Int, _ available: Int) throws -> Int
  ) throws {
    let size = header.element.size
    for column in 0..<header.columnCount {
      let position = choice.firstIndex(of: column)
      var row = 0
      while row < header.rowCount {
        let available = min(try available(size) / size, header.rowCount - row)
        let count = try body(self, position, row, available)
        use(count * size)
        row += count
      }
    }
  }

  /// Converts elements that follow one another from the start of the buffer on.
  private func convert(_ count: Int, to values: UnsafeMutableBufferPointer<Double>) {
    buffer.bytes.withUnsafeBytes { bytes in
      header.element.convert(
        UnsafeRawBufferPointer(rebasing: bytes[buffer.start..<buffer.end]),
        stride: header.element.size, to: values, valueStride: 1, count: count)
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
