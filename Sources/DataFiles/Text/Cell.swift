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
    let cell = trimmed(cell)
    guard cell.utf8.count <= DataFileLimits.numberLength else {
      self = .tooLong
      return
    }
    if isDecimal(cell.utf8) {
      // Swift reads decimals rightly and in the C locale, which `strtod` does not promise.
      guard let value = Double(cell), value.isFinite else {
        self = .notFinite
        return
      }
      self = .number(value)
    } else {
      let isInfinite = cell.utf8.count <= 9 && Self.infinityWords.contains(cell.lowercased())
      self = MissingWords.contain(cell.utf8) ? .missing : isInfinite ? .notFinite : .text
    }
  }

  private static let infinityWords: Set<String> = [
    "inf", "+inf", "-inf", "infinity", "+infinity", "-infinity",
  ]
}

/// Whether bytes are a decimal number as cells have it.
private func isDecimal(_ bytes: Substring.UTF8View) -> Bool {
  var rest = bytes[...]
  func isSign(_ byte: UInt8?) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") }
  func dropDigits() -> Int {
    let count = rest.count
    rest = rest.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return count - rest.count
  }
  if isSign(rest.first) { rest = rest.dropFirst() }
  var digitCount = dropDigits()
  if rest.first == UInt8(ascii: ".") {
    rest = rest.dropFirst()
    digitCount += dropDigits()
  }
  guard digitCount > 0 else { return false }
  if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
    rest = rest.dropFirst()
    if isSign(rest.first) { rest = rest.dropFirst() }
    guard dropDigits() > 0 else { return false }
  }
  return rest.isEmpty
}
