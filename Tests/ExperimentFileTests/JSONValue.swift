/// A JSON value that can be put together and written, with whole numbers of 64 bits.
///
/// A type of its own, so that the files of a test do not come from the code under test.
indirect enum JSONValue: Hashable, Decodable {
  case null
  case boolean(Bool)
  case wholeNumber(UInt64)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let object = try? container.decode([String: JSONValue].self) {
      self = .object(object)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let number = try? container.decode(UInt64.self) {
      self = .wholeNumber(number)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let boolean = try? container.decode(Bool.self) {
      self = .boolean(boolean)
    } else {
      self = .null
    }
  }

  /// The member of an object; `nil` for other values.
  subscript(_ key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The members of an object; none for other values.
  var members: [String: JSONValue] {
    if case .object(let members) = self { members } else { [:] }
  }

  /// The items of a list; none for other values.
  var items: [JSONValue] {
    if case .list(let items) = self { items } else { [] }
  }

  /// The characters of a text; `nil` for other values.
  var string: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The value as JSON, its members in alphabetical order.
  var json: String {
    switch self {
    case .null: "null"
    case .boolean(let boolean): "\(boolean)"
    case .wholeNumber(let number): "\(number)"
    case .number(let number): "\(number)"
    case .text(let text): Self.quoted(text)
    case .list(let items): "[" + items.map(\.json).joined(separator: ", ") + "]"
    case .object(let members):
      "{"
        + members.sorted { $0.key < $1.key }
        .map { "\(Self.quoted($0.key)): \($0.value.json)" }.joined(separator: ", ") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    // Most need nothing, and `replacing` is slow.
    if !text.utf8.contains(where: "\\\"\n".utf8.contains) { return "\"\(text)\"" }
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }
}
