/// Reads columns of numbers from a text file part by part, so that several threads can read it.
///
/// A part goes from the first line that begins after its first byte to the end of the line that its
/// last byte or the one after it belongs to; the first part from the beginning. A line is taken to end
/// at a line feed, which may as well stand within a quoted cell. Then the part that the cell begins in
/// is an error: it ends before the quote is closed. So if no part is an error, all together have the
/// rows that ``DataFile`` finds; if one is, whatever the error, `DataFile` tells what is right.
package struct DataFileParts: Sendable {
  private let head: TextHead
  private let options: DataOptions

  /// Reads the beginning of a file; `nil` if it is compressed, no text, or wrong there.
  ///
  /// - Parameters:
  ///   - name: The name of the file, as for ``DataFile``.
  ///   - options: How the file is read, and what of it. One that is read in groups, or of which a
  ///     condition leaves out rows, has no parts.
  ///   - source: The bytes of the file, of which only the first are read.
  package init?(
    name: String, options: DataOptions = DataOptions(), source: @escaping ByteSource
  ) {
    var buffer = InputBuffer(source)
    guard options.groups == nil, options.conditions.isEmpty, (try? buffer.fill()) == true
    else { return nil }
    let start = buffer.bytes[buffer.start..<buffer.end]
    guard case .text? = try? FileKind(start, name: name, options),
      let reader = try? TextReader(buffer, fileName: name, options), let head = reader.head
    else { return nil }
    self.head = head
    self.options = options
  }

  /// Reads a part once, and hands its rows out in blocks.
  ///
  /// - Parameters:
  ///   - range: The bytes of the part. Parts must follow one another from the start of the file on,
  ///     and the last end after the file.
  ///   - source: The bytes of the file from the first of the part on. They are all read unless there
  ///     is an error, and some of those that follow.
  ///   - body: Receives the rows, as for ``DataFile/forEachBlock(_:_:)``.
  /// - Returns: What was read; at least one row.
  /// - Throws: `DataFileError` if there is no row, or something is wrong, in a place that means
  ///   nothing; what the source or `body` throws.
  /// - Complexity: O(*n*), where *n* is the number of bytes of the part.
  package func forEachBlock(
    in range: Range<Int>, source: @escaping ByteSource, _ body: (DataBlock) throws -> Void
  ) throws -> DataSummary {
    var buffer = InputBuffer(wholeLines(of: source, in: range))
    if range.lowerBound == 0 {
      try buffer.skip(head.length)
    } else {
      // What stands before the first row belongs to the first part.
      guard range.lowerBound >= head.length else { throw DataFileError(.rowTooLong) }
      _ = try buffer.fill()
      try buffer.skipLine()
    }
    var reader = TextReader(buffer, head, options)
    return try reader.forEachBlock(body)
  }
}

extension DataSummary {
  /// Adds up what was read of all parts of a file, in any order; `nil` without parts.
  package init?(_ parts: [DataSummary]) {
    guard let first = parts.first else { return nil }
    self.init(
      columnNames: first.columnNames, rowCount: parts.reduce(0) { $0 + $1.rowCount },
      droppedRowCount: parts.reduce(0) { $0 + $1.droppedRowCount },
      leftOutRowCount: parts.reduce(0) { $0 + $1.leftOutRowCount },
      areIntegers: first.areIntegers.indices.map { column in
        parts.allSatisfy { $0.areIntegers[column] }
      }, groups: first.groups, reading: first.reading,
      commentLineCount: parts.reduce(0) { $0 + $1.commentLineCount },
      commentedRowCount: parts.reduce(0) { $0 + $1.commentedRowCount })
  }
}

/// The bytes of a part, and those after it up to the end of a line.
private func wholeLines(of source: @escaping ByteSource, in range: Range<Int>) -> ByteSource {
  var offset = range.lowerBound
  var isComplete = false
  return { buffer in
    if isComplete { return 0 }
    if offset < range.upperBound {
      let free = buffer[..<min(buffer.count, range.upperBound - offset)]
      let count = try source(UnsafeMutableRawBufferPointer(rebasing: free))
      offset += count
      return count
    }
    // No more than lines are likely to have: what is read here, the next part reads again.
    let free = buffer[..<min(buffer.count, 512)]
    let count = try source(UnsafeMutableRawBufferPointer(rebasing: free))
    offset += count
    if let lineEnd = free[..<count].firstIndex(of: UInt8(ascii: "\n")) {
      isComplete = true
      return lineEnd + 1
    }
    // Without line feeds, every part would go on to the end of the file.
    if offset - range.upperBound > DataFileLimits.rowLength { throw DataFileError(.rowTooLong) }
    return count
  }
}
