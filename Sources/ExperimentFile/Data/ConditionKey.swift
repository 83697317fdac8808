/// The keys of a condition for the rows of a data file.
enum ConditionKey: String, ObjectKey {
  case column, `is`, range

  static let objectName = "a condition"
  static var required: [Self] { [.column] }
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["field", "variable", "name"], keys: [.column]),
      KeyAlias(
        names: ["equals", "equal", "eq", "==", "in", "oneof", "value", "values"], keys: [.is]),
      KeyAlias(names: ["between", "interval", "min", "max", "from", "to"], keys: [.range]),
    ]
  }
  static var furtherSchema: [JSONValue.Member] { [exactlyOne(of: .is, .range)] }

  var entry: KeyEntry<RowCondition> {
    switch self {
    case .column:
      KeyEntry(
        "The column, by its name or its number from 1.", .column, cost: .nothing,
        examples: #"["group", 2]"#,
        write: { $0.column.written })
    case .is:
      KeyEntry(
        "What its cell holds: a text or a number, or a list of which it holds one.", .cells,
        cost: .reading, examples: #"["control", [1, 2]]"#
      ) { condition in
        guard case .values(let contents) = condition.test else { return nil }
        return contents.count == 1 ? contents[0].written : .list(contents.map(\.written))
      }
    case .range:
      KeyEntry(
        "Two numbers, both included, between which the number in its cell lies.", .interval,
        cost: .nothing, examples: "[[150, 200]]"
      ) { condition in
        guard case .range(let range) = condition.test else { return nil }
        return .list([.number(range.lowerBound), .number(range.upperBound)])
      }
    }
  }
}

extension RowCondition {
  init?(_ fields: Fields<ConditionKey>) {
    if let field = fields.laterField(.is, .range) {
      fields.log.error(
        "\(field.name) and \(field.name == "is" ? "range" : "is") exclude each other; two conditions "
          + "in a list must both hold", at: field.keyRange)
    } else if fields.isMissing(.is), fields.isMissing(.range) {
      fields.log.error("a condition needs the key \"is\" or \"range\"", at: fields.opening)
    }
    let column = fields.column(.column)
    let contents = fields.cells(.is)
    let range = fields.interval(.range)
    guard let column, let test = contents.map(Test.values) ?? range.map(Test.range) else {
      return nil
    }
    self.init(column: column, test: test)
  }
}
