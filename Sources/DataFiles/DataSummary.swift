/// What was read from a file.
public struct DataSummary: Hashable, Sendable {
  /// The names of the chosen columns; numbers from 1 where the file has no names.
  public let columnNames: [String]
  /// The number of rows, without those that were dropped.
  public let rowCount: Int
  /// The number of rows that were dropped because they miss a value of a chosen column, or
  /// their group.
  public let droppedRowCount: Int
  /// The number of rows that were left out because a condition does not hold for them.
  public let leftOutRowCount: Int
  /// Whether each chosen column is one of integers: all values are whole numbers of at most 2⁵³ in
  /// magnitude, and stand in a text file or in a NumPy file of integers.
  public let areIntegers: [Bool]
  /// The groups of the rows; `nil` for a file that is read without groups.
  public let groups: DataGroups?
  /// How the file is read; `nil` for a NumPy file.
  public let reading: DataReading?
  /// The number of lines that are comments.
  public let commentLineCount: Int
  /// The number of those that have as many cells as the rows.
  public let commentedRowCount: Int
}

/// The columns of a file in memory.
public struct DataTable: Hashable, Sendable {
  /// The values of each column in the order of the file; all finite.
  public let values: [[Double]]
  /// For each row the place of its group in the names of ``DataSummary/groups``, or
  /// ``DataBlock/unknownGroup``; empty without groups.
  public let groups: [Int]
  /// What was read.
  public let summary: DataSummary
}
