/// Which numbers of a file are read.
struct NumberLimits: Sendable {
  /// The largest magnitude of a number.
  let magnitude: Double
  /// The largest weight.
  let weight: Double
  /// The place of the weights among the columns that are read, from 0; `nil` for none.
  let weightColumn: Int?

  /// Why a number is not read.
  ///
  /// - Parameters:
  ///   - number: The number, which is finite.
  ///   - column: The place of its column among those that are read, from 0.
  /// - Returns: The reason; `nil` for one that is read.
  func problem(of number: Double, in column: Int) -> DataFileError.Problem? {
    if column == weightColumn {
      if number < 0 { return .negativeWeight(number) }
      return number > weight ? .tooLarge(number, limit: weight) : nil
    }
    return number.magnitude > magnitude ? .tooLarge(number, limit: magnitude) : nil
  }
}
