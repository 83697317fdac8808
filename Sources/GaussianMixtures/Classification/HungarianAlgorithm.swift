/// The assignment problem: one column for each row, no column twice, of the least sum of costs.
///
/// One row after another gets a column, by the shortest path along which rows that have one already
/// change theirs; potentials of rows and columns keep all costs along such paths from being negative.
///
/// Sources: H. W. Kuhn, "The Hungarian method for the assignment problem", Naval Research Logistics
/// Quarterly 2, 1955, https://doi.org/10.1002/nav.3800020109; for the shortest paths, and tables that
/// are not square, D. F. Crouse, "On implementing 2D rectangular assignment algorithms", IEEE
/// Transactions on Aerospace and Electronic Systems 52(4), 2016,
/// https://doi.org/10.1109/TAES.2016.140952.
struct HungarianAlgorithm {
  private let columnCount: Int
  private let cost: (_ row: Int, _ column: Int) -> Double
  private var rowPotentials: [Double]
  private var columnPotentials: [Double]
  private var columnOfRow: [Int?]
  private var rowOfColumn: [Int?]

  /// Assigns columns to rows.
  ///
  /// - Parameters:
  ///   - rowCount: The number of rows, at most that of columns.
  ///   - columnCount: The number of columns.
  ///   - cost: The cost of a row and a column, finite.
  /// - Returns: Per row its column. Of assignments of the same sum always the same for the same costs.
  /// - Complexity: O(*r*² · *c*) for *r* rows and *c* columns.
  static func assignment(
    rowCount: Int, columnCount: Int, cost: @escaping (_ row: Int, _ column: Int) -> Double
  ) -> [Int] {
    precondition(rowCount <= columnCount, "\(rowCount) rows for \(columnCount) columns")
    var search = HungarianAlgorithm(rowCount: rowCount, columnCount: columnCount, cost: cost)
    for row in 0..<rowCount { search.assign(row) }
    return search.columnOfRow.compactMap { $0 }
  }

  private init(
    rowCount: Int, columnCount: Int, cost: @escaping (_ row: Int, _ column: Int) -> Double
  ) {
    self.columnCount = columnCount
    self.cost = cost
    rowPotentials = Array(repeating: 0, count: rowCount)
    columnPotentials = Array(repeating: 0, count: columnCount)
    columnOfRow = Array(repeating: nil, count: rowCount)
    rowOfColumn = Array(repeating: nil, count: columnCount)
  }

  /// Gives a further row a column.
  private mutating func assign(_ newRow: Int) {
    // Per column, the length of the shortest path to it, and the row that it comes from.
    var lengths = [Double](repeating: .infinity, count: columnCount)
    var origins = [Int](repeating: newRow, count: columnCount)
    var isReached = [Bool](repeating: false, count: columnCount)
    var (row, length, end) = (newRow, 0.0, 0)
    while true {
      var shortest = Double.infinity
      for column in 0..<columnCount where !isReached[column] {
        let reduced = cost(row, column) - rowPotentials[row] - columnPotentials[column]
        if length + reduced < lengths[column] {
          lengths[column] = length + reduced
          origins[column] = row
        }
        // Of paths of the same length the one that ends the search.
        let isFree = rowOfColumn[column] == nil
        if lengths[column] < shortest || (isFree && lengths[column] == shortest) {
          shortest = lengths[column]
          end = column
        }
      }
      length = shortest
      isReached[end] = true
      guard let next = rowOfColumn[end] else { break }
      row = next
    }
    rowPotentials[newRow] += length
    for column in 0..<columnCount where isReached[column] {
      if let row = rowOfColumn[column] { rowPotentials[row] += length - lengths[column] }
      columnPotentials[column] -= length - lengths[column]
    }
    // Back along the path each row takes the column that it led to.
    var freed: Int? = end
    while let column = freed {
      let row = origins[column]
      freed = columnOfRow[row]
      columnOfRow[row] = column
      rowOfColumn[column] = row
    }
  }
}
