extension DataSettings {
  init?(_ fields: Fields<DataKey>) {
    let file = fields.line(.file)
    let values = fields.points(.values)
    fields.checkOrigin()
    let bins = fields.bins(isInFile: file != nil)
    let weights = fields.weights(.weights, isInFile: file != nil)
    let columns = fields.columns(.columns)
    let options = DataOptions(
      columns: bins?.columns ?? columns ?? [],
      missing: fields.word(.missing, as: MissingValues.self) ?? .drop,
      header: fields.boolean(.header), separator: fields.word(.separator, as: Separator.self),
      decimal: fields.word(.decimal, as: DecimalMark.self), comment: fields.comment(.comment),
      skip: fields.wholeNumber(.skip).map { Int($0) } ?? 0,
      missingValues: fields.cells(.missingValues) ?? [],
      conditions: fields.objectOrObjects(.where, ConditionKey.self)?
        .compactMap(RowCondition.init) ?? [], groups: fields.column(.groups),
      weights: bins?.countColumn ?? weights?.column, array: fields.line(.array))
    if let node = fields.field(.decimal), options.decimal == .comma, options.separator == .comma {
      fields.log.error(
        "a comma cannot be both the separator and the decimal mark", at: node.keyRange)
    }
    let rounded = fields.number(.rounded)
    if let node = fields.field(.rounded), let columns, columns.count > 1 {
      fields.log.error(
        "rounded goes with one column; found \(columns.count)", at: node.keyRange)
    }
    // What cannot be read of the columns says nothing about the number of coordinates.
    if columns == nil, fields[.columns] != nil { return nil }
    if let file {
      self.init(file: file, options: options, rounded: rounded)
      hasBins = bins != nil
    } else if case .given(let edges, let counts)? = bins {
      self.init(edges: edges, counts: counts)
    } else if let values {
      self.init(values: values, weights: weights?.numbers, rounded: rounded)
      fields.checkCount(of: weights?.numbers, values.count)
      if dimension > 1, let field = fields.field(.rounded) {
        fields.log.error(
          "rounded goes with one column; found \(dimension) coordinates", at: field.keyRange)
      }
    } else {
      return nil
    }
  }
}

extension Fields<DataKey> {
  /// Reports data that are nowhere, or in two places; and keys that do not go with where they are.
  fileprivate func checkOrigin() {
    if field(.edges) != nil { return checkBins() }
    if let field = field(.counts) {
      log.error("counts are those of bins, which need \"edges\"", at: field.keyRange)
      return
    }
    guard field(.values) != nil else {
      if isMissing(.file), isMissing(.values) {
        log.error(
          "data need \"file\", the path of a file, \"values\", or \"edges\" and \"counts\"",
          at: opening)
      }
      return
    }
    let allowed = ["values", "weights", "rounded", "counts"]
    for field in fields where !allowed.contains(field.name) && !field.isGuess {
      log.error(
        field.name == "file"
          ? "data have either \"file\" or \"values\", not both"
          : "\(field.name) goes with a data file, not with values", at: field.keyRange)
    }
  }

  /// Points of as many coordinates each, or `nil` after reporting what is wrong with them.
  fileprivate func points(_ key: Key) -> [[Double]]? {
    guard let nodes = list(key, of: "numbers or points", limit: Limits.givenNumbers) else {
      return nil
    }
    guard case .points = key.entry.rule else { mismatch(key) }
    var points: [[Double]] = []
    for node in nodes {
      guard !log.isFull else { return nil }
      var items = [node]
      if case .list(let coordinates) = node.value { items = coordinates }
      let expected = points.first?.count ?? items.count
      guard items.count == expected, (1...Limits.dimensions).contains(expected) else {
        return log.refuse(
          "each point has \(points.isEmpty ? "1 to \(Limits.dimensions)" : "\(expected)") "
            + "\(expected == 1 && !points.isEmpty ? "coordinate" : "coordinates"), as the first; found "
            + "\(items.count)", at: node.range)
      }
      guard let point = log.numbers(items, NumberRule(), name: "each value") else { return nil }
      points.append(point)
    }
    guard points.count * (points.first?.count ?? 0) <= Limits.givenNumbers else {
      return log.refuse(
        "values hold \(groupedText(points.count * (points.first?.count ?? 0))) numbers; at most "
          + "\(groupedText(Limits.givenNumbers)) are given here, more in a file",
        at: self[key]?.opening ?? opening)
    }
    return points
  }

