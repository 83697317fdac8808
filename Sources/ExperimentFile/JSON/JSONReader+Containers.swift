extension JSONReader {
  /// Reads a list; `position` is at its "[".
  mutating func list() throws(JSONSyntaxError) -> JSONNode {
    let start = position
    var items: [JSONNode] = []
    try open()
    while try another(before: UInt8(ascii: "]"), isFirst: items.isEmpty) {
      items.append(try value())
    }
    return JSONNode(value: .list(items), range: start..<position)
  }

  /// Reads an object; `position` is at its "{".
  mutating func object() throws(JSONSyntaxError) -> JSONNode {
    let start = position
    var members: [JSONMember] = []
    try open()
    while try another(before: UInt8(ascii: "}"), isFirst: members.isEmpty) {
      members.append(try member())
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
      throw error("lists and objects nest deeper than \(Self.depthLimit) levels")
    }
    openings.append(position)
    position += 1
  }

  /// Steps over the comma before an item that is not the first, or over the bracket after the last.
  private mutating func another(
    before bracket: UInt8, isFirst: Bool
  ) throws(JSONSyntaxError) -> Bool {
    skipWhitespace()
    if current == bracket {
      openings.removeLast()
      position += 1
      return false
    }
    if isFirst { return true }
    guard let byte = current else { throw endOfFile() }
    guard byte == UInt8(ascii: ",") else { throw missingSeparator(before: bracket) }
    let comma = position
    position += 1
    skipWhitespace()
    if current == bracket {
      throw error(
        "a comma follows the last item before \(quotedCharacter(at: position)); remove it",
        at: comma..<comma + 1)
    }
    return true
  }
}
