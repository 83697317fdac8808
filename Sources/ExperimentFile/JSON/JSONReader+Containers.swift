extension JSONReader {
  /// Reads a list; `position` is at its "[".
  mutating func list() throws(JSONSyntaxError) -> JSONNode {
    let start = position
    try open()
    var items: [JSONNode] = []
    skipWhitespace()
    if !close(UInt8(ascii: "]")) {
      repeat {
        items.append(try value())
      } while try another(before: UInt8(ascii: "]"))
    }
    return JSONNode(value: .list(items), range: start..<position)
  }

  /// Reads an object; `position` is at its "{".
  mutating func object() throws(JSONSyntaxError) -> JSONNode {
    let start = position
    try open()
    var members: [JSONMember] = []
    skipWhitespace()
    if !close(UInt8(ascii: "}")) {
      repeat {
        members.append(try member())
      } while try another(before: UInt8(ascii: "}"))
    }
    return JSONNode(value: .object(members), range: start..<position)
  }

  private mutating func member() throws(JSONSyntaxError) -> JSONMember {
    skipWhitespace()
    guard let byte = current else { throw endOfFile() }
    guard byte == UInt8(ascii: "\"") else { throw unexpectedKey() }
    let start = position
    let key = try text()
    let keyRange = start..<position
    skipWhitespace()
    guard let separator = current else { throw endOfFile() }
    guard separator == UInt8(ascii: ":") else { throw missingColon() }
    position += 1
    return JSONMember(key: key, keyRange: keyRange, value: try value())
  }

  private mutating func open() throws(JSONSyntaxError) {
    guard openings.count < Self.depthLimit else {
      throw JSONSyntaxError(
        message: "lists and objects nest deeper than \(Self.depthLimit) levels",
        range: position..<position + 1)
    }
    openings.append(position)
    position += 1
  }

  private mutating func close(_ bracket: UInt8) -> Bool {
    guard current == bracket else { return false }
    openings.removeLast()
    position += 1
    return true
  }

  /// Steps over the comma after an item, or over the bracket after the last one.
  private mutating func another(before bracket: UInt8) throws(JSONSyntaxError) -> Bool {
    skipWhitespace()
    if close(bracket) { return false }
    guard let byte = current else { throw endOfFile() }
    guard byte == UInt8(ascii: ",") else { throw missingSeparator(before: bracket) }
    let comma = position
    position += 1
    skipWhitespace()
    if current == bracket {
      throw JSONSyntaxError(
        message: "a comma follows the last item before \(quotedCharacter(at: position)); remove it",
        range: comma..<comma + 1)
    }
    return true
  }
}
