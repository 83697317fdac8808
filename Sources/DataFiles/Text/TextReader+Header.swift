extension TextReader {
  /// Goes to the start of the first line that is not blank.
  mutating func skipBlankLines() throws {
    var offset = buffer.start
    while true {
      while offset < buffer.end {
        let byte = buffer.bytes[offset]
        // A carriage return at the end may be half of a line end.
        if byte == 0x0D, offset + 1 == buffer.end, !buffer.isComplete { break }
        guard byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D else { return }
        if endsLine(buffer.bytes, at: offset, end: buffer.end) {
          line += 1
          buffer.advance(to: offset + 1)
        }
        offset += 1
      }
      if buffer.isComplete { throw DataFileError(.emptyFile) }
      let unread = offset - buffer.start
      try fill()
      offset = buffer.start + unread
    }
  }

  /// Reads the first line, and chooses the columns.
  mutating func readHeader(fileName: String) throws {
    while true {
      if let separator = options.separator?.byte {
        delimiter = separator
        break
      }
      if let delimiter = DataFiles.delimiter(
        of: buffer.bytes, from: buffer.start, to: buffer.end, fileName: fileName)
      {
        self.delimiter = delimiter
        break
      }
      if buffer.isComplete { break }
      try fill()
    }
    while try !scanRow() { try fill() }
    let rowEnd = record.end
    guard String(validating: buffer.bytes[buffer.start..<rowEnd], as: UTF8.self) != nil else {
      throw error(.notUTF8, at: buffer.start..<buffer.start)
    }
    let texts = record.cells.map { String(Substring(trimmed($0.text(in: buffer.bytes).utf8))) }
    let isHeader = options.header ?? Header.isHeader(texts)
    let columns = isHeader ? ColumnNames(names: texts, areInFile: true) : .numbers(texts.count)
    if isHeader { advance() }
    var indices = try columns.indices(of: options.columns)
    if indices.isEmpty {
      let group = try options.groups.map { try columns.indices(of: [$0])[0] }
      indices = [try Header.firstNumeric(columns, rows: nextRows(), butNot: group)]
    }
    header = Header(columns: columns, choice: indices)
  }

  /// The texts of the next row, and of those after it that are in the buffer, 100 at most.
  private mutating func nextRows() throws -> [[String]] {
    var rows: [[String]] = []
    var next = Record()
    while rows.isEmpty {
      if buffer.isComplete, buffer.start == buffer.end { throw DataFileError(.noRows) }
      if try !scanRow() {
        try fill()
      } else if record.isBlank(buffer.bytes) {
        advance()
      } else {
        rows.append(record.cells.map { $0.text(in: buffer.bytes) })
      }
    }
    var offset = record.end
    while rows.count < 100, offset < buffer.end,
      case .complete = next.scan(buffer.bytes, from: offset, to: buffer.end, delimiter: delimiter)
    {
      rows.append(next.cells.map { $0.text(in: buffer.bytes) })
      offset = next.end
    }
    return rows
  }
}

extension Separator {
  /// The character; `nil` for blanks, of which there may be several.
  var byte: UInt8? {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    case .pipe: UInt8(ascii: "|")
    case .blanks: nil
    }
  }
}