  /// The columns that a list names, or `nil` after reporting why it names none.
  fileprivate func columns(_ key: Key) -> [ColumnReference]? {
    guard let node = self[key] else { return nil }
    let forms = "a list of columns, by their names or their numbers from 1, such as [\"waiting\"]"
    guard case .list(let items) = node.value, !items.isEmpty, items.count <= Limits.dimensions
    else {
      return log.refuse(key.rawValue, must: "be \(forms)", node)
    }
    let columns = items.compactMap { item in
      switch item.value {
      case .text, .number: log.column(item, name: "a column")
      default: log.refuse(key.rawValue, must: "be \(forms)", node)
      }
    }
    guard columns.count == items.count else { return nil }
    for index in columns.indices where columns[..<index].contains(columns[index]) {
      log.error("a column is given twice", at: items[index].range)
    }
    return columns
  }

  /// What begins a comment: nothing that a row may begin with.
  fileprivate func comment(_ key: Key) -> String? {
    guard let node = self[key], let comment = line(key) else { return nil }
    guard let first = comment.utf8.first else { return comment }
    if " \t\"+-.0123456789".utf8.contains(first) {
      return log.refuse(
        "\(key.rawValue) must not begin as a number, a quoted cell or a blank does; found "
          + node.summary, at: node.range)
    }
    return comment
  }
}

extension Fields where Key: ObjectKey {
  /// A column of a data file.
  func column(_ key: Key) -> ColumnReference? {
    guard let node = self[key] else { return nil }
    guard case .column = key.entry.rule else { mismatch(key) }
    return log.column(node, name: key.rawValue)
  }

  /// What a cell may hold: one text or number, or a list of some.
  func cells(_ key: Key) -> [CellContent]? {
    guard let node = self[key] else { return nil }
    guard case .cells = key.entry.rule else { mismatch(key) }
    var nodes = [node]
    if case .list = node.value {
      guard let items = list(key, of: "texts and numbers", limit: Limits.cellContents) else {
        return nil
      }
      nodes = items
    }
    let contents: [CellContent] = nodes.compactMap { node in
      switch node.value {
      case .text:
        log.line(node, minimumLength: 0, name: key.rawValue).map { .text($0) }
      case .number:
        log.number(node, NumberRule(), name: key.rawValue).map { .number($0) }
      default:
        log.refuse(key.rawValue, must: "be a text, a number, or a list of them", node)
      }
    }
    return contents.count == nodes.count ? contents : nil
  }

  /// An object, or those of a list.
  func objectOrObjects<Inner: ObjectKey>(_ key: Key, _ type: Inner.Type) -> [Fields<Inner>]? {
    guard let node = self[key] else { return nil }
    guard case .objectOrObjects(let rule, let limit) = key.entry.rule, rule == type else {
      mismatch(key)
    }
    var nodes = [node]
    if case .list = node.value {
      guard let items = list(key, of: "objects", limit: limit) else { return nil }
      nodes = items
    }
    return nodes.compactMap { Fields<Inner>($0, name: key.rawValue, log: log) }
  }
}

extension ProblemLog {
  /// Reads the name or the number of a column.
  func column(_ node: JSONNode, name: String) -> ColumnReference? {
    switch node.value {
    case .text: line(node, minimumLength: 1, name: name).map { .name($0) }
    case .number:
      wholeNumber(node, .column, name: "the number of a column").map { .number(Int($0)) }
    default:
      refuse(name, must: "be the name of a column, or its number from 1", node)
    }
  }
}
