/// How a text file is read: what was found in its first rows, and what was asked for.
public struct DataReading: Hashable, Sendable {
  /// What separates cells.
  public let separator: Separator
  /// What separates the fraction of a number.
  public let decimal: DecimalMark
  /// Whether a line names the columns.
  public let hasHeader: Bool
  /// Whether the names stand in a comment, as `numpy.savetxt` writes them.
  public let isHeaderComment: Bool
  /// Whether the first column has no name among others that have: the numbers or names of the rows, as
  /// pandas and R write them.
  public let hasIndexColumn: Bool
  /// What comments begin with; empty where no line is one.
  public let comment: String
  /// The number of lines before the table that were skipped.
  public let skippedLineCount: Int
  /// What was taken for one of two that are near.
  public let doubts: [ReadingDoubt]
  /// How version 0.1 read the file, which knew its first line alone and no comments; `nil` if as now, as
  /// far as the first rows tell.
  public let former: FormerReading?
}

/// A reading that was taken where another is near.
public struct ReadingDoubt: Hashable, Sendable {
  /// What was taken, and which option says otherwise; one line without a full stop.
  public let message: String
  /// Where.
  public let place: TextPlace
}

/// What version 0.1 took a text file for.
public struct FormerReading: Hashable, Sendable {
  /// What separates cells.
  public let separator: Separator
  /// Whether the first line names the columns.
  public let hasHeader: Bool
}
