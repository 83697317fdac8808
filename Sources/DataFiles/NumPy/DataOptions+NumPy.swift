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
}
