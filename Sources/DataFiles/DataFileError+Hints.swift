extension DataFileError {
  /// What to do about a cell that is no number, after a semicolon; empty where that is plain.
  ///
  /// - Parameter shown: The text of the cell in quotes.
  /// - Returns: What to do, after a semicolon.
  static func hint(for shown: String) -> String {
    let text = shown.dropFirst().dropLast()
    let bytes = Array(text.utf8)
    let scalars = text.unicodeScalars
    if CellShape.areGroups(bytes[...]) { return "; save numbers without separators of thousands" }
    if isDecimal(bytes, mark: ",") {
      return "; the decimal mark is a point"
    }
    if isDecimal(bytes, mark: ".") {
      return "; the decimal mark is a comma"
    }
    if scalars.first == "\u{2212}" { return "; write the minus sign as -" }
    if scalars.last == "%" || scalars.last == "‰" {
      return "; save numbers without \(scalars.last ?? "%")"
    }
    if scalars.contains(where: { $0.properties.generalCategory == .currencySymbol }) {
      return "; save amounts without their currency"
    }
    if let first = scalars.first, "<>≤≥".unicodeScalars.contains(first) {
      return
        "; what is only known to be below or above a number is none; \"missingValues\" may name it"
    }
    if scalars.first == "#" { return "; \"missingValues\" may name errors of a spreadsheet" }
    if isDate(bytes) { return "; save dates and times as numbers, such as days or seconds" }
    if missingWords.contains(text.lowercased())
      || !text.isEmpty && !scalars.contains(where: isTelling)
    {
      return "; \"missingValues\" may name what stands for no value"
    }
    return ""
  }

  /// What to do about a row that has not as many cells as the first line, after a semicolon.
  static func hint(forCells found: Int, expected: Int) -> String {
    if expected == 1 {
      return "; \"skip\" leaves out lines above the table, \"separator\" says what separates cells"
    }
    if found > expected {
      return "; a cell with a separator in it, such as a decimal comma, is written in quotes"
    }
    return ""
  }

  /// Whether a text is digits with one mark among them, and signs.
  private static func isDecimal(_ text: [UInt8], mark: Unicode.Scalar) -> Bool {
    text.filter { $0 == mark.value }.count == 1
      && text.allSatisfy { "+-0123456789".utf8.contains($0) || $0 == mark.value }
      && text.contains { $0 &- 0x30 < 10 }
  }

  /// Whether a text is numbers with the signs of dates and times between them, such as 2020-01-31 or
  /// 12:30.
  private static func isDate(_ text: [UInt8]) -> Bool {
    let marks = text.filter { "-/:.T ".utf8.contains($0) }.count
    return (2...10).contains(marks + (text.contains(UInt8(ascii: ":")) ? 1 : 0))
      && text.allSatisfy { $0 &- 0x30 < 10 || "-/:.TZ +".utf8.contains($0) }
      && text.first.map { $0 &- 0x30 < 10 } == true
      && text.last.map { $0 &- 0x30 < 10 || $0 == 0x5A } == true
  }

  private static func isTelling(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Words that programs and people write for no value, and that are not taken for it unasked.
  static let missingWords: Set<String> = [
    "missing", "unknown", "n.a.", "k.a.", "n.d.", "nd", "n/d", "nil", "not available", "undefined",
    "blank",
    "bdl", "lod", "error", "none given",
  ]
}
