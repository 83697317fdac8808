/// Alternatives with commas between them and "or" before the last.
func choice(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " or " + last
}

/// A noun with its article.
func article(_ noun: String) -> String {
  "\("aeiou".contains(noun.prefix(1)) ? "an" : "a") \(noun)"
}

extension String {
  /// With a capital letter at the beginning of a heading.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension [SchemaMember] {
  /// Whether there is a member of the same key and value.
  func has(_ member: SchemaMember) -> Bool {
    contains { $0.key == member.key && $0.value.compact == member.value.compact }
  }
}

extension SchemaNode {
  static let propertyKeywords: Set<String> = [
    "description", "default", "examples", "type", "enum", "const", "minimum", "maximum",
    "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "pattern", "items",
    "minItems", "maxItems", "prefixItems", "contains",
    "uniqueItems", "anyOf", "$ref", "required", "additionalProperties", "properties", "oneOf", "if",
    "then", "else",
  ]
  static let objectKeywords = propertyKeywords.union([
    "$schema", "$id", "title", "$defs", "not",
  ])

  /// The keys of an object without the comment that every object can have.
  var ownProperties: [SchemaMember] {
    (self["properties"]?.members ?? []).filter { $0.key != "$comment" }
  }

  /// The objects that a value can be or hold, each with what its path ends in.
  var objects: [(suffix: String, object: SchemaNode)] {
    if self["properties"] != nil { return [("", self)] }
    if let item = self["items"] { return item.objects.map { ("[]" + $0.suffix, $0.object) } }
    return (self["anyOf"]?.list ?? []).flatMap(\.objects)
  }

  /// Which values a key takes, in words.
  var phrase: String {
    if let name = self["$ref"]?.text?.split(separator: "/").last { return article(String(name)) }
    if let alternatives = self["anyOf"]?.list { return choice(alternatives.map(\.phrase)) }
    if let constant = self["const"] { return "`\(constant.compact)`" }
    if let words = self["enum"]?.list { return choice(words.map { "`\($0.compact)`" }) }
    switch self["type"]?.text {
    case "number", "integer": return limits
    case "string":
      guard let pattern = self["pattern"]?.text else { return "text" }
      if pattern.contains("/") { return "a path" }
      return self["minLength"] == nil ? "a line of text" : "a line of text, not empty"
    case "array": return listPhrase
    case "object": return "an object"
    case "boolean": return "`true` or `false`"
    case "null": return "`null`"
    default: return ""
    }
  }

  private var listPhrase: String {
    if let items = self["prefixItems"]?.list {
      return "a list of " + items.map(\.phrase).joined(separator: ", ")
    }
    let item = self["items"]?.phrase ?? ""
    let least = self["minItems"]?.compact ?? "0"
    let most = self["maxItems"]?.grouped ?? "any number"
    let distinct = self["uniqueItems"] == nil ? "" : ", all different"
    let count = least == most ? (least == "1" ? "one" : least) : "\(least) to \(most)"
    if self["items"]?["anyOf"] != nil {
      let one = self["contains"].map { ", at least one of them \($0.phrase)" } ?? ""
      return "a list of \(count): \(item)\(one)\(distinct)"
    }
    if count == "one", item.hasPrefix("a ") { return "a list of one \(item.dropFirst(2))" }
    let plurals = [
      ("a number", "numbers"), ("an object", "objects"), ("a color", "colors"),
      ("a whole number", "whole numbers"), ("a line", "lines"), ("text", "texts"),
      ("a layer", "layers"), ("a component", "components"), ("a list", "lists"),
    ]
    for (singular, plural) in plurals where item.hasPrefix(singular) {
      return "a list of \(count) \(plural)\(item.dropFirst(singular.count))\(distinct)"
    }
    return "a list of \(count): \(item)\(distinct)"
  }

  /// The interval of a number, in words.
  var limits: String {
    let noun = self["type"]?.text == "integer" ? "a whole number" : "a number"
    let above = self["exclusiveMinimum"]?.grouped
    let least = self["minimum"]?.grouped
    let most = self["maximum"]?.grouped
    if self["type"] == nil, let most { return "at most \(most)" }
    if let least, let most { return "\(noun) from \(least) to \(most)" }
    let ends = [
      above.map { "above \($0)" }, least.map { "of at least \($0)" },
      self["exclusiveMaximum"].map { "below \($0.compact)" }, most.map { "at most \($0)" },
    ].compactMap { $0 }
    return ends.isEmpty ? noun : noun + " " + ends.joined(separator: ", ")
  }

  /// A number with commas between its thousands.
  private var grouped: String {
    guard compact.allSatisfy(\.isNumber) else { return compact }
    var text = ""
    for (index, digit) in compact.enumerated() {
      if index > 0, (compact.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return text
  }

  /// Keywords without words of their own, quoted.
  func furtherRules(besides known: Set<String>) -> String {
    let unknown = members.filter { !known.contains($0.key) }
    guard !unknown.isEmpty else { return "" }
    return " Schema: "
      + unknown.map { "`\($0.compact)`" }
      .joined(separator: ", ") + "."
  }
}
