/// Lines on which functions in the plane have a given value.
public enum ContourLines {
  /// The contour of values on a grid, by linear interpolation on its lines.
  ///
  /// What is above the level lies to the left of each line. Where a cell has two opposite corners
  /// above the level, they are joined if the mean of its corners is above. A value that is equal to
  /// the level counts as below it.
  ///
  /// - Parameters:
  ///   - x: The first coordinates of the grid; increasing.
  ///   - y: The second coordinates of the grid; increasing.
  ///   - values: The values, row by row: that at `x[column]` and `y[row]` is the one at
  ///     `row * x.count + column`; finite.
  ///   - level: The value on the contour.
  /// - Returns: Different lines, those that end at the border of the grid before the closed ones.
  /// - Complexity: O(*n*), where *n* is the number of values.
  public static func lines(
    x: [Double], y: [Double], values: [Double], level: Double
  ) -> [Outline] {
    precondition(values.count == x.count * y.count, "\(values.count) values on a grid")
    func place(_ number: Int) -> SIMD2<Double> {
      SIMD2(x[number % x.count], y[number / x.count])
    }
    var cells = ContourCells()
    for row in 0..<max(y.count - 1, 0) {
      for column in 0..<max(x.count - 1, 0) {
        let lower = row * x.count + column
        let upper = lower + x.count
        let corners = [lower, lower + 1, upper + 1, upper].map {
          ContourCells.Corner(number: $0, excess: values[$0] - level)
        }
        cells.add(corners) { first, second in
          let share = first.excess / (first.excess - second.excess)
          let (start, end) = (place(first.number), place(second.number))
          return start + (end - start) * share
        }
      }
    }
    return cells.lines()
  }
}
