// Each accessor reads the value of a key by the rule in the key's entry. Asking for a number where
// the entry says text is a mistake in this module, not in a file, and stops at once.
extension Fields where Key: ObjectKey {
  func number(_ key: Key) -> Double? {
    guard let node = self[key] else { return nil }
    guard case .number(let rule) = key.entry.rule else { mismatch(key) }
    return log.number(node, rule, name: key.rawValue)
  }

  func wholeNumber(_ key: Key) -> UInt64? {
    guard let node = self[key] else { return nil }
    guard case .wholeNumber(let rule) = key.entry.rule else { mismatch(key) }
    return log.wholeNumber(node, rule, name: key.rawValue)
  }

  func word<W: Word>(_ key: Key, as type: W.Type) -> W? {
    guard let node = self[key] else { return nil }
    guard case .word(let rule) = key.entry.rule, rule == type else { mismatch(key) }
    return log.word(node, as: type, name: key.rawValue)
  }

  func text(_ key: Key) -> String? {
    guard let node = self[key] else { return nil }
    guard case .text = key.entry.rule else { mismatch(key) }
    return log.text(node, name: key.rawValue)
  }

  func line(_ key: Key) -> String? {
    guard let node = self[key] else { return nil }
    guard case .line(let minimumLength) = key.entry.rule else { mismatch(key) }
    return log.line(node, minimumLength: minimumLength, name: key.rawValue)
  }

  func shownText(_ key: Key) -> String? {
    guard let node = self[key] else { return nil }
    guard case .shownText = key.entry.rule else { mismatch(key) }
    return log.shownText(node, name: key.rawValue)
  }

  func visibleText(_ key: Key) -> String? {
    guard let node = self[key] else { return nil }
    guard case .visibleText = key.entry.rule else { mismatch(key) }
    return log.visibleText(node, name: key.rawValue)
  }

  func shownLine(_ key: Key) -> String? {
    guard let node = self[key] else { return nil }
    guard case .shownLine = key.entry.rule else { mismatch(key) }
    return log.shownLine(node, name: key.rawValue)
  }

  func shownLines(_ key: Key) -> [String]? {
    guard case .shownLines(let limit) = key.entry.rule else { mismatch(key) }
    return values(key, of: "texts", limit: limit) { log.shownLine($0, name: $1) }
  }

  func fonts(_ key: Key) -> [String]? {
    guard let node = self[key] else { return nil }
    guard case .fonts = key.entry.rule else { mismatch(key) }
    switch node.value {
    case .text: return log.line(node, minimumLength: 1, name: key.rawValue).map { [$0] }
    case .list:
      guard let nodes = list(key, of: "fonts", limit: Limits.fonts) else { return nil }
      let name = "each of \(key.rawValue)"
      let fonts = nodes.compactMap { log.line($0, minimumLength: 1, name: name) }
      return fonts.count == nodes.count ? fonts : nil
    default:
      return log.refuse(
        key.rawValue, must: "be a family, the path of a file, or a list of them", node)
    }
  }

  func color(_ key: Key) -> Color? {
    guard let node = self[key] else { return nil }
    guard case .color = key.entry.rule else { mismatch(key) }
    return log.color(node, name: key.rawValue)
  }

  func layerColor(_ key: Key) -> Layer.Paint? {
    guard let node = self[key] else { return nil }
    guard case .color = key.entry.rule else { mismatch(key) }
    return log.layerColor(node, name: key.rawValue)
  }

  func colors(_ key: Key) -> [Color]? {
    guard case .colors = key.entry.rule else { mismatch(key) }
    return values(key, of: "colors", limit: Limits.colors) { log.color($0, name: $1) }
  }

  func layerColors(_ key: Key) -> [Layer.Paint]? {
    guard case .colors = key.entry.rule else { mismatch(key) }
    return values(key, of: "colors", limit: Limits.colors) { log.layerColor($0, name: $1) }
  }

  /// The values of a list that is not empty; `nil` after reporting what was refused.
  private func values<Value>(
    _ key: Key, of noun: String, limit: Int, _ value: (JSONNode, _ name: String) -> Value?
  ) -> [Value]? {
    guard let nodes = list(key, of: noun, limit: limit) else { return nil }
    let name = "each of \(key.rawValue)"
    let values = nodes.compactMap { log.isFull ? nil : value($0, name) }
    return values.count == nodes.count ? values : nil
  }

  func boolean(_ key: Key) -> Bool? {
    guard let node = self[key] else { return nil }
    guard case .boolean = key.entry.rule else { mismatch(key) }
    guard case .boolean(let value) = node.value else {
      return log.refuse(key.rawValue, must: "be true or false", node)
    }
    return value
  }

  func interval(_ key: Key) -> ClosedRange<Double>? {
    guard let node = self[key] else { return nil }
    guard case .interval = key.entry.rule else { mismatch(key) }
    return log.interval(node, name: key.rawValue)
  }

  func object<Inner: ObjectKey>(_ key: Key, _ type: Inner.Type) -> Fields<Inner>? {
    guard let node = self[key] else { return nil }
    guard case .object(let rule) = key.entry.rule, rule == type else { mismatch(key) }
    return Fields<Inner>(node, name: key.rawValue, log: log)
  }

  /// One of some words, or the members of an object.
  func wordOrObject<W: Word, Inner: ObjectKey>(
    _ key: Key, _ word: W.Type, _ object: Inner.Type
  ) -> WordOrObject<W, Inner>? {
    guard let node = self[key] else { return nil }
    guard case .wordOrObject(let words, let keys) = key.entry.rule, words == word, keys == object
    else { mismatch(key) }
    switch node.value {
    case .text:
      return log.word(node, as: word, name: key.rawValue, orElse: "an object { … }")
        .map(WordOrObject.word)
    case .object:
      return Fields<Inner>(node, name: key.rawValue, log: log).map(WordOrObject.object)
    default:
      log.wrongType(key.rawValue, must: "be a word (\(W.list)) or an object { … }", node)
      return nil
    }
  }

  /// The items of a list that is not empty, or `nil` after reporting why it is none.
  func list(_ key: Key, of noun: String, limit: Int) -> [JSONNode]? {
    guard let node = self[key] else { return nil }
    guard case .list(let items) = node.value else {
      return log.refuse(key.rawValue, must: "be a list [ … ] of \(noun)", node)
    }
    if items.isEmpty {
      return log.refuse("\(key.rawValue) is empty; at least one is needed", at: node.range)
    }
    if items.count > limit {
      return log.refuse(
        "\(key.rawValue) holds \(groupedText(items.count)) \(noun); at most "
          + "\(groupedText(limit)) are allowed", at: node.opening)
    }
    return items
  }

  func mismatch(_ key: Key) -> Never {
    preconditionFailure("the key \(key.rawValue) of \(Key.objectName) has another rule")
  }
}

/// What a key holds that takes a word or an object.
enum WordOrObject<W: Word, Key: ObjectKey> {
  case word(W)
  case object(Fields<Key>)
}
