extension DataOptions {
  /// The first option that was given and says something about text files alone; `nil` if there is none.
  var textOnly: String? {
    if groups != nil { return "groups" }
    if !conditions.isEmpty { return "where" }
    if header != nil { return "header" }
    if separator != nil { return "separator" }
    if decimal != nil { return "decimal" }
    if comment != nil { return "comment" }
    return skip > 0 ? "skip" : nil
  }

  /// The numbers that stand for missing values.
  ///
  /// - Throws: `DataFileError` for a text, which no array of numbers has.
  var missingNumbers: [Double] {
    get throws(DataFileError) {
      var numbers: [Double] = []
      for content in missingValues {
        switch content {
        case .number(let number): numbers.append(number)
        case .text(let text): throw DataFileError(.missingText(shortened(text)))
        }
      }
      return numbers
    }
  }

  /// The columns of an array that are read, from 0: the wanted ones, or the first that is not that of the weights,
  /// and that of the weights.
  ///
  /// - Throws: `DataFileError` for a column that is not there.
  func choice(of columns: ColumnNames) throws(DataFileError) -> [Int] {
    if !self.columns.isEmpty {
      return try columns.indices(of: self.columns + (weights.map { [$0] } ?? []))
    }
    let weights = try weights.map { column throws(DataFileError) in
      try columns.indices(of: [column])[0]
    }
    let first = weights == 0 ? 1 : 0
    guard first < columns.names.count else {
      throw DataFileError(.noNumericColumn(available: columns.names))
    }
    return [first] + (weights.map { [$0] } ?? [])
  }
}
