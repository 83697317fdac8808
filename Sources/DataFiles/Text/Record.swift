/// The cells of one row of a text file, by RFC 4180.
///
/// A quote opens a quoted cell only as its first character; elsewhere in a cell it is a character
/// like any other, as Python's `csv` and pandas have it.
struct Record {
  /// A cell: its bytes with the quotes, if it has any.
  struct Cell {
    let range: Range<Int>
    let isQuoted: Bool

    /// The text of the cell, without its quotes.
    func text(in bytes: [UInt8]) -> String {
      guard isQuoted else { return String(decoding: bytes[range], as: UTF8.self) }
      var content: [UInt8] = []
      var offset = range.lowerBound + 1
      while offset < range.upperBound - 1 {
        content.append(bytes[offset])
        // Quotes within a quoted cell are doubled.
        offset += bytes[offset] == UInt8(ascii: "\"") ? 2 : 1
      }
      return String(decoding: content, as: UTF8.self)
    }
  }

  /// How far a scan has come.
  enum Scan {
    case complete
    /// The text ends before the row does, in a quoted cell if there is one.
    case incomplete(openCell: Int?)
    case wrong(DataFileError.Problem, at: Range<Int>)
  }

  private(set) var cells: [Cell] = []
  /// The number of line ends in the row, with that at its end.
  private(set) var lineCount = 0
  /// The offset after the row's line end.
  private(set) var end = 0

  /// Whether the row is nothing but white space.
  func isBlank(_ bytes: [UInt8]) -> Bool {
    guard cells.count == 1, !cells[0].isQuoted else { return false }
    return trimmed(bytes[cells[0].range]).isEmpty
  }

  /// Finds the cells of the row at `start`.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: The first byte of the row.
  ///   - textEnd: The end of the text that has come. A carriage return just before it does not
  ///     end the row: its line feed may be on the way.
  ///   - separator: What separates cells.
  /// - Returns: Whether the row was found; only then the properties mean something.
  mutating func scan(
    _ bytes: [UInt8], from start: Int, to textEnd: Int, separator: Separator
  ) -> Scan {
    cells.removeAll(keepingCapacity: true)
    lineCount = 0
    if separator == .blanks { return scanBlanks(bytes, from: start, to: textEnd) }
    let delimiter = separator.byte
    var offset = start
    while true {
      let cellStart = offset
      let isQuoted = offset < textEnd && bytes[offset] == UInt8(ascii: "\"")
      if isQuoted, let stop = skipQuoted(bytes, from: &offset, to: textEnd) { return stop }
      while offset < textEnd, bytes[offset] != delimiter, bytes[offset] != 0x0A,
        bytes[offset] != 0x0D
      {
        if bytes[offset] == 0 { return .wrong(.nulByte, at: offset..<offset + 1) }
        if isQuoted { return .wrong(.textAfterQuote, at: offset..<offset + 1) }
        offset += 1
      }
      guard offset < textEnd else { return .incomplete(openCell: nil) }
      if cells.count == DataFileLimits.columnCount {
        return .wrong(.tooManyColumns, at: cellStart..<offset)
      }
      cells.append(Cell(range: cellStart..<offset, isQuoted: isQuoted))
      if bytes[offset] == 0x0D {
        guard offset + 1 < textEnd else { return .incomplete(openCell: nil) }
        if bytes[offset + 1] == 0x0A { offset += 1 }
      }
      let isLast = bytes[offset] != delimiter
      offset += 1
      if isLast { break }
    }
    lineCount += 1
    end = offset
    return .complete
  }

  /// The same for cells between which are spaces and tabs.
  private mutating func scanBlanks(_ bytes: [UInt8], from start: Int, to textEnd: Int) -> Scan {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    var offset = start
    while true {
      while offset < textEnd, isBlank(bytes[offset]) { offset += 1 }
      let cellStart = offset
      guard offset < textEnd else { return .incomplete(openCell: nil) }
      if isLineEnd(bytes[offset]) {
        // A line has a cell, if only an empty one.
        if cells.isEmpty { cells.append(Cell(range: offset..<offset, isQuoted: false)) }
        break
      }
      let isQuoted = bytes[offset] == UInt8(ascii: "\"")
      if isQuoted, let stop = skipQuoted(bytes, from: &offset, to: textEnd) { return stop }
      while offset < textEnd, !isBlank(bytes[offset]), !isLineEnd(bytes[offset]) {
        if bytes[offset] == 0 { return .wrong(.nulByte, at: offset..<offset + 1) }
        if isQuoted { return .wrong(.textAfterQuote, at: offset..<offset + 1) }
        offset += 1
      }
      guard offset < textEnd else { return .incomplete(openCell: nil) }
      if cells.count == DataFileLimits.columnCount {
        return .wrong(.tooManyColumns, at: cellStart..<offset)
      }
      cells.append(Cell(range: cellStart..<offset, isQuoted: isQuoted))
    }
    if bytes[offset] == 0x0D {
      guard offset + 1 < textEnd else { return .incomplete(openCell: nil) }
      if bytes[offset + 1] == 0x0A { offset += 1 }
    }
    lineCount += 1
    end = offset + 1
    return .complete
  }

  /// Goes from a quote to the byte after the one that closes it; returns what keeps it from there.
  private mutating func skipQuoted(
    _ bytes: [UInt8], from offset: inout Int, to textEnd: Int
  ) -> Scan? {
    let opening = offset
    offset += 1
    while offset < textEnd {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        // Whether the quote is doubled, only the next byte tells.
        guard offset + 1 < textEnd else { return .incomplete(openCell: nil) }
        offset += 1
        if bytes[offset] != UInt8(ascii: "\"") { return nil }
      case 0:
        return .wrong(.nulByte, at: offset..<offset + 1)
      case 0x0A, 0x0D:
        if endsLine(bytes, at: offset, end: textEnd) { lineCount += 1 }
      default: break
      }
      offset += 1
    }
    return .incomplete(openCell: opening)
  }
}
