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
  /// - Parameters:
  ///   - cell: The text.
  ///   - decimal: What stands in place of the point; no number has a point if that is a comma, nor ends
  ///     with the comma.
  /// - Complexity: O(*n*) for a cell of *n* bytes.
  init(_ cell: Substring, _ decimal: DecimalMark) {
    let cell = Substring(trimmed(cell.utf8))
    guard decimal == .comma, cell.utf8.contains(where: ",.".utf8.contains), !Self.isMissing(cell)
    else {
      self.init(cell)
      return
    }
    let parts = cell.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, !cell.utf8.contains(UInt8(ascii: ".")),
      parts[1].utf8.first.map({ $0 &- 0x30 < 10 }) == true
    else {
      self = .text
      return
    }
    self.init("\(parts[0]).\(parts[1])"[...])
  }

  private static func isMissing(_ cell: Substring) -> Bool { MissingWords.contain(cell.utf8) }

  /// Reads the text of a cell whose decimal mark is the point.
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
