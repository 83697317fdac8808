/// How a file is read, and what of it.
///
/// What is left out of the way a text file is written is found in its first rows, as ``DataFile`` says.
public struct DataOptions: Hashable, Sendable {
  /// The wanted columns. If there are none, the first column is taken that has a name or stands in a
  /// file without names, and whose first value, in the first rows, is a number.
  public var columns: [ColumnReference]
  /// What to do with rows that miss a value of a wanted column.
  public var missing: MissingValues
  /// Whether the first line of a text file names the columns; `nil` where the file tells.
  public var header: Bool?
  /// What separates the cells of a text file; `nil` where the file tells.
  public var separator: Separator?
  /// What separates the fraction of a number in a text file; `nil` where the file tells.
  public var decimal: DecimalMark?
  /// What the lines of a text file begin with that are comments, after any blanks; empty for none, `nil`
  /// for `#` where the file has such lines.
  public var comment: String?
  /// The number of lines before those of the table, in a text file; at least 0.
  public var skip: Int
  /// What stands for a missing value in a text file, beside what always does.
  public var missingValues: [CellContent]
  /// Which rows are read: those for which all of these hold.
  public var conditions: [RowCondition]
  /// The column that tells the group of a row; `nil` for no groups.
  public var groups: ColumnReference?
  /// Whether rows without a group are read too, as ones of an unknown group, rather than left out.
  public var keepsRowsOfUnknownGroup: Bool
  /// The column that tells how often each row counts, which is read behind the wanted ones: numbers that
  /// need not be whole; `nil` for once.
  public var weights: ColumnReference?
  /// The array of a `.npz` archive, by its name with or without `.npy`; `nil` for the only one.
  public var array: String?

  /// Chooses how a file is read.
  ///
  /// - Parameters:
  ///   - columns: The wanted columns.
  ///   - missing: What to do with rows that miss a value of a wanted column.
  ///   - header: Whether the first line names the columns.
  ///   - separator: What separates cells.
  ///   - decimal: What separates the fraction of a number.
  ///   - comment: What begins a line that is a comment; empty for none.
  ///   - skip: The number of lines before the table, at least 0.
  ///   - missingValues: What stands for a missing value beside what always does.
  ///   - conditions: Which rows are read.
  ///   - groups: The column that tells the group of a row.
  ///   - keepsRowsOfUnknownGroup: Whether rows without a group are read too.
  ///   - weights: The column that tells how often a row counts.
  ///   - array: The array of an archive.
  public init(
    columns: [ColumnReference] = [], missing: MissingValues = .drop, header: Bool? = nil,
    separator: Separator? = nil, decimal: DecimalMark? = nil, comment: String? = nil, skip: Int = 0,
    missingValues: [CellContent] = [], conditions: [RowCondition] = [],
    groups: ColumnReference? = nil, keepsRowsOfUnknownGroup: Bool = false,
    weights: ColumnReference? = nil, array: String? = nil
  ) {
    self.columns = columns
    self.missing = missing
    self.header = header
    self.separator = separator
    self.decimal = decimal
    self.comment = comment
    self.skip = skip
    self.missingValues = missingValues
    self.conditions = conditions
    self.groups = groups
    self.keepsRowsOfUnknownGroup = keepsRowsOfUnknownGroup
    self.weights = weights
    self.array = array
  }
}

/// What to do with a row that misses a value of a chosen column.
public enum MissingValues: String, CaseIterable, Hashable, Sendable {
  /// Leave the row out, and count it.
  case drop
  /// Throw an error with the place of the first.
  case error
}

/// What separates the cells of a text file.
public enum Separator: String, CaseIterable, Hashable, Sendable {
  case comma, semicolon, tab, pipe
  /// One or more spaces and tabs; those at the ends of a line separate nothing.
  case blanks
}

/// What separates the fraction of a number.
public enum DecimalMark: String, CaseIterable, Hashable, Sendable {
  case point, comma
}

/// What a cell may hold.
public enum CellContent: Hashable, Sendable, CustomStringConvertible {
  /// A text, without the blanks around it. Letter case counts.
  case text(String)
  /// A number, however it is written.
  case number(Double)

  /// The text in double quotes, or the number.
  public var description: String {
    switch self {
    case .text(let text): shortened(text)
    case .number(let number): "\(number)"
    }
  }
}
