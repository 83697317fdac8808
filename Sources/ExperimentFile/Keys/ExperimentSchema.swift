/// The JSON Schema of experiment files.
public enum ExperimentSchema {
  /// The schema, draft 2020-12, as indented JSON with a line end after its last line.
  ///
  /// It refuses what the reader refuses as far as a schema can tell: neither sums and orders of
  /// numbers nor sizes in pixels.
  ///
  /// - Complexity: Made anew by each call, O(*n*), where *n* is the length of the text.
  public static var text: String {
    func definition(_ description: String, _ keywords: [Member]) -> JSONValue {
      .object([Member("description", .text(description))] + keywords)
    }
    let schema = JSONValue.object(
      [
        Member("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
        Member("$id", .text("urn:gmm-plot:experiment-file:1")),
        Member("title", .text("Experiment file of gmm-plot")),
        Member(
          "description",
          .text("A Gaussian mixture, a sample drawn from it, and a figure of both.")),
      ] + ExperimentKey.schema + [
        Member(
          "$defs",
          .object([
            Member("mixture", definition("A Gaussian mixture.", MixtureKey.schema)),
            Member("component", definition("A component of a mixture.", ComponentKey.schema)),
            Member("sample", definition("A sample of a mixture.", SampleKey.schema)),
            Member("data", definition("Data, in place of a sample.", DataKey.schema)),
            Member("axis", definition("An axis of a figure or a panel.", AxisKey.schema)),
            Member("legend", definition("A legend of a figure or a panel.", LegendKey.schema)),
            Member("layer", definition("A layer of a figure or a panel.", MarkName.schema)),
            Member(
              "theme", definition("A theme, here or in a file of its own.", ThemeKey.schema)),
            Member("color", .object(ValueRule.colorSchema)),
            Member(
              Comment.definition,
              definition(
                "A text for those who read the file, in any object of it. It has no effect on anything.",
                ValueRule.text.schema)),
          ]))
      ])
    return schema.json(.file) + "\n"
  }
}

private typealias Member = JSONValue.Member

extension ObjectKey {
  /// The keywords of an object with these keys.
  fileprivate static var schema: [Member] {
    objectSchema(keys: members, required: required.map(\.rawValue), further: furtherSchema)
  }

  /// The keys with their schemas.
  fileprivate static var members: [Member] { allCases.map { $0.member } }

  fileprivate var member: Member { Member(rawValue, entry.schema) }

  /// The keywords of an object with these keys where another object holds it: those that stand in
  /// several places are defined once.
  fileprivate static var reference: [Member] {
    if self == AxisKey.self { return [.reference("axis")] }
    if self == ComponentKey.self { return [.reference("component")] }
    if self == LegendKey.self { return [.reference("legend")] }
    if self == MixtureKey.self { return [.reference("mixture")] }
    if self == SampleKey.self { return [.reference("sample")] }
    if self == DataKey.self { return [.reference("data")] }
    return schema
  }
}

extension KeyEntry {
  /// The schema of the key's value.
  var schema: JSONValue { schema(rule.schema, examples: JSONValue(parsing: examples())) }

  fileprivate func schema(_ keywords: [JSONValue.Member], examples: JSONValue) -> JSONValue {
    .object(
      [Member("description", .text(summary()))] + keywords
        + (standard().map { [Member("default", $0)] } ?? [])
        + [Member("examples", examples)])
  }
}

extension MarkName {
  /// The keywords of a layer.
  fileprivate static var schema: [Member] {
    [Member("oneOf", .list(Mark.definitions.map { .object(schema(of: $0)) }))]
  }

