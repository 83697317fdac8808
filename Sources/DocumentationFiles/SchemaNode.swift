import Foundation

/// A value of the JSON Schema, with the members of objects in the order of the text, which the page
/// has too; Foundation's values lose it.
indirect enum SchemaNode {
  /// A number, a text, `true`, `false` or `null`, as it is written.
  case plain(String)
  case list([SchemaNode])
  case object([SchemaMember])

  /// Reads a schema.
  ///
  /// - Throws: Foundation's error if the text is not JSON.
  init(reading text: String) throws {
    _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
    // In what is known to be JSON, commas and colons say nothing that brackets and order do not.
    let tokens = text.matches(of: /"(?:[^"\\]|\\.)*"|[\[\]{}]|[^\s\[\]{}:,"]+/)
    var rest = tokens.map { String($0.output) }[...]
    self.init(readingFirst: &rest)
  }

  private init(readingFirst tokens: inout ArraySlice<String>) {
    let token = tokens.removeFirst()
    switch token {
    case "[":
      var items: [SchemaNode] = []
      while tokens.first != "]" { items.append(SchemaNode(readingFirst: &tokens)) }
      tokens.removeFirst()
      self = .list(items)
    case "{":
      var members: [SchemaMember] = []
      while tokens.first != "}" {
        let key = SchemaNode(readingFirst: &tokens).text ?? ""
        members.append(SchemaMember(key: key, value: SchemaNode(readingFirst: &tokens)))
      }
      tokens.removeFirst()
      self = .object(members)
    default: self = .plain(token)
    }
  }

  subscript(_ key: String) -> SchemaNode? {
    members.first { $0.key == key }?.value
  }

  var members: [SchemaMember] {
    if case .object(let members) = self { members } else { [] }
  }

  var list: [SchemaNode] {
    if case .list(let items) = self { items } else { [] }
  }

  var text: String? {
    guard case .plain(let token) = self, token.hasPrefix("\"") else { return nil }
    return try? JSONDecoder().decode(String.self, from: Data(token.utf8))
  }

  var texts: [String] { list.compactMap(\.text) }

  /// The value on one line.
  var compact: String {
    switch self {
    case .plain(let token): token
    case .list(let items): "[" + items.map(\.compact).joined(separator: ", ") + "]"
    case .object(let members): "{" + members.map(\.compact).joined(separator: ", ") + "}"
    }
  }
}

/// One key of an object with its value.
struct SchemaMember {
  let key: String
  let value: SchemaNode

  /// The member on one line; no key of the schema has a character to escape.
  var compact: String { "\"\(key)\": \(value.compact)" }
}
