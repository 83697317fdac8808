extension FormerReading {
  /// Reads the first line as version 0.1 did: what it has most of outside quotes separates cells, the tab
  /// before the semicolon and the semicolon before the comma; and it is a header unless each of its cells
  /// is a number or missing, and one at least is a number.
  ///
  /// - Returns: `nil` if the line does not end in the text.
  init?(
    _ bytes: [UInt8], from start: Int, to end: Int, fileName: String
  ) {
    var counts = [0, 0, 0]
    let delimiters: [Separator] = [.tab, .semicolon, .comma]
    var (isQuoted, isCellStart, hasEnd) = (false, true, false)
    for offset in start..<end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\""), isQuoted || isCellStart {
        isQuoted.toggle()
        isCellStart = !isQuoted
      } else if !isQuoted {
        hasEnd = byte == 0x0A || byte == 0x0D
        if hasEnd { break }
        let place = delimiters.firstIndex { $0.byte == byte }
        if let place { counts[place] += 1 }
        isCellStart = place != nil
      }
    }
    guard hasEnd else { return nil }
    let most = counts.firstIndex { $0 > 0 && $0 == counts.max() }
    separator = isTabSeparated(fileName) ? .tab : delimiters[most ?? 2]
    var record = Record()
    guard case .complete = record.scan(bytes, from: start, to: end, separator: separator) else {
      return nil
    }
    let values = record.cells.map { CellValue($0.text(in: bytes)[...]) }
    let areNumbers = values.allSatisfy { $0 != .text && $0 != .tooLong }
    hasHeader = !areNumbers || values.allSatisfy { $0 == .missing }
  }
}

extension FormerReading {
  /// Whether rows and columns were the same, where both begin at the same line.
  ///
  /// - Parameters:
  ///   - now: How the file is read now.
  ///   - division: The first rows as they are divided now.
  ///   - isOneColumn: Whether the rows have one cell.
  ///   - choice: The column that was taken because none was asked for; else `nil`.
  /// - Returns: Whether the same numbers are read of the first rows.
  func isAlike(
    _ now: FormerReading, _ division: SampleDivision, isOneColumn: Bool, choice: Int?
  ) -> Bool {
    guard hasHeader == now.hasHeader, isOneColumn || separator == now.separator else {
      return false
    }
    guard let choice, !isOneColumn else { return true }
    // A number with thousands was a text to version 0.1, which went on to the next column.
    let rows = (hasHeader ? 1 : 0)..<max(division.rowCount, 1)
    let first = rows.lazy.compactMap { division.shape($0, choice) }.first { !$0.contains(.missing) }
    return first.map { !$0.isDisjoint(with: [.pointNumber, .infinite]) } ?? true
  }
}

/// Whether a file has tabs by its name.
func isTabSeparated(_ fileName: String) -> Bool {
  var name = fileName.lowercased()
  if name.hasSuffix(".gz") { name.removeLast(3) }
  return name.hasSuffix(".tsv") || name.hasSuffix(".tab")
}
