/// Which rows of a file are read.
public struct RowCondition: Hashable, Sendable {
  /// What a cell is asked for.
  public enum Test: Hashable, Sendable {
    /// That it holds one of these.
    case values([CellContent])
    /// That it is a number in the interval, with its ends. A missing value is in none.
    case range(ClosedRange<Double>)
  }

  /// The column of the cell.
  public var column: ColumnReference
  /// What it is asked for.
  public var test: Test

  /// Asks something of the cells of a column.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - test: What its cells are asked for.
  public init(column: ColumnReference, test: Test) {
    self.column = column
    self.test = test
  }
}
