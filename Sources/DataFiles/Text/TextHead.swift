/// What stands before the first row of a text file, and how its rows are written.
struct TextHead {
  let dialect: TextDialect
  let header: Header
  let reading: DataReading
  /// The number of bytes before the first row.
  let length: Int
}
