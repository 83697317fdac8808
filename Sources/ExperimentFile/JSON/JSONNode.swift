/// A JSON value and the bytes it was read from.
struct JSONNode: Sendable {
  enum Value: Sendable {
    case null
    case boolean(Bool)
    /// The number as it is written, so that `1.0`, `1e999` and `18446744073709551616` can be told
    /// from what a `Double` makes of them.
    case number(String)
    case text(String)
    case list([JSONNode])
    /// All members in the order of the file, repeated keys included: whether a key may repeat is
    /// a question of meaning, not of grammar.
    case object([JSONMember])
  }

  let value: Value
  /// The offsets of the value's bytes, quotes and brackets included.
  let range: Range<Int>

  /// The offsets of the value's first byte: the bracket of a list or an object.
  var opening: Range<Int> { range.lowerBound..<range.lowerBound + 1 }
}

/// One key of an object with its value.
struct JSONMember: Sendable {
  let key: String
  /// The offsets of the key's bytes, quotes included.
  let keyRange: Range<Int>
  let value: JSONNode
}
