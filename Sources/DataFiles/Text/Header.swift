/// The columns of a text file, and which of them are wanted.
struct Header {
  let columns: ColumnNames
  /// The places of the wanted columns, from 0.
  let choice: [Int]
  /// The wanted columns from left to right, with their positions in the choice.
  let choiceInFileOrder: [(position: Int, index: Int)]

  init(columns: ColumnNames, choice: [Int]) {
    self.columns = columns
    self.choice = choice
    choiceInFileOrder = choice.enumerated()
      .map { (position: $0.offset, index: $0.element) }
      .sorted { $0.index < $1.index }
  }

  /// The first column whose first value in `rows` is a number.
  ///
  /// A column without a name among named ones is passed over: R and pandas write the numbers of
  /// the rows there. The only column is taken whatever it holds, so that what is wrong in it is
  /// said with its place.
  static func firstNumeric(
    _ columns: ColumnNames, rows: [[CellValue]], butNot excluded: Int?
  ) throws(DataFileError) -> Int {
    if columns.names.count == 1 { return 0 }
    for index in columns.names.indices where !columns.names[index].isEmpty && index != excluded {
      let values = rows.lazy.compactMap { row in
        row.indices.contains(index) ? row[index] : nil
      }
      switch values.first(where: { $0 != .missing }) {
      case .number, .notFinite: return index
      default: continue
      }
    }
    // Where the first row has no numbers, as one of units, the next tell.
    let likely = columns.names.indices.first { index in
      let values = rows.lazy.compactMap { row in
        row.indices.contains(index) && row[index] != .missing ? row[index] : nil
      }
      let count = values.filter { $0 == .number(0) }.count
      return count > 0 && 2 * count >= values.count && !columns.names[index].isEmpty
        && index != excluded
    }
    if let likely { return likely }
    throw DataFileError(.noNumericColumn(available: columns.names))
  }
}