  /// The keywords of a layer with a mark.
  private static func schema<M: MarkDefinition>(of mark: M.Type) -> [Member] {
    let constant = LayerKey.markEntry.schema(
      [Member("const", .text(mark.name))], examples: .texts([mark.name]))
    return objectSchema(
      keys: [Member(LayerKey.mark.rawValue, constant)] + M.Key.members
        + mark.words.styleKeys.map { $0.member(mark.words) },
      required: LayerKey.required.map(\.rawValue) + M.Key.required.map(\.rawValue),
      further: M.Key.furtherSchema)
  }
}

extension StyleKey {
  /// The key with its schema in a layer with a mark, which may have a default of its own.
  fileprivate func member(_ words: MarkWords) -> Member {
    guard self == .opacity else { return member }
    return Member(
      rawValue, entry.standing(.literal(numberText(words.standardOpacity))).schema)
  }
}

extension ValueRule {
  /// The keywords of a value under this rule.
  fileprivate var schema: [Member] {
    switch self {
    case .number(let rule): return rule.schema
    case .wholeNumber(let rule): return rule.schema
    case .text: return Self.textSchema()
    case .line(let minimumLength):
      return Self.textSchema(
        minimumLength: minimumLength, pattern: "^\(Self.visible)*$")
    case .shownText: return Self.textSchema(pattern: "^(\(Self.visible)|\n)*$")
    case .visibleText:
      return Self.textSchema(minimumLength: 1, pattern: "^(\(Self.visible)|\n)*$")
    case .shownLine: return Self.lineSchema
    case .shownLines(let limit): return Self.listSchema(Self.lineSchema, 1...limit)
    case .fonts:
      let font = Self.lineSchema
      return Self.anyOf(font, Self.listSchema(font, 1...Limits.fonts))
    case .word(let type): return [Member("enum", .texts(type.names + type.symbolTexts))]
    case .color: return [.reference("color")]
    case .background:
      return Self.anyOf([Member("const", .text(Color.transparentName))], [.reference("color")])
    case .colors: return Self.listSchema([.reference("color")], 1...Limits.colors)
    case .size(let rule):
      return Self.anyOf(Self.listSchema(rule.schema, 2...2), Self.sizeWithUnitSchema)
    case .interval: return Self.listSchema(NumberRule().schema, 2...2)
    case .openInterval:
      let end = Self.anyOf(NumberRule().schema, [Member("type", .text("null"))])
      return Self.listSchema(end, 2...2) + [Member("contains", .object(NumberRule().schema))]
    case .ticks:
      let tick = Self.anyOf(NumberRule().schema, TickKey.reference)
      return Self.anyOf(
        WholeNumberRule.tickCount.schema, StepKey.reference,
        Self.listSchema(tick, 0...TickPlaces.mostTicks))
    case .booleanOrWord(let words):
      return Self.anyOf(
        [Member("type", .text("boolean"))], [Member("enum", .texts(words.names))])
    case .pair: return Self.listSchema(NumberRule().schema, 2...2)
    case .numberOrNumbers(let rule, let limit):
      return Self.anyOf(rule.schema, Self.listSchema(rule.schema, 1...limit))
    case .numbers(let rule, let limit): return Self.listSchema(rule.schema, 1...limit)
    case .edges:
      return Self.listSchema(NumberRule().schema, 2...Limits.bins + 1, isUnique: true)
    case .mean:
      return Self.anyOf(
        NumberRule().schema, Self.listSchema(NumberRule().schema, 1...Limits.dimensions))
    case .covariance(let rule):
      let row = Self.listSchema(NumberRule().schema, 1...Limits.dimensions)
      return Self.anyOf(rule.schema, Self.listSchema(row, 1...Limits.dimensions))
    case .increasing(let rule, let limit):
      return Self.listSchema(rule.schema, 1...limit, isUnique: true)
    case .increasingWholeNumbers(let rule, let limit):
      return Self.listSchema(rule.schema, 1...limit, isUnique: true)
    case .variable:
      return Self.anyOf(WholeNumberRule.variable.schema, Self.textSchema(minimumLength: 1))
    case .bins:
      return Self.anyOf(
        [Member("enum", .texts(BinRule.names))], WholeNumberRule.binCount.schema, BinsKey.schema)
    case .column: return Self.columnSchema
    case .columns:
      return Self.listSchema(Self.columnSchema, 1...Limits.dimensions, isUnique: true)
    case .columnOrWeights:
      return Self.anyOf(
        Self.columnSchema, Self.listSchema(NumberRule.weight.schema, 1...Limits.givenNumbers))
    case .columnsOrEdges:
      return Self.anyOf(
        Self.listSchema(Self.columnSchema, 2...2, isUnique: true),
        Self.listSchema(NumberRule().schema, 2...Limits.givenNumbers + 1, isUnique: true))
    case .cells:
      return Self.anyOf(
        Self.cellSchema, Self.listSchema(Self.cellSchema, 1...Limits.cellContents))
    case .objectOrObjects(let type, let limit):
      return Self.anyOf(type.reference, Self.listSchema(type.reference, 1...limit))
    case .points:
      let point = Self.listSchema(NumberRule().schema, 1...Limits.dimensions)
      return Self.listSchema(Self.anyOf(NumberRule().schema, point), 1...Limits.givenNumbers)
    case .grid: return Self.listSchema(WholeNumberRule.panelCount.schema, 2...2)
    case .boolean: return [Member("type", .text("boolean"))]
    case .componentCounts:
      let count = WholeNumberRule.componentCount.schema
      return Self.anyOf(count, Self.listSchema(count, 2...2))
    case .theme:
      return Self.anyOf(
        [Member("enum", .texts(ThemeName.names))],
        Self.textSchema(pattern: "^\(Self.visible)*(/\(Self.visible)*|\\.json)$"),
        [.reference("theme")])
    case .object(let type): return type.reference
    case .wordOrNumber(let words, let rule):
      return Self.anyOf([Member("enum", .texts(words.names))], rule.schema)
    case .wordOrNumbers(let words, let rule, let counts):
      return Self.anyOf(
        [Member("enum", .texts(words.names))], Self.listSchema(rule.schema, counts))
    case .booleanOrNumber(let rule):
      return Self.anyOf([Member("type", .text("boolean"))], rule.schema)
    case .booleanOrObject(let keys):
      return Self.anyOf([Member("type", .text("boolean"))], keys.reference)
    case .wholeNumberOrPair(let rule):
      return Self.anyOf(rule.schema, Self.listSchema(rule.schema, 2...2))
    case .intervals:
      return Self.listSchema(Self.listSchema(NumberRule().schema, 2...2), 2...2)
    case .wordOrObject(let words, let keys):
      return Self.anyOf([Member("enum", .texts(words.names))], keys.reference)
    case .objects(let type, let limit): return Self.listSchema(type.reference, 1...limit)
    case .twoObjects(let type): return Self.listSchema(type.reference, 2...2)
    case .layers: return Self.listSchema([.reference("layer")], 1...Limits.layers)
    }
  }

