/// Which columns have had nothing but whole numbers of at most 2⁵³ in magnitude, beyond which not
/// every whole number is a double.
struct WholeColumns {
  /// An answer for each column.
  private(set) var areWhole: [Bool]

  /// Begins before the first row.
  init(count: Int) {
    areWhole = Array(repeating: true, count: count)
  }

  /// Takes in rows; a column that has had another number costs nothing any more.
  mutating func add(_ block: DataBlock) {
    for column in areWhole.indices where areWhole[column] {
      areWhole[column] = block.values.withUnsafeBufferPointer { values in
        Self.areWhole(values, from: column, by: block.columnCount)
      }
    }
  }

  private static func areWhole(
    _ values: UnsafeBufferPointer<Double>, from start: Int, by step: Int
  ) -> Bool {
    var index = start
    while index < values.count {
      let magnitude = values[index].magnitude
      // From 2⁵² on all doubles are whole; a smaller one is if it stays the same with 2⁵² added, where
      // a sum is rounded to a whole number.
      let isWhole = magnitude >= 0x1p52 || (magnitude + 0x1p52) - 0x1p52 == magnitude
      guard isWhole, magnitude <= 0x1p53 else { return false }
      index &+= step
    }
    return true
  }
}
