/// Refuses a coordinate of data whose values differ by so little that their squares, or densities between
/// them, are no numbers.
///
/// - Parameters:
///   - extent: The smallest and the largest value; `nil` where nobody has asked for them.
///   - column: The name of the coordinate; `nil` if it has none.
///   - file: How problems call the data file.
/// - Throws: `ExperimentProblem` that blames the file.
func checkSpread(
  _ extent: ClosedRange<Double>?, column: String?, file: String
) throws(ExperimentProblem) {
  guard let extent else { return }
  let spread = extent.upperBound - extent.lowerBound
  guard spread > 0, spread < Limits.leastSpread else { return }
  throw ExperimentProblem(
    "\(column.map { "the column \(quoted($0)) has" } ?? "there are") values from "
      + "\(numberText(extent.lowerBound)) to \(numberText(extent.upperBound)), which are less than "
      + "\(Limits.leastSpread) apart; they need another unit", file: file)
}

extension DataPoints {
  /// Refuses coordinates whose values differ by too little.
  func checkSpread(file: String) throws(ExperimentProblem) {
    let dimension = columns.count
    for (column, name) in columns.enumerated() {
      var (smallest, largest) = (Double.infinity, -Double.infinity)
      for index in stride(from: column, to: values.count, by: dimension) {
        smallest = min(smallest, values[index])
        largest = max(largest, values[index])
        // Nearly all data end with the second point.
        if largest - smallest >= Limits.leastSpread { break }
      }
      guard smallest < largest else { continue }
      try MixtureFigures.checkSpread(smallest...largest, column: name, file: file)
    }
  }
}
