extension ProblemLog {
  /// Whether the formulas of a text can be set; the first mistake of each line is reported.
  func hasRightFormulas(_ text: String, _ node: JSONNode) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return true }
    var isRight = true
    var start = 0
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      do {
        _ = try FormulaText(String(line))
      } catch {
        isRight = false
        let range = start + error.range.lowerBound..<start + error.range.upperBound
        self.error(error.message, at: source.range(of: range, inText: node.range))
      }
      start += line.count + 1
    }
    return isRight
  }
}

extension SourceText {
  /// The bytes of some of the Unicode scalars of a text in double quotes.
  ///
  /// - Parameters:
  ///   - scalars: The places of the scalars in the text; may be empty.
  ///   - text: The bytes of the text with its quotes, which is read as JSON.
  /// - Returns: The bytes; those of an escape together.
  fileprivate func range(of scalars: Range<Int>, inText text: Range<Int>) -> Range<Int> {
    // Without quotes the text is what an argument says of itself.
    let isQuoted = !text.isEmpty && bytes[text.lowerBound] == UInt8(ascii: "\"")
    var offset = text.lowerBound + (isQuoted ? 1 : 0)
    var start = offset
    for index in 0..<scalars.upperBound {
      if index == scalars.lowerBound { start = offset }
      guard offset < text.upperBound else { break }
      offset += length(ofScalarAt: offset, hasEscapes: isQuoted)
    }
    if scalars.lowerBound == scalars.upperBound { start = offset }
    let end = text.upperBound - (isQuoted ? 1 : 0)
    return min(start, end)..<max(min(offset, end), min(start, end))
  }

  /// How many bytes a scalar takes, or its escape.
  private func length(ofScalarAt offset: Int, hasEscapes: Bool) -> Int {
    let byte = bytes[offset]
    if hasEscapes, byte == UInt8(ascii: "\\") {
      guard bytes[offset...].dropFirst().first == UInt8(ascii: "u") else { return 2 }
      // Two of them where they are a surrogate pair.
      let digits = text(in: offset + 2..<min(offset + 6, bytes.count))
      return (0xD800..<0xDC00).contains(Int(digits, radix: 16) ?? 0) ? 12 : 6
    }
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
