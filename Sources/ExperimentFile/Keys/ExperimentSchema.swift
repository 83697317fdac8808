import GMMSupport
import Histograms

/// The JSON Schema of experiment files.
public enum ExperimentSchema {
  /// The schema, draft 2020-12, as indented JSON with a line end after its last line.
  ///
  /// It refuses what the reader refuses as far as a schema can tell: neither sums and orders of
  /// numbers nor sizes in pixels.
  ///
  /// - Complexity: Made anew by each call, O(*n*), where *n* is the length of the text.
  public static var text: String {
    let compact = """
      {"$schema": "https://json-schema.org/draft/2020-12/schema", \
      "$id": "urn:gmm-plot:experiment-file:1", \
      "title": "Experiment file of gmm-plot", \
      "description": "A Gaussian mixture, a sample drawn from it, and a figure of both.", \
      \(ExperimentKey.schema()), \
      "$defs": {\
      "component": {"description": "A component of a mixture.", \(ComponentKey.schema())}, \
      "axis": {"description": "An axis of a figure or a panel.", \(AxisKey.schema())}, \
      "layer": {"description": "A layer of a figure or a panel.", \(MarkName.schema)}, \
      "theme": {"description": "A theme, here or in a file of its own.", \(ThemeKey.schema())}, \
      "color": {\(ValueRule.colorSchema)}}}
      """
    do {
      let node = try JSONReader.read(SourceText(Array(compact.utf8), name: "schema"))
      return indented(node) + "\n"
    } catch {
      preconditionFailure("the schema is not JSON: \(error)")
    }
  }
}

extension ObjectKey {
  /// The keywords of an object with these keys, as JSON members.
  static func schema() -> String {
    objectSchema(
      keys: allCases.map { ($0.rawValue, $0.entry.schema) }, required: required.map(\.rawValue),
      further: furtherSchema)
  }
}

