/// Which columns have had nothing but whole numbers of at most 2⁵³ in magnitude, beyond which not
/// every whole number is a double.
struct WholeColumns {
  /// An answer for each column.
  private(set) var areWhole: [Bool]

  /// Begins before the first row.
  init(count: Int) {
    areWhole = Array(repeating: true, count: count)
  }

  /// Takes in rows; a column that has had a fraction costs nothing any more.
  mutating func add(_ block: DataBlock) {
    for column in areWhole.indices where areWhole[column] {
      areWhole[column] = block.values.withUnsafeBufferPointer { values in
        Self.areSmallAndWhole(values, from: column, by: block.columnCount)
          || stride(from: column, to: values.count, by: block.columnCount).allSatisfy { index in
            values[index].magnitude <= 0x1p53 && values[index] == values[index].rounded()
          }
      }
    }
  }

  /// Whether values are whole and at most 2⁵¹ in magnitude; without a branch for each.
  private static func areSmallAndWhole(
    _ values: UnsafeBufferPointer<Double>, from start: Int, by step: Int
  ) -> Bool {
    var hasOther = false
    // The first value tells most columns with fractions.
    for end in [min(start + step, values.count), values.count] {
      for index in stride(from: start, to: end, by: step) {
        let value = values[index]
        // Adding 1.5 · 2⁵² rounds such a number to a whole one.
        hasOther = hasOther || (value + 0x1.8p52) - 0x1.8p52 != value || value.magnitude > 0x1p51
      }
      if hasOther { return false }
    }
    return true
  }
}
