extension SourceText {
  /// Where a part of a text stands in the file, in which characters may be written by escapes.
  ///
  /// - Parameters:
  ///   - part: The bytes of the part, in UTF-8 from the first of the text; may be empty.
  ///   - range: The bytes of the value in the file, with its quotes; those of an argument may have none.
  /// - Returns: The bytes in the file.
  func range(of part: Range<Int>, inText range: Range<Int>) -> Range<Int> {
    guard range.upperBound <= bytes.count, range.count > 1,
      bytes[range.lowerBound] == UInt8(ascii: "\"")
    else {
      let end = min(range.lowerBound + part.upperBound, range.upperBound)
      return min(range.lowerBound + part.lowerBound, end)..<end
    }
    var (offset, position) = (range.lowerBound + 1, 0)
    var start = offset
    while offset < range.upperBound - 1, position < part.upperBound {
      if position <= part.lowerBound { start = offset }
      let (written, length) = character(at: offset, before: range.upperBound)
      offset += written
      position += length
    }
    if part.isEmpty { start = offset }
    return start..<max(offset, start + 1)
  }

  /// How many bytes a character, or the first byte of one, takes in the file and in the text.
  private func character(at offset: Int, before end: Int) -> (written: Int, length: Int) {
    guard bytes[offset] == UInt8(ascii: "\\") else { return (1, 1) }
    guard offset + 6 <= end, bytes[offset + 1] == UInt8(ascii: "u"),
      let unit = hexadecimal(at: offset)
    else { return (2, 1) }
    if (0xD800..<0xDC00).contains(unit) { return (12, 4) }
    return (6, unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3)
  }

  private func hexadecimal(at offset: Int) -> Int? {
    Int(text(in: offset + 2..<offset + 6), radix: 16)
  }
}
