/// What the object of a fit says: how to fit, and the looks of the fitted components.
@dynamicMemberLookup
struct FitContent {
  let request: FitRequest
  /// The looks of the components in the order of their means; none where the file has none.
  let styles: [ComponentStyle]

  /// What is said about how to fit.
  subscript<Value>(dynamicMember member: KeyPath<FitRequest, Value>) -> Value {
    request[keyPath: member]
  }

  /// The labels as a file writes them; `nil` where no component has one.
  var labels: [JSONValue]? { styles.listed(\.label) { .text($0) } }

  /// The colors as a file writes them; `nil` where no component has one.
  var colors: [JSONValue]? { styles.listed(\.color) { .text($0.resolvedText) } }
}

extension FitContent {
  /// Reads a fit to points of so many coordinates, where the data say it.
  init?(_ fields: Fields<FitKey>, dimension: Int?) {
    let request = FitRequest(fields, dimension: dimension)
    let labels = fields.ofComponents(
      .labels, counted: "text", fields.shownLines(.labels), of: request?.componentCounts)
    if labels != nil, let node = fields[.labels], case .list(let items) = node.value {
      for item in items where !fields.log.isFull { fields.log.checkComponentLabel(item) }
    }
    let colors = fields.ofComponents(
      .colors, counted: "color", fields.layerColors(.colors), of: request?.componentCounts)
    if let request, request.isOfEachGroup,
      let field = fields.field(.labels) ?? fields.field(.colors)
    {
      fields.log.error(
        "\(field.name) go with one fit; with eachGroup each group has one of its own",
        at: field.keyRange)
    }
    guard let request else { return nil }
    let count = labels?.count ?? colors?.count ?? 0
    self.init(
      request: request,
      styles: (0..<count).map { ComponentStyle(label: labels?[$0], color: colors?[$0]) })
  }
}

extension Fields<FitKey> {
  /// Checks that a list has one value for each component: their number is then known.
  fileprivate func ofComponents<Value>(
    _ key: Key, counted noun: String, _ values: [Value]?, of componentCounts: ClosedRange<Int>?
  ) -> [Value]? {
    guard let values, let field = field(key), let componentCounts else { return nil }
    guard componentCounts.count == 1 else {
      return log.refuse(
        "\(key.rawValue) go with one number of components, not with several" + hintAtComponents,
        at: field.keyRange)
    }
    guard values.count == componentCounts.lowerBound else {
      return log.refuse(
        "\(key.rawValue) has \(counted(values.count, noun)); the fit has "
          + "\(counted(componentCounts.lowerBound, "component"))", at: field.value.opening)
    }
    return values
  }
}

extension [ComponentStyle] {
  /// One property of all components, with null for those without; `nil` where no component has it.
  fileprivate func listed<Value>(
    _ property: KeyPath<ComponentStyle, Value?>, _ written: (Value) -> JSONValue
  ) -> [JSONValue]? {
    let values = map { $0[keyPath: property] }
    return values.contains { $0 != nil } ? values.map { $0.map(written) ?? .null } : nil
  }
}
