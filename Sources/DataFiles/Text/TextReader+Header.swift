extension TextReader {
  /// Reads what stands before the first row: finds the dialect, and chooses the columns.
  ///
  /// - Parameter fileName: The name of the file.
  /// - Returns: What was found; the reader then stands at the first row.
  /// - Throws: `DataFileError`; what the source throws.
  mutating func readHead(fileName: String) throws -> TextHead {
    if buffer.bytes[buffer.start..<buffer.end].starts(with: [0xEF, 0xBB, 0xBF]) { use(3) }
    for _ in 0..<options.skip { try skipLine() }
    try skipBlankLines()
    let former = FormerReading(
      buffer.bytes, from: buffer.start, to: buffer.end, fileName: fileName)
    let formerStart = usedCount
    var hint: Separator?
    if options.separator == nil, let separator = statedSeparator {
      hint = separator
      try skipLine()
      try skipBlankLines()
    } else if isTabSeparated(fileName),
      buffer.bytes[buffer.start..<buffer.end].contains(UInt8(ascii: "\t"))
    {
      hint = .tab
    }
    let search = try findSeparator(hint)
    let division = search.division
    dialect.separator = division.separator
    try checkComments(division)
    try skipComments()
    // The first row, which has what is wrong with it.
    while try !scanRow() { try fill() }
    let rowEnd = record.end
    guard String(validating: buffer.bytes[buffer.start..<rowEnd], as: UTF8.self) != nil else {
      throw error(.notUTF8, at: buffer.start..<buffer.start)
    }
    var doubts = [search.doubt].compactMap { $0.map(doubt) }
    let texts = record.cells.map { Self.text(of: $0, in: buffer.bytes) }
    var isHeader = options.header
    if isHeader == nil {
      let bytes = buffer.bytes
      let found = try atFirstRow { () throws(DataFileProblem) in
        try HeaderSearch(division) { row, column in
          division.cell(row, column).map { Self.text(of: $0, in: bytes) } ?? ""
        }
      }
      isHeader = found.isHeader
      doubts += [found.doubt].compactMap { $0.map(doubt) }
      let numbers: CellShape = [.pointNumber, .commaNumber]
      if division.rowCount == 1, buffer.isComplete, division.commentBefore == nil, texts.count > 1,
        texts.indices.allSatisfy({ division.shape(0, $0)?.isDisjoint(with: numbers) == false })
      {
        doubts.append(doubt(Self.oneRow))
      }
    }
    let hasIndex = isHeader == true && division.isEven && division.hasUnnamedIndex
    let commented =
      isHeader == true || options.header != nil
      ? nil
      : division.commentBefore.flatMap {
        names(inComment: $0, count: texts.count)
      }
    // Several names tell that there are several columns.
    if commented != nil, texts.count > 1 { doubts.removeAll { $0.message == search.doubt } }
    let columns: ColumnNames
    if let commented {
      columns = ColumnNames(names: commented, areInFile: true)
    } else if isHeader == true {
      columns = ColumnNames(names: (hasIndex ? [""] : []) + texts, areInFile: true)
    } else {
      columns = .numbers(texts.count)
    }
    let firstRow = isHeader == true ? 1 : 0
    let choice = try choice(of: columns, division, from: firstRow)
    header = Header(columns: columns, choice: choice)
    let conditions = try options.conditions.map { try columns.indices(of: [$0.column])[0] }
    let decimal = try atFirstRow { () throws(DataFileProblem) in
      try DecimalSearch(
        division, columns: choice, conditions: conditions, from: firstRow, options)
    }
    dialect.decimal = decimal.mark
    doubts += [decimal.doubt].compactMap { $0.map(doubt) }
    let now = FormerReading(separator: dialect.separator, hasHeader: isHeader == true)
    let isAlike =
      usedCount == formerStart && decimal.mark == .point
      && former?.isAlike(
        now, division, isOneColumn: texts.count == 1 && division.width <= 1,
        choice: options.columns.isEmpty ? choice.first : nil) == true
    let reading = DataReading(
      separator: dialect.separator, decimal: dialect.decimal,
      hasHeader: isHeader == true || commented != nil, isHeaderComment: commented != nil,
      hasIndexColumn: columns.areInFile && columns.names.count > 1 && columns.names[0].isEmpty,
      comment: String(decoding: dialect.comments.mark, as: UTF8.self),
      skippedLineCount: options.skip, doubts: doubts, former: isAlike ? nil : former)
    if isHeader == true {
      advance()
      if division.hasUnits { unitLine = line }
    }
    return TextHead(dialect: dialect, header: header, reading: reading, length: usedCount)
  }

  /// The separator that a first line `sep=;` names, as Excel reads and some programs write it.
  private var statedSeparator: Separator? {
    let line = buffer.bytes[buffer.start..<buffer.end].prefix { $0 != 0x0A && $0 != 0x0D }
    var text = line
    if text.first == UInt8(ascii: "\""), text.last == UInt8(ascii: "\""), text.count > 2 {
      text = text.dropFirst().dropLast()
    }
    let end = text.dropFirst(4)
    // Programs fill the line up with separators; blanks at its end say nothing.
    guard let byte = end.first, end.allSatisfy({ $0 == byte || $0 == 0x20 || $0 == 0x09 }),
      String(decoding: text.prefix(4), as: UTF8.self).lowercased() == "sep="
    else { return nil }
    return Separator.allCases.first { $0.byte == byte }
  }

  /// Finds the separator in the rows that are in the buffer, of which one at least is whole.
  private mutating func findSeparator(_ hint: Separator?) throws -> SeparatorSearch {
    while true {
      let (bytes, start, end) = (buffer.bytes, buffer.start, buffer.end)
      let comments = dialect.comments
      let missingValues = options.missingValues
      let search = try atFirstRow { () throws(DataFileProblem) in
        try SeparatorSearch(bytes, from: start, to: end, options, hint: hint) {
          SampleDivision(bytes, from: start, to: end, $0, comments, missingValues: missingValues)
        }
      }
      let division = search.division
      // One row of a wide table says less than two.
      if division.rowCount > 1 || division.isBroken || buffer.isComplete
        || division.rowCount > 0 && buffer.isFull
      {
        return search
      }
      // Of comments, the last may have names.
      while division.rowCount == 0, let last = division.commentBefore,
        buffer.start < last.lowerBound
      {
        if try !skipComment() { try skipLine() }
      }
      try fill()
    }
  }

  /// Refuses a file that has hardly anything but comments that nobody has asked for.
  private func checkComments(_ division: SampleDivision) throws(DataFileError) {
    guard dialect.comments.isAssumed, division.rowCount <= 1 else { return }
    if division.commentCountAfter > 0 || division.rowCount == 0 && division.commentBefore != nil {
      throw error(.onlyComments, at: buffer.start..<buffer.start)
    }
  }

  /// The names that a comment gives to so many columns; `nil` if it says something else.
  private func names(inComment range: Range<Int>, count: Int) -> [String]? {
    var content = trimmed(buffer.bytes[range].filter { $0 != 0x0A && $0 != 0x0D }[...])
    content = content.dropFirst(dialect.comments.mark.count)
    let line = Array(trimmed(content)) + [0x0A]
    var record = Record()
    guard
      case .complete = record.scan(line, from: 0, to: line.count, separator: dialect.separator),
      record.cells.count == count, String(validating: line, as: UTF8.self) != nil
    else { return nil }
    let names = record.cells.map { String(Substring(trimmed($0.text(in: line).utf8))) }
    let areNames = names.allSatisfy { name in
      CellValue(name[...]) == .text && (count > 1 || !name.utf8.contains(0x20))
    }
    return areNames ? names : nil
  }

  /// The places of the wanted columns.
  private func choice(
    of columns: ColumnNames, _ division: SampleDivision, from firstRow: Int
  ) throws -> [Int] {
    let indices: [Int]
    do {
      indices = try columns.indices(
        of: options.columns + (options.columns.isEmpty ? [] : options.weights.map { [$0] } ?? []))
    } catch {
      throw unevenRow(division, columns.names.count) ?? error
    }
    guard indices.isEmpty else { return indices }
    let others = try [options.groups, options.weights].compactMap(\.self).map {
      try columns.indices(of: [$0])[0]
    }
    if division.rowCount <= firstRow, columns.names.count > 1 {
      // The row that cannot be read has what is wrong.
      if division.isBroken { return [0] }
      throw DataFileError(.noRows)
    }
    let rows = firstRow..<max(firstRow, min(division.rowCount, firstRow + 100))
    return [
      try Header.firstNumeric(columns, rows: rows, butNot: others) { row, column in
        division.shape(row, column)
      }
    ] + (options.weights == nil ? [] : others.suffix(1))
  }

  /// What is wrong with a first row that has less cells than the others: it does not belong to the table.
  private func unevenRow(_ division: SampleDivision, _ count: Int) -> DataFileError? {
    guard !division.isEven, division.width > count,
      let row = division.below.first(where: { division.widths[$0] == division.width }),
      let cell = division.cell(row, count)
    else { return nil }
    return error(.cellCount(found: division.width, expected: count), at: cell.range)
  }

  private static let oneRow =
    "the file has one row of several numbers; each is a column of its own with one value, \"header\": false "
    + "ends this warning"

  private static func text(of cell: Record.Cell, in bytes: [UInt8]) -> String {
    String(Substring(trimmed(cell.text(in: bytes).utf8)))
  }

  private func doubt(_ message: String) -> ReadingDoubt {
    let line = buffer.bytes[buffer.start..<buffer.end].prefix { $0 != 0x0A && $0 != 0x0D }
    return ReadingDoubt(message: message, place: place(of: line.indices))
  }

  /// Says that what is wrong is in the first row.
  private func atFirstRow<Value>(
    _ body: () throws(DataFileProblem) -> Value
  ) throws(DataFileError) -> Value {
    do {
      return try body()
    } catch {
      throw DataFileError(error.problem, at: .text(error.range.map(place) ?? doubt("").place))
    }
  }
}
