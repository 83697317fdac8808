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

  /// The first column whose first value in some rows is a number.
  ///
  /// A column without a name among named ones is passed over: R and pandas write the numbers of
  /// the rows there. The only column is taken whatever it holds, so that what is wrong in it is
  /// said with its place. So is the first of those that have mostly numbers, if none begins with one.
  static func firstNumeric(
    _ columns: ColumnNames, rows: Range<Int>, butNot excluded: [Int],
    _ shape: (_ row: Int, _ column: Int) -> CellShape?
  ) throws(DataFileError) -> Int {
    if columns.names.count == 1 { return 0 }
    let numbers: CellShape = [.pointNumber, .commaNumber, .grouped, .infinite]
    var likely: Int?
    for index in columns.names.indices
    where !columns.names[index].isEmpty && !excluded.contains(index) {
      let values = rows.compactMap { shape($0, index) }.filter { !$0.contains(.missing) }
      guard let first = values.first else { continue }
      if !first.isDisjoint(with: numbers) { return index }
      let count = values.filter { !$0.isDisjoint(with: numbers) }.count
      if likely == nil, 2 * count >= values.count { likely = index }
    }
    guard let likely else { throw DataFileError(.noNumericColumn(available: columns.names)) }
    return likely
  }
}
