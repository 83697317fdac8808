/// Finds what separates the cells of a text file.
///
/// A separator is possible if it divides every one of the first rows into equally many cells, two at
/// least; the first row may have one less if the first column has no name. Of those possible the one is
/// taken that leaves the greatest share of numbers in the cells below the first row, less the share of
/// texts in which another separator stands: tab before semicolon, pipe, comma and blanks where several
/// do as well. A file of one column has none. Where none is possible, the one is taken with which most
/// rows have equally many cells: reading then ends with an error at the first that has not.
struct SeparatorSearch {
  let division: SampleDivision
  private(set) var doubt: String?

  private static let order: [Separator] = [.tab, .semicolon, .pipe, .comma, .blanks]

  /// Looks at the first rows.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: Where the first row begins, or a comment before it.
  ///   - end: The end of the text that has come.
  ///   - options: What is known of the file.
  ///   - hint: The separator that the file says it has, in a first line `sep=;`, or by its name.
  ///   - divide: Divides the first rows.
  /// - Throws: What makes two readings equally likely.
  init(
    _ bytes: [UInt8], from start: Int, to end: Int, _ options: DataOptions, hint: Separator?,
    _ divide: (Separator) -> SampleDivision
  ) throws(DataFileProblem) {
    if let separator = options.separator ?? hint {
      var stated = divide(separator)
      stated.isStated = true
      division = stated
      return
    }
    let found = SampleDivision.bytes(in: bytes, from: start, to: end)
    let present = Self.order.filter { found[Int($0.byte)] || $0 == .blanks && found[0x09] }
    let divisions = present.map(divide)
    // Without any separator, rows are one cell; a character that is not there divides nothing.
    let absent = [Separator.comma, .semicolon, .pipe, .tab].first { !present.contains($0) }
    let whole = absent.map(divide)
    let comma = divisions.first { $0.separator == .comma }
    let tab = divisions.first { $0.separator == .tab }

    var even = divisions.filter { division in
      division.isEven && division.width > 1
        && !(division.separator == .blanks && tab?.widths == division.widths)
    }
    let wholeScore = whole?.score(options.decimal) ?? 0
    let isWholePossible = whole.map { $0.isEven && wholeScore > 0.5 } ?? false
    if options.decimal == .comma, even.count > 1 || isWholePossible {
      even.removeAll { $0.separator == .comma && $0.score(.comma) < 2 && !Self.hasQuotes($0) }
    }
    let scores = even.map { $0.score(options.decimal) }
    if let best = scores.max(), let index = scores.firstIndex(of: best) {
      division = even[index]
      if division.separator == .comma, let whole, options.decimal == nil, isWholePossible {
        doubt = try Self.commaDoubt(division, whole, bytes, options)
      }
      if division.separator == .comma, options.decimal == nil {
        let commas = TornNumbers(division, bytes)
        if let cell = commas.withUnits { throw DataFileProblem(.ambiguousComma, at: cell) }
        if commas.haveMixedBlanks { doubt = doubt ?? Self.commasForSeparators }
      }
      if division.separator == .blanks { try Self.checkGroups(division) }
      if let cell = division.dividedNumbers(in: bytes) {
        throw DataFileProblem(.ambiguousSeparator, at: cell)
      }
      return
    }
    if let whole, isWholePossible,
      !(comma.map { Self.isHeaderDivided(by: $0, whole, bytes) } ?? false)
    {
      division = whole
      if let comma, options.decimal == nil, let cell = TornNumbers.underTitle(comma, bytes) {
        throw DataFileProblem(.ambiguousComma, at: cell)
      }
      if let comma, comma.width > 1, Self.isNumber(whole.shape(0, 0)) {
        doubt = Self.wholeDoubt
      }
      return
    }
    let shares = divisions.map { $0.width > 1 ? $0.evenShare : 0 }
    if let best = shares.max(), best > 0, let index = shares.firstIndex(of: best) {
      division = divisions[index]
    } else {
      // What cannot be divided at all has an error that its separator tells.
      division = divisions.first { $0.isBroken && $0.rowCount == 0 } ?? whole ?? divide(.comma)
    }
  }

  private static let commasForSeparators =
    "commas are taken for separators of columns; \"decimal\": \"comma\" takes them for "
    + "decimal marks, \"separator\": \"comma\" ends this warning"
  private static let wholeDoubt =
    "commas are taken for decimal marks of one column; \"separator\": \"comma\" takes them for "
    + "separators, \"decimal\": \"comma\" ends this warning"

  private static func hasQuotes(_ division: SampleDivision) -> Bool {
    division.below.contains { row in
      (0..<division.widths[row]).contains { division.cell(row, $0)?.isQuoted == true }
    }
  }

  private static func isNumber(_ shape: CellShape?) -> Bool {
    shape.map { !$0.isDisjoint(with: [.pointNumber, .commaNumber]) } ?? false
  }

  /// Whether the first row has commas that separate names, not the parts of one.
  private static func isHeaderDivided(
    by comma: SampleDivision, _ whole: SampleDivision, _ bytes: [UInt8]
  ) -> Bool {
    comma.rowCount > 0 && comma.widths[0] > 1 && !isNumber(whole.shape(0, 0))
      && !hasBlankAfterComma(comma, bytes)
  }

  /// Whether the names of the first row have a blank after each comma.
  private static func hasBlankAfterComma(_ comma: SampleDivision, _ bytes: [UInt8]) -> Bool {
    (1..<comma.widths[0]).allSatisfy { column in
      guard let range = comma.cell(0, column)?.range, !range.isEmpty else { return false }
      return bytes[range.lowerBound] == 0x20
    }
  }

  /// What is to be said where each row is two whole numbers with a comma between them, or one number.
  private static func commaDoubt(
    _ comma: SampleDivision, _ whole: SampleDivision, _ bytes: [UInt8], _ options: DataOptions
  ) throws(DataFileProblem) -> String? {
    guard comma.width == 2, !comma.below.isEmpty || isNumber(whole.shape(0, 0)) else { return nil }
    if isNumber(whole.shape(0, 0)) {
      if options.columns.contains(.number(2)) { return nil }
      return commasForSeparators
    }
    if comma.widths[0] == 1 || hasBlankAfterComma(comma, bytes) {
      throw DataFileProblem(.ambiguousComma, at: whole.cell(min(1, whole.rowCount - 1), 0)?.range)
    }
    return nil
  }

  /// Refuses numbers whose thousands blanks may separate.
  private static func checkGroups(_ division: SampleDivision) throws(DataFileProblem) {
    let isNamed =
      division.widths[0] == division.width
      && !(0..<division.width).allSatisfy { isNumber(division.shape(0, $0)) }
    let areGroups = division.below.allSatisfy { row in
      (0..<division.width).allSatisfy { column in
        guard let cell = division.cell(row, column)?.range,
          division.shape(row, column)?.contains(.digits) == true
        else { return false }
        return column == 0 ? cell.count <= 3 : cell.count == 3
      }
    }
    if !isNamed, areGroups, !division.below.isEmpty {
      throw DataFileProblem(.ambiguousBlanks, at: division.cell(1, 0)?.range)
    }
  }
}

/// What is wrong with a text file, before its place is known.
struct DataFileProblem: Error {
  let problem: DataFileError.Problem
  /// The bytes to blame; `nil` for the first row.
  let range: Range<Int>?

  init(_ problem: DataFileError.Problem, at range: Range<Int>? = nil) {
    self.problem = problem
    self.range = range
  }
}