  /// A character of a line, in a regular expression.
  private static let visible = "[^\u{0}-\u{1F}\u{7F}-\u{9F}\u{2028}\u{2029}]"

  /// The keywords of a line that is not empty.
  private static var lineSchema: [Member] {
    textSchema(minimumLength: 1, pattern: "^\(visible)*$")
  }

  private static var columnSchema: [Member] {
    anyOf(textSchema(minimumLength: 1), WholeNumberRule.column.schema)
  }

  /// The keywords of what a cell may hold.
  private static var cellSchema: [Member] {
    anyOf(textSchema(pattern: "^\(visible)*$"), NumberRule().schema)
  }

  private static func textSchema(minimumLength: Int = 0, pattern: String? = nil) -> [Member] {
    [Member("type", .text("string"))]
      + (minimumLength > 0 ? [Member("minLength", .number(minimumLength))] : [])
      + [Member("maxLength", .number(Limits.textLength))]
      + (pattern.map { [Member("pattern", .text($0))] } ?? [])
  }

  /// The keywords of a list of so many values with these keywords.
  private static func listSchema(
    _ items: [Member], _ counts: ClosedRange<Int>, isUnique: Bool = false
  ) -> [Member] {
    [
      Member("type", .text("array")), Member("items", .object(items)),
      Member("minItems", .number(counts.lowerBound)),
      Member("maxItems", .number(counts.upperBound)),
    ] + (isUnique ? [Member("uniqueItems", .boolean(true))] : [])
  }

  /// The keywords of two lengths and their unit.
  private static var sizeWithUnitSchema: [Member] {
    let length = JSONValue.object(NumberRule(above: 0).schema)
    let unit = JSONValue.object([Member("enum", .texts(SizeUnit.names))])
    return [
      Member("type", .text("array")), Member("prefixItems", .list([length, length, unit])),
      Member("items", .boolean(false)), Member("minItems", .number(3)),
      Member("maxItems", .number(3)),
    ]
  }

  private static func anyOf(_ choices: [Member]...) -> [Member] {
    [Member("anyOf", .list(choices.map { .object($0) }))]
  }

  fileprivate static var colorSchema: [Member] {
    func matching(_ pattern: String) -> [Member] {
      [Member("type", .text("string")), Member("pattern", .text(pattern))]
    }
    return anyOf(
      [Member("enum", .texts((Color.cycle + Color.names).map(\.name)))],
      matching("^#([0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$"),
      matching("^C[0-9]+$"),
      matching(#"^0*(0|1|0?\.[0-9]+|[01]\.0*)$"#),
      // Names in other letter case cannot be listed; what has a capital letter is let through.
      matching("^[A-Za-z:]*[A-Z][A-Za-z:]*$"))
  }
}

extension NumberRule {
  fileprivate var schema: [Member] {
    func bound(_ keyword: String, _ value: Double?) -> [Member] {
      value.map { [Member(keyword, .literal(numberText($0)))] } ?? []
    }
    return [Member("type", .text("number"))] + bound("exclusiveMinimum", above)
      + bound("minimum", atLeast) + bound("exclusiveMaximum", below) + bound("maximum", atMost)
  }
}

extension WholeNumberRule {
  fileprivate var schema: [Member] {
    [
      Member("type", .text("integer")), Member("minimum", .number(range.lowerBound)),
      Member("maximum", .number(range.upperBound)),
    ]
  }
}

extension JSONValue.Member {
  /// The keyword that names a definition.
  fileprivate static func reference(_ definition: String) -> Self {
    Self("$ref", .text("#/$defs/\(definition)"))
  }
}

private func objectSchema(
  keys: [JSONValue.Member], required: [String], further: [JSONValue.Member]
) -> [JSONValue.Member] {
  [Member("type", .text("object"))]
    + (required.isEmpty ? [] : [Member("required", .texts(required))]) + further
    + [
      Member("additionalProperties", .boolean(false)),
      Member("properties", .object(keys + [Comment.member])),
    ]
}

extension Comment {
  /// What the value of a comment is, in the definitions of the schema.
  fileprivate static let definition = "comment"

  /// The key of every object.
  fileprivate static var member: JSONValue.Member {
    JSONValue.Member(key, .object([.reference(definition)]))
  }
}
