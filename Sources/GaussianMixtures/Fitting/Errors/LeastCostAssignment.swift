/// The assignment of rows to columns with the least sum of costs, by the Hungarian algorithm.
///
/// Row after row is added along the shortest path of exchanges among the rows before it. Potentials of
/// rows and columns keep all reduced costs at 0 or above, so that the paths are found as Dijkstra does.
///
/// Sources: H. W. Kuhn, "The Hungarian method for the assignment problem", Naval Research Logistics
/// Quarterly 2, 1955, https://doi.org/10.1002/nav.3800020109; with shortest paths R. Jonker,
/// A. Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment problems",
/// Computing 38, 1987, https://doi.org/10.1007/BF02278710.
enum LeastCostAssignment {
  /// Finds the assignment.
  ///
  /// - Parameters:
  ///   - costs: The costs, row by row: `count` · `count` finite numbers.
  ///   - count: The number of rows, and of columns.
  /// - Returns: Per row, its column. Of equal assignments it is always the same one.
  /// - Complexity: O(*k*³), where *k* is the number of rows.
  static func columns(_ costs: [Double], count: Int) -> [Int] {
    var rowPotentials = [Double](repeating: 0, count: count)
    var columnPotentials = [Double](repeating: 0, count: count)
    var rows = [Int?](repeating: nil, count: count)
    for added in 0..<count {
      var distances = [Double](repeating: .infinity, count: count)
      var previous = [Int?](repeating: nil, count: count)
      var isReached = [Bool](repeating: false, count: count)
      var row = added
      var reached: Int?
      while true {
        var nearest: Int?
        for column in 0..<count where !isReached[column] {
          let reduced = costs[row * count + column] - rowPotentials[row] - columnPotentials[column]
          if reduced < distances[column] {
            distances[column] = reduced
            previous[column] = reached
          }
          if nearest.map({ distances[column] < distances[$0] }) ?? true { nearest = column }
        }
        guard let next = nearest else { break }
        let step = distances[next]
        rowPotentials[added] += step
        for column in 0..<count {
          if isReached[column] {
            columnPotentials[column] -= step
            if let row = rows[column] { rowPotentials[row] += step }
          } else {
            distances[column] -= step
          }
        }
        isReached[next] = true
        reached = next
        guard let taken = rows[next] else { break }
        row = taken
      }
      // Along the path each column takes the row of the one before it.
      while let column = reached {
        reached = previous[column]
        rows[column] = reached.flatMap { rows[$0] } ?? added
      }
    }
    var columns = [Int](repeating: 0, count: count)
    for (column, row) in rows.enumerated() { if let row { columns[row] = column } }
    return columns
  }
}
