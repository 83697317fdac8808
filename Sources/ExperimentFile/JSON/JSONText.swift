/// A value as JSON with two spaces for each level; a list of plain values that fits stays on a line.
func indented(_ node: JSONNode, level: Int = 0) -> String {
  let inner = String(repeating: "  ", count: level + 1)
  let outer = String(repeating: "  ", count: level)
  switch node.value {
  case .null: return "null"
  case .boolean(let value): return value ? "true" : "false"
  case .number(let text): return text
  case .text(let text): return jsonText(text)
  case .list(let items):
    let lines = items.map { indented($0, level: level + 1) }
    let line = "[" + lines.joined(separator: ", ") + "]"
    if !line.contains("\n"), line.count <= 90 { return line }
    return "[\n" + lines.map { inner + $0 }.joined(separator: ",\n") + "\n\(outer)]"
  case .object(let members):
    if members.isEmpty { return "{}" }
    let lines = members.map {
      "\(inner)\(jsonText($0.key)): \(indented($0.value, level: level + 1))"
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
  }
}

/// Text as JSON, in double quotes.
func jsonText(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": result += "\\\(scalar)"
    case _
    where scalar.properties.generalCategory == .control
      || scalar.properties.isNoncharacterCodePoint:
      // Not every file and library can hold these as they are.
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

/// Texts as a JSON list.
func jsonList(_ texts: [String]) -> String {
  "[" + texts.map(jsonText).joined(separator: ", ") + "]"
}
