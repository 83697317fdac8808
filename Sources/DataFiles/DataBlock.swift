/// Rows of numbers.
public struct DataBlock: Hashable, Sendable {
  /// The number of values in a row: the number of chosen columns.
  public let columnCount: Int
  /// The values, one row after the other, each in the order of the choice; all finite.
  public let values: [Double]
  /// For each row the number of its group from 0, in the order in which groups appear in the file;
  /// ``unknownGroup`` for one without a group that is read all the same; empty for a file that is read
  /// without groups.
  public let groups: [Int]

  /// Stands for the number of a group that is not known.
  public static let unknownGroup = -1

  /// The number of rows.
  public var rowCount: Int { values.count / columnCount }

  /// The values of one column.
  ///
  /// - Parameter column: The position of the column in the choice, from 0.
  /// - Returns: A value for each row.
  public func values(ofColumn column: Int) -> [Double] {
    precondition((0..<columnCount).contains(column), "there is no column \(column)")
    if columnCount == 1 { return values }
    return [Double](unsafeUninitializedCapacity: rowCount) { result, count in
      count = rowCount
      for row in 0..<count { result[row] = values[row &* columnCount &+ column] }
    }
  }
}
