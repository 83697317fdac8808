extension JSONReader {
  /// Reads a number; `position` is at its first digit or its minus.
  mutating func number() throws(JSONSyntaxError) -> JSONNode {
    let start = position
    if current == UInt8(ascii: "-") {
      position += 1
      let word = wordRange(from: position)
      if isNotFinite(source.text(in: word)) { throw notFinite(start..<word.upperBound) }
    }
    let integerStart = position
    try digits(after: "the minus", from: start)
    if bytes[integerStart] == UInt8(ascii: "0"), position > integerStart + 1 {
      throw error("a number does not start with 0 before other digits", at: start..<position)
    }
    if current == UInt8(ascii: ".") {
      position += 1
      try digits(after: "the decimal point", from: start)
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      position += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
      try digits(after: "the exponent's e", from: start)
    }
    // `1x`, `1_000`, `0x1F` and `1.2.3` are one malformed number, not a number and something else.
    let end = numberLikeEnd(from: position)
    if end > position {
      throw error(
        "\(quoted(source.text(in: start..<end))) is not a number; write digits as in 12, -0.5 or 1e6",
        at: start..<end)
    }
    return JSONNode(value: .number(source.text(in: start..<position)), range: start..<position)
  }

  /// Steps over one digit or more of the number that begins at `start`.
  private mutating func digits(after part: String, from start: Int) throws(JSONSyntaxError) {
    let first = position
    while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      position += 1
    }
    if position == first { throw error("a digit must follow \(part)", at: start..<position) }
  }

  /// The end of the letters, digits, points and underscores from `start` on.
  private func numberLikeEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == UInt8(ascii: ".") || isWordPart(at: end) {
      end = scalarEnd(at: end)
    }
    return end
  }
}
