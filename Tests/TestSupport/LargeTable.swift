/// Rows of a table that is large enough for several threads to read it.
public enum LargeTable {
  /// The number of rows with a value.
  public static let rowCount = 300_000

  /// Rows of the numbers 0 to 999 again and again, each with a half, and after every 1000 a row
  /// without a value; 14 bytes each on average.
  public static func rows(_ cell: (Int) -> String = { "some text \($0 % 7)" }) -> String {
    (0..<rowCount).map { row in
      let number = row % 1000
      return (number == 0 ? "NA,none\n" : "") + "\(number).5,\(cell(row))\n"
    }.joined()
  }
}
