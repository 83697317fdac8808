extension JSONReader {
  /// Reads a number; `position` is at its first digit or its minus.
  mutating func number() throws(JSONSyntaxError) -> JSONNode {
    let start = position
    if current == UInt8(ascii: "-") { position += 1 }
    let integerStart = position
    guard skipDigits() else { throw malformedNumber(from: start) }
    if bytes[integerStart] == UInt8(ascii: "0"), position > integerStart + 1 {
      throw JSONSyntaxError(
        message: "a number does not start with 0 before other digits", range: start..<position)
    }
    if current == UInt8(ascii: ".") {
      position += 1
      guard skipDigits() else {
        throw JSONSyntaxError(
          message: "a digit must follow the decimal point", range: start..<position)
      }
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      position += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
      guard skipDigits() else {
        throw JSONSyntaxError(
          message: "a digit must follow the exponent's e", range: start..<position)
      }
    }
    // `1x`, `1_000`, `0x1F` and `1.2.3` are one malformed number, not a number and something else.
    let end = numberLikeEnd(from: position)
    if end > position {
      throw JSONSyntaxError(
        message: "\(quoted(source.text(in: start..<end))) is not a number; write digits as in "
          + "12, -0.5 or 1e6",
        range: start..<end)
    }
    return JSONNode(value: .number(source.text(in: start..<position)), range: start..<position)
  }

  private mutating func skipDigits() -> Bool {
    let start = position
    while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      position += 1
    }
    return position > start
  }

  /// The end of the letters, digits, points and underscores from `start` on.
  private func numberLikeEnd(from start: Int) -> Int {
    var end = start
    while true {
      let next = wordRange(from: end).upperBound
      if next > end {
        end = next
      } else if end < bytes.count, bytes[end] == UInt8(ascii: ".") {
        end += 1
      } else {
        return end
      }
    }
  }

  private func malformedNumber(from start: Int) -> JSONSyntaxError {
    let word = wordRange(from: position)
    if isNotFinite(source.text(in: word)) { return notFinite(start..<word.upperBound) }
    return JSONSyntaxError(
      message: "a digit must follow the minus", range: start..<max(position, start + 1))
  }
}
