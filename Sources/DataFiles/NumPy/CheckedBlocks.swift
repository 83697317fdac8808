/// Blocks of rows in which only finite numbers remain.
struct CheckedBlocks {
  private(set) var rowCount = 0
  var block: BlockBuilder
  let choice: [Int]
  let missing: MissingValues
  /// What stands for a missing value beside NaN.
  let missingNumbers: [Double]
  /// Which numbers are read; `nil` for all.
  let limits: NumberLimits?

  /// The number of rows for which the block has room.
  var room: Int { block.capacity - block.count }

  /// Appends rows, without those that miss a value.
  ///
  /// - Parameters:
  ///   - count: The number of rows, no more than ``room``.
  ///   - write: Writes the values one row after the other.
  /// - Throws: `DataFileError` for an infinite value, or a missing one if that is an error; what `write`
  ///   throws.
  mutating func append(
    _ count: Int, _ write: (UnsafeMutableBufferPointer<Double>) throws(DataFileError) -> Void
  ) throws(DataFileError) {
    let width = block.columnCount
    let (firstRow, choice, missing, limits) = (rowCount, choice, missing, limits)
    let missingNumbers = missingNumbers
    _ = try block.appendRows { values throws(DataFileError) in
      try write(values)
      let valueCount = count * width
      if limits == nil, missingNumbers.isEmpty, areFinite(values[..<valueCount]) { return count }
      var kept = 0
      for row in 0..<count {
        var isWhole = true
        for column in 0..<width {
          let value = values[row * width + column]
          values[kept * width + column] = value
          let isMissing = value.isNaN || missingNumbers.contains(value)
          if !isMissing, value.isFinite, let problem = limits?.problem(of: value, in: column) {
            throw DataFileError(
              problem, at: .element(row: firstRow + row + 1, column: choice[column] + 1))
          }
          if !isMissing, value.isFinite { continue }
          isWhole = false
          if isMissing, missing == .drop { continue }
          let name = String(choice[column] + 1)
          throw DataFileError(
            isMissing
              ? .missingValue("\(value)", column: name)
              : .notFinite(value < 0 ? "-inf" : "inf", column: name),
            at: .element(row: firstRow + row + 1, column: choice[column] + 1))
        }
        if isWhole { kept += 1 }
      }
      return kept
    }
    rowCount += count
  }
}

/// Whether all numbers are finite; without a branch for each.
private func areFinite(_ values: Slice<UnsafeMutableBufferPointer<Double>>) -> Bool {
  var hasNonFinite: UInt64 = 0
  let exponentBits = Double.infinity.bitPattern
  for value in UnsafeMutableBufferPointer(rebasing: values) {
    hasNonFinite |= value.bitPattern & exponentBits == exponentBits ? 1 : 0
  }
  return hasNonFinite == 0
}
