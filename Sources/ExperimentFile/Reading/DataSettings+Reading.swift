extension DataSettings {
  init?(_ fields: Fields<DataKey>) {
    let file = fields.line(.file)
    let column = fields.columns(.columns)?.first
    let missing = fields.word(.missing, as: Missing.self)
    guard let file else { return nil }
    self.init(file: file, column: column, missing: missing ?? .drop)
  }
}

extension Fields<DataKey> {
  /// The columns that a list names, or `nil` after reporting why it names none.
  fileprivate func columns(_ key: Key) -> [DataSettings.Column]? {
    guard let node = self[key] else { return nil }
    let forms = "a list of one column, by its name or its number from 1, such as [\"waiting\"]"
    guard case .list(let items) = node.value, items.count == 1 else {
      log.wrongType(key.rawValue, must: "be \(forms)", node)
      return nil
    }
    return items.compactMap { item in
      switch item.value {
      case .text:
        return log.line(item, minimumLength: 1, name: "a column").map { .name($0) }
      case .number:
        return log.wholeNumber(item, .column, name: "the number of a column")
          .map { .number(Int($0)) }
      default:
        log.wrongType(key.rawValue, must: "be \(forms)", node)
        return nil
      }
    }
  }
}
