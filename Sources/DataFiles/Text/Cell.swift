/// What a cell says.
enum CellValue: Equatable {
  case number(Double)
  case missing
  /// Infinite, or too large for a double.
  case notFinite
  case text
  case tooLong

  /// Reads the text of a cell.
  ///
  /// A number is written with ASCII digits, a point, and an exponent after `e` or `E`: `12`,
  /// `-0.5`, `.5`, `5.`, `+1e-3`. Its double is the nearest, the even one of two. Spaces and tabs
  /// around it do not count.
  ///
  /// - Complexity: O(*n*) for a cell of *n* bytes.
  init(_ cell: Substring) {
    let cell = Substring(trimmed(cell.utf8))
    guard cell.utf8.count <= DataFileLimits.numberLength else {
      self = .tooLong
      return
    }
    // Swift reads decimals rightly and in the C locale, which `strtod` does not promise. Of these
    // characters it takes nothing else; those of hexadecimal numbers, infinity and NaN are not here.
    if cell.utf8.allSatisfy("+-.0123456789Ee".utf8.contains), let value = Double(cell) {
      self = value.isFinite ? .number(value) : .notFinite
    } else {
      let isInfinite = cell.utf8.count <= 9 && Self.infinityWords.contains(cell.lowercased())
      self = MissingWords.contain(cell.utf8) ? .missing : isInfinite ? .notFinite : .text
    }
  }

  private static let infinityWords: Set<String> = [
    "inf", "+inf", "-inf", "infinity", "+infinity", "-infinity",
  ]
}
