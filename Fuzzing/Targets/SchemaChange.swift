import ExperimentFile

extension SchemaValues {
  /// A value with another value at one place of it.
  ///
  /// - Parameters:
  ///   - value: A value of the schema.
  ///   - schema: The schema.
  ///   - choices: What is changed, and to what.
  /// - Returns: The value, with one key or item added, replaced or left out.
  func changed(
    _ value: JSONValue, _ schema: JSONValue, _ choices: inout Choices
  ) -> JSONValue {
    let schema = alternative(of: resolved(schema), for: value)
    switch value {
    case .object(var members):
      guard let property = choices.among(schema["properties"]?.members ?? []) else { return value }
      let place = members.firstIndex { $0.key == property.key }
      let kind = choices.below(8)
      // Most keys of objects that are there lead to keys of those.
      let inner = choices.among(members.indices.filter { members[$0].value.isContainer })
      if let inner,
        kind < 5, let part = schema["properties"]?[members[inner].key]
      {
        members[inner] = Member(members[inner].key, changed(members[inner].value, part, &choices))
      } else if kind == 7, let place {
        members.remove(at: place)
      } else {
        let member = Member(property.key, self.value(of: property.value, &choices, depth: 1))
        if let place { members[place] = member } else { members.append(member) }
      }
      return .object(members)
    case .list, .numbers, .wholeNumbers:
      var items = value.items
      guard let item = schema["items"] else { return self.value(of: schema, &choices) }
      let place = choices.below(items.count)
      switch choices.below(8) {
      case 0: items.insert(self.value(of: item, &choices, depth: 2), at: place)
      case 1 where !items.isEmpty: items.remove(at: place)
      case _ where !items.isEmpty: items[place] = changed(items[place], item, &choices)
      default: break
      }
      return .list(items)
    default: return self.value(of: schema, &choices, depth: 1)
    }
  }

  /// Of several schemas, the one that has the keys and the constants of a value.
  private func alternative(of schema: JSONValue, for value: JSONValue) -> JSONValue {
    guard schema["properties"] == nil,
      let alternatives = (schema["anyOf"] ?? schema["oneOf"])?.items.map(resolved)
    else { return schema }
    let fitting = alternatives.first { alternative in
      switch value {
      case .object(let members):
        alternative["properties"] != nil
          && members.allSatisfy { member in
            guard let constant = alternative["properties"]?[member.key]?["const"]?.string
            else { return true }
            return constant == member.value.string
          }
      case .list, .numbers, .wholeNumbers: alternative["items"] != nil
      default: false
      }
    }
    return fitting ?? schema
  }
}

extension JSONValue {
  fileprivate var isContainer: Bool {
    switch self {
    case .object, .list, .numbers, .wholeNumbers: true
    default: false
    }
  }
}
