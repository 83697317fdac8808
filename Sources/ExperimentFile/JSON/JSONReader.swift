/// A strict reader of RFC 8259 that keeps the position of every key and value.
///
/// It stops at the first error. Three things that the grammar leaves open are errors: nesting
/// deeper than `depthLimit`, a file above `sizeLimit`, and half of a surrogate pair in text.
struct JSONReader {
  /// How deep lists and objects may nest; keeps the recursion off the end of a small stack.
  static let depthLimit = 256
  /// The largest file in bytes, 16 MiB.
  static let sizeLimit = 1 << 24

  let source: SourceText
  let bytes: [UInt8]
  var position: Int
  /// The offsets of the brackets that are open at `position`, outermost first.
  var openings: [Int] = []

  /// Reads the one JSON value that `source` holds.
  ///
  /// - Throws: `JSONSyntaxError` at the first byte that is not JSON.
  static func read(_ source: SourceText) throws(JSONSyntaxError) -> JSONNode {
    var reader = JSONReader(source: source, bytes: source.bytes, position: source.contentStart)
    try reader.checkEncoding()
    reader.skipWhitespace()
    guard reader.current != nil else {
      throw reader.error("the file is empty; it must hold a JSON object: { … }")
    }
    let node = try reader.value()
    reader.skipWhitespace()
    if reader.current != nil { throw reader.textAfterTheEnd() }
    return node
  }

  private func checkEncoding() throws(JSONSyntaxError) {
    if bytes.count > Self.sizeLimit {
      throw error(
        "the file has \(bytes.count) bytes; at most \(Self.sizeLimit) (16 MiB) are read", at: 0..<0)
    }
    let start = bytes.prefix(2)
    if start.elementsEqual([0xFF, 0xFE]) || start.elementsEqual([0xFE, 0xFF])
      || (start.count == 2 && start.contains(0))
    {
      throw error("the file looks like UTF-16; save it as UTF-8", at: 0..<0)
    }
    if let offset = firstInvalidUTF8Offset(in: bytes) {
      let byte = hexadecimal(bytes[offset], digits: 2).uppercased()
      throw error(
        "the file is not UTF-8: the byte 0x\(byte) has no meaning here", at: offset..<offset + 1)
    }
  }

  /// The byte at `position`, or `nil` at the end of the file.
  var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func skipWhitespace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  /// Reads a value and the white space before it.
  mutating func value() throws(JSONSyntaxError) -> JSONNode {
    skipWhitespace()
    guard let byte = current else { throw endOfFile() }
    switch byte {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try list()
    case UInt8(ascii: "\""):
      let start = position
      let text = try text()
      return JSONNode(value: .text(text), range: start..<position)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: return try literal()
    }
  }

  private mutating func literal() throws(JSONSyntaxError) -> JSONNode {
    let range = wordRange(from: position)
    let value: JSONNode.Value
    switch source.text(in: range) {
    case "true": value = .boolean(true)
    case "false": value = .boolean(false)
    case "null": value = .null
    default: throw unexpectedValue()
    }
    position = range.upperBound
    return JSONNode(value: value, range: range)
  }
}
