extension DataSettings {
  init?(_ fields: Fields<DataKey>) {
    let file = fields.line(.file)
    let columns = fields.columns(.columns)
    let missing = fields.word(.missing, as: MissingValues.self)
    let rounded = fields.number(.rounded)
    if let node = fields.field(.rounded), let columns, columns.count > 1 {
      fields.log.error(
        "rounded goes with one column; found \(columns.count)", at: node.keyRange)
    }
    // What cannot be read of the columns says nothing about the number of coordinates.
    if columns == nil, fields[.columns] != nil { return nil }
    guard let file else { return nil }
    self.init(file: file, columns: columns ?? [], missing: missing ?? .drop, rounded: rounded)
  }
}

extension Fields<DataKey> {
  /// The columns that a list names, or `nil` after reporting why it names none.
  fileprivate func columns(_ key: Key) -> [ColumnReference]? {
    guard let node = self[key] else { return nil }
    let forms = "a list of columns, by their names or their numbers from 1, such as [\"waiting\"]"
    guard case .list(let items) = node.value, !items.isEmpty, items.count <= Limits.dimensions
    else {
      return log.refuse(key.rawValue, must: "be \(forms)", node)
    }
    let columns: [ColumnReference] = items.compactMap { item in
      switch item.value {
      case .text:
        return log.line(item, minimumLength: 1, name: "a column").map { .name($0) }
      case .number:
        return log.wholeNumber(item, .column, name: "the number of a column")
          .map { .number(Int($0)) }
      default:
        return log.refuse(key.rawValue, must: "be \(forms)", node)
      }
    }
    guard columns.count == items.count else { return nil }
    for index in columns.indices where columns[..<index].contains(columns[index]) {
      log.error("a column is given twice", at: items[index].range)
    }
    return columns
  }
}
