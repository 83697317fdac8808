/// Which rows of a text file are read, and what group each belongs to.
struct RowSelection {
  /// The conditions with the places of their columns, from 0.
  private let conditions: [(index: Int, test: RowCondition.Test)]
  private let references: [ColumnReference]
  /// The place of the column of groups, from 0.
  let groupIndex: Int?
  private let groupColumn: ColumnReference?
  private var collector = GroupCollector()
  /// The texts that were found for each condition, before a row was taken; `nil` afterwards.
  private var found: [[String]]?

  /// Finds the columns.
  ///
  /// - Throws: `DataFileError` for a column that is not there, and for a number that is asked for though
  ///   it stands for a missing value.
  init(_ options: DataOptions, columns: ColumnNames) throws(DataFileError) {
    var conditions: [(index: Int, test: RowCondition.Test)] = []
    for condition in options.conditions {
      if let number = options.missingNumber(askedForBy: condition) {
        throw DataFileError(.missingNumber(number, column: condition.column))
      }
      conditions.append((try columns.indices(of: [condition.column])[0], condition.test))
    }
    self.conditions = conditions
    references = options.conditions.map(\.column)
    groupColumn = options.groups
    groupIndex = try options.groups.map { group throws(DataFileError) in
      try columns.indices(of: [group])[0]
    }
    found = conditions.isEmpty ? nil : conditions.map { _ in [] }
  }

  /// The groups so far; `nil` for a file that is read without.
  var groups: DataGroups? { groupIndex == nil ? nil : collector.groups }

  /// Whether every row has to be looked at.
  var isTrivial: Bool { conditions.isEmpty && groupIndex == nil }

  /// Whether all conditions hold for a row.
  ///
  /// - Parameters:
  ///   - cell: The text and the value of the cell in a column.
  ///   - refuse: Makes an error of a text that is no number, where a number is asked for: of any text in
  ///     an interval, of one that is a number with the other decimal mark among values.
  /// - Returns: Whether the row is to be read.
  /// - Throws: `DataFileError` for such a text.
  mutating func takes(
    _ cell: (Int) -> (text: String, value: CellValue),
    refuse: (Int) -> DataFileError
  ) throws(DataFileError) -> Bool {
    var isTaken = true
    for (number, condition) in conditions.enumerated() {
      let (text, value) = cell(condition.index)
      note(text, forCondition: number)
      switch condition.test {
      case .values(let contents):
        if contents.contains(where: { $0.matches(text, value) }) { continue }
        if isTaken, value == .text, contents.contains(where: \.isNumber),
          DecimalMark.allCases.contains(where: { CellValue(text[...], $0).isNumber })
        {
          throw refuse(condition.index)
        }
        isTaken = false
      case .range(let range):
        switch value {
        case .number(let value): isTaken = range.contains(value) && isTaken
        case .missing: isTaken = false
        case .notFinite, .text, .tooLong: if isTaken { throw refuse(condition.index) }
        }
      }
    }
    if isTaken { found = nil }
    return isTaken
  }

  /// The number of a group.
  mutating func group(_ text: String, _ value: CellValue) throws(DataFileError) -> Int {
    var number: Double?
    if case .number(let value) = value { number = value }
    guard let index = collector.index(of: text, value: number) else {
      throw DataFileError(.tooManyGroups(groupColumn ?? .number((groupIndex ?? 0) + 1)))
    }
    return index
  }

  /// Says why there is no row; `nil` if it is not for the conditions.
  var problem: DataFileError.Problem? {
    guard let found, found.contains(where: { !$0.isEmpty }) else { return nil }
    return .noMatchingRow(
      zip(references, found).map { DataFileError.FoundContents(column: $0, texts: $1) })
  }

  private mutating func note(_ text: String, forCondition number: Int) {
    guard let count = found?[number].count, count <= DataFileError.FoundContents.limit,
      found?[number].contains(text) == false
    else { return }
    found?[number].append(text)
  }
}

extension DataOptions {
  /// A number that a condition asks for though it stands for a missing value; `nil` if there is none.
  fileprivate func missingNumber(askedForBy condition: RowCondition) -> Double? {
    guard case .values(let contents) = condition.test else { return nil }
    for case .number(let number) in contents {
      let isMissing = missingValues.contains { missing in
        switch missing {
        case .number(let value): value == number
        case .text(let text): CellValue(text[...], decimal ?? .point) == .number(number)
        }
      }
      if isMissing { return number }
    }
    return nil
  }
}

extension CellContent {
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }

  /// Whether a cell has this text, or a number of this value.
  func matches(_ text: String, _ value: CellValue) -> Bool {
    switch self {
    case .text(let content): content == text
    case .number(let number): value == .number(number)
    }
  }
}

extension CellValue {
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }
}