extension ObjectKey {
  /// The keywords of an object with these keys where another object holds it: those that stand in
  /// several places are defined once.
  fileprivate static var reference: String {
    if self == AxisKey.self { return ##""$ref": "#/$defs/axis""## }
    if self == ComponentKey.self { return ##""$ref": "#/$defs/component""## }
    return schema()
  }
}

extension KeyEntry {
  /// The schema of the key's value, as a JSON object.
  fileprivate var schema: String { schema(rule.schema, examples: examples()) }

  fileprivate func schema(_ keywords: String, examples: String) -> String {
    let standard = standard().map { #""default": \#($0), "# } ?? ""
    return """
      {"description": \(jsonText(summary())), \(keywords), \(standard)"examples": \(examples)}
      """
  }
}

extension ValueRule {
  /// The keywords of a value under this rule, as JSON members.
  fileprivate var schema: String {
    switch self {
    case .number(let rule): return rule.schema
    case .wholeNumber(let rule): return rule.schema
    case .text:
      return #""type": "string", "maxLength": \#(Limits.textLength)"#
    case .line(let minimumLength):
      let minimum = minimumLength > 0 ? #""minLength": \#(minimumLength), "# : ""
      return #""type": "string", \#(minimum)"maxLength": \#(Limits.textLength), "#
        + #""pattern": "^\#(Self.visible)*$""#
    case .word(let type): return #""enum": \#(jsonList(type.names))"#
    case .color: return Self.colorReference
    case .colors:
      return Self.listSchema(Self.colorReference, limit: Limits.colors)
    case .pair(let rule):
      return #""type": "array", "items": {\#(rule.schema)}, "minItems": 2, "maxItems": 2"#
    case .interval:
      return #""type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2"#
    case .edges:
      return #""type": "array", "items": {"type": "number"}, "minItems": 2, "#
        + #""maxItems": \#(Limits.bins + 1), "uniqueItems": true"#
    case .mean:
      let number = NumberRule().schema
      return #""anyOf": [{\#(number)}, {\#(Self.listSchema(number, limit: Limits.dimensions))}]"#
    case .covariance(let rule):
      let row = Self.listSchema(NumberRule().schema, limit: Limits.dimensions)
      let matrix = Self.listSchema(row, limit: Limits.dimensions)
      return #""anyOf": [{\#(rule.schema)}, {\#(matrix)}]"#
    case .increasing(let rule, let limit):
      return Self.listSchema(rule.schema, limit: limit) + #", "uniqueItems": true"#
    case .increasingWholeNumbers(let rule, let limit):
      return Self.listSchema(rule.schema, limit: limit) + #", "uniqueItems": true"#
    case .variable:
      return #""anyOf": [{"type": "integer", "minimum": 1, "maximum": \#(Limits.dimensions)}, "#
        + #"{"type": "string", "minLength": 1, "maxLength": \#(Limits.textLength)}]"#
    case .bins:
      return #""anyOf": [{"enum": \#(jsonList(BinRule.names))}, "#
        + "{\(WholeNumberRule.binCount.schema)}, {\(BinsKey.schema())}]"
    case .columns:
      return #""type": "array", "items": {"anyOf": [{"type": "string", "minLength": 1, "#
        + #""maxLength": \#(Limits.textLength)}, {\#(WholeNumberRule.column.schema)}]}, "#
        + #""minItems": 1, "maxItems": \#(Limits.dimensions), "uniqueItems": true"#
    case .grid:
      return #""type": "array", "items": {\#(WholeNumberRule.panelCount.schema)}, "minItems": 2, "#
        + #""maxItems": 2"#
    case .boolean: return #""type": "boolean""#
    case .componentCounts:
      let count = WholeNumberRule.componentCount.schema
      return #""anyOf": [{\#(count)}, {"type": "array", "items": {\#(count)}, "minItems": 2, "#
        + #""maxItems": 2}]"#
    case .theme:
      let path = "^\(Self.visible)*(/\(Self.visible)*|\\\\.json)$"
      return #""anyOf": [{"enum": \#(jsonList(ThemeName.names))}, "#
        + #"{"type": "string", "maxLength": \#(Limits.textLength), "pattern": "\#(path)"}, "#
        + ##"{"$ref": "#/$defs/theme"}]"##
    case .object(let type): return type.reference
    case .objects(let type, let limit):
      return Self.listSchema(type.reference, limit: limit)
    case .layers:
      return Self.listSchema(##""$ref": "#/$defs/layer""##, limit: Limits.layers)
    }
  }

  /// A character of a line, as a JSON text of a regular expression.
  private static let visible = #"[^\u0000-\u001f\u007f-\u009f\u2028\u2029]"#

  /// The keywords of a list of at least one value with these keywords.
  private static func listSchema(_ items: String, limit: Int) -> String {
    #""type": "array", "items": {\#(items)}, "minItems": 1, "maxItems": \#(limit)"#
  }

  private static let colorReference = ##""$ref": "#/$defs/color""##

  fileprivate static var colorSchema: String {
    let names = (Color.cycle + Color.names).map(\.name)
    // Names in other letter case cannot be listed; what has a capital letter is let through.
    return #""anyOf": [{"enum": \#(jsonList(names))}, "#
      + #"{"type": "string", "pattern": "^#([0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$"}, "#
      + #"{"type": "string", "pattern": "^C[0-9]+$"}, "#
      + #"{"type": "string", "pattern": "^0*(0|1|0?\\.[0-9]+|[01]\\.0*)$"}, "#
      + #"{"type": "string", "pattern": "^[A-Za-z:]*[A-Z][A-Za-z:]*$"}]"#
  }
}

extension MarkName {
  /// The keywords of a layer, as JSON members.
  fileprivate static var schema: String {
    #""oneOf": [\#(allCases.map { "{\($0.schema)}" }.joined(separator: ", "))]"#
  }

  /// The keywords of a layer with this mark, as JSON members.
  private var schema: String {
    objectSchema(
      keys: keys.map { key in
        guard key == .mark else { return (key.rawValue, key.entry.schema) }
        let constant = #""const": "\#(rawValue)""#
        return (key.rawValue, key.entry.schema(constant, examples: jsonList([rawValue])))
      },
      required: LayerKey.required.map(\.rawValue), further: LayerKey.furtherSchema)
  }
}

extension NumberRule {
  fileprivate var schema: String {
    var keywords = #""type": "number""#
    if let above { keywords += #", "exclusiveMinimum": \#(numberText(above))"# }
    if let atLeast { keywords += #", "minimum": \#(numberText(atLeast))"# }
    if let below { keywords += #", "exclusiveMaximum": \#(numberText(below))"# }
    if let atMost { keywords += #", "maximum": \#(numberText(atMost))"# }
    return keywords
  }
}

extension WholeNumberRule {
  fileprivate var schema: String {
    #""type": "integer", "minimum": \#(range.lowerBound), "maximum": \#(range.upperBound)"#
  }
}

private func objectSchema(
  keys: [(name: String, schema: String)], required: [String], further: String
) -> String {
  let properties = keys.map { "\(jsonText($0.name)): \($0.schema)" }.joined(separator: ", ")
  return #""type": "object", "#
    + (required.isEmpty ? "" : #""required": \#(jsonList(required)), "#)
    + (further.isEmpty ? "" : "\(further), ")
    + #""additionalProperties": false, "properties": {\#(properties)}"#
}
