import ExperimentFile

/// Makes values that have the shape that a JSON Schema demands; keys that the schema gets later are made
/// as well.
struct SchemaValues {
  typealias Member = JSONValue.Member

  /// The schema of experiment files.
  static let experiments = SchemaValues(JSONValue(parsing: ExperimentSchema.text))

  let root: JSONValue

  init(_ root: JSONValue) {
    self.root = root
  }

  /// A value of a schema.
  ///
  /// - Parameters:
  ///   - schema: The schema, or a reference to one.
  ///   - choices: What is chosen where there is a choice.
  ///   - depth: How deep the value lies in another that is made.
  /// - Returns: The value. Rules between keys, and patterns of texts, it may break.
  func value(of schema: JSONValue, _ choices: inout Choices, depth: Int = 0) -> JSONValue {
    let schema = resolved(schema)
    if let constant = schema["const"] { return constant }
    if let examples = schema["examples"]?.items, choices.below(3) < 2 {
      return choices.among(examples) ?? .null
    }
    if let words = schema["enum"]?.items { return choices.among(words) ?? .null }
    if let alternatives = (schema["anyOf"] ?? schema["oneOf"])?.items,
      schema["properties"] == nil, let alternative = choices.among(alternatives)
    {
      return value(of: alternative, &choices, depth: depth)
    }
    switch schema["type"]?.string {
    case "object": return object(schema, &choices, depth: depth)
    case "array": return array(schema, &choices, depth: depth)
    case "number": return number(schema, &choices)
    case "integer": return integer(schema, &choices)
    case "boolean": return .boolean(choices.isOne(of: 2))
    default: return .text(Self.texts[choices.below(Self.texts.count)])
    }
  }

  /// The schema that a reference names.
  func resolved(_ schema: JSONValue) -> JSONValue {
    guard let reference = schema["$ref"]?.string else { return schema }
    let steps = reference.split(separator: "/").dropFirst()
    return steps.reduce(root) { $0[String($1)] ?? .null }
  }

  private func object(_ schema: JSONValue, _ choices: inout Choices, depth: Int) -> JSONValue {
    let required = schema["required"]?.items.compactMap(\.string) ?? []
    let properties = schema["properties"]?.members ?? []
    // At a depth every further key is less likely.
    let further = depth > 6 ? 0 : choices.below(max(4 - depth, 1))
    var keys = required
    for _ in 0..<further {
      if let key = choices.among(properties)?.key, !keys.contains(key) { keys.append(key) }
    }
    return .object(
      keys.compactMap { key in
        schema["properties"]?[key].map { Member(key, value(of: $0, &choices, depth: depth + 1)) }
      })
  }

  private func array(_ schema: JSONValue, _ choices: inout Choices, depth: Int) -> JSONValue {
    if let first = schema["prefixItems"]?.items {
      return .list(first.map { value(of: $0, &choices, depth: depth + 1) })
    }
    guard let items = schema["items"] else { return .list([]) }
    let least = schema["minItems"]?.number ?? 0
    let most = min(schema["maxItems"]?.number ?? 4, least + 3)
    let count = Int(clamping: least) + choices.below(Int(clamping: most - least) + 1)
    return .list((0..<count).map { _ in value(of: items, &choices, depth: depth + 1) })
  }

  private func number(_ schema: JSONValue, _ choices: inout Choices) -> JSONValue {
    let bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]
      .compactMap { schema[$0] }
    let kind = choices.below(8)
    if kind == 0, let bound = choices.among(bounds) { return bound }
    if kind < 3 { return .literal(Self.numbers[choices.below(Self.numbers.count)]) }
    return .literal("\(Double(choices.below(2001) - 1000) / 100)")
  }

  private func integer(_ schema: JSONValue, _ choices: inout Choices) -> JSONValue {
    let least = schema["minimum"]?.number ?? 0
    if choices.below(16) == 15 { return schema["maximum"] ?? .number(least) }
    // Small ones most often, each of about as many digits as any other.
    let digits = choices.below(4)
    return .number(Int(clamping: least) + choices.below([4, 20, 100, 2000][digits]))
  }

  private static let numbers = [
    "0", "-0.0", "1", "-1", "0.5", "1e-100", "1e100", "-1e100", "1e-9", "1e9", "3e-5", "1000",
    "0.1", "-0.1", "1e15", "123456.789", "1e16", "9007199254740993",
  ]
  private static let texts = [
    "x", "", "C1", "#80808080", "0.5", "tab:red", "a.csv", "x1", "Gauß", "e\u{301}σ²", "مرحبا",
    "a\nb", "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", "\u{202E}x", "::error::x", "</title>", "👩‍👩‍👧",
    "1", "none", "%d\\(", "\u{0}", "\u{FFFE}",
  ]
}

extension JSONValue {
  /// The members of an object; none of anything else.
  var members: [Member] { if case .object(let members) = self { members } else { [] } }

  /// The items of a list; none of anything else.
  var items: [JSONValue] {
    switch self {
    case .list(let items): items
    case .numbers(let numbers): numbers.map(JSONValue.number)
    case .wholeNumbers(let numbers): numbers.map { .number($0) }
    default: []
    }
  }

  var string: String? { if case .text(let text) = self { text } else { nil } }

  var number: Double? { if case .literal(let text) = self { Double(text) } else { nil } }

  subscript(_ key: String) -> JSONValue? { members.first { $0.key == key }?.value }
}
