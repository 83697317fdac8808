// Each accessor reads the value of a key by the rule in the key's entry. Asking for a number where
// the entry says text is a mistake in this module, not in a file, and stops at once.
extension Fields {
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
    return text(node, key)
  }

  func line(_ key: Key) -> String? {
    guard let node = self[key] else { return nil }
    guard case .line(let minimumLength) = key.entry.rule else { mismatch(key) }
    guard let text = text(node, key) else { return nil }
    if text.unicodeScalars.count < minimumLength {
      log.error("\(key.rawValue) must not be empty", at: node.range)
      return nil
    }
    let control = text.unicodeScalars.first { scalar in
      [.control, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
    }
    if let control {
      let code = String(control.value, radix: 16, uppercase: true)
      let name = String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
      log.error(
        "\(key.rawValue) must be one line without control characters; found U+\(name)",
        at: node.range)
      return nil
    }
    return text
  }

  private func text(_ node: JSONNode, _ key: Key) -> String? {
    guard case .text(let text) = node.value else {
      log.wrongType(key.rawValue, must: "be text in double quotes", node)
      return nil
    }
    // The count of bytes bounds that of scalars and is at hand.
    let length = text.utf8.count > Limits.textLength ? text.unicodeScalars.count : text.utf8.count
    if length > Limits.textLength {
      log.error(
        "\(key.rawValue) has \(groupedText(length)) characters; at most "
          + "\(groupedText(Limits.textLength)) are allowed", at: node.range)
      return nil
    }
    return text
  }

  func color(_ key: Key) -> Color? {
    guard let node = self[key] else { return nil }
    guard case .color = key.entry.rule else { mismatch(key) }
    let forms =
      "a name such as \"steelblue\", \"C0\", \"tab:blue\", \"#1f77b4\" or a grey level "
      + "such as \"0.5\""
    guard case .text(let text) = node.value else {
      log.wrongType(key.rawValue, must: "be \(forms)", node)
      return nil
    }
    if let color = Color(text: text) { return color }
    let guess = nearest(to: text, among: Color.suggestions)
    let suggestion = guess.map { "; did you mean \"\($0)\"?" } ?? "."
    log.error("\(quoted(text)) is not a color\(suggestion) Allowed: \(forms)", at: node.range)
    return nil
  }

  func interval(_ key: Key) -> ClosedRange<Double>? {
    guard let node = self[key] else { return nil }
    guard case .interval = key.entry.rule else { mismatch(key) }
    return log.interval(node, name: key.rawValue)
  }

  func pair(_ key: Key) -> (Double, Double)? {
    guard let node = self[key] else { return nil }
    guard case .pair(let rule) = key.entry.rule else { mismatch(key) }
    guard case .list(let items) = node.value, items.count == 2 else {
      log.wrongType(key.rawValue, must: "be a list of two numbers", node)
      return nil
    }
    return log.numbers(items, rule, name: "each side in \(key.rawValue)").map { ($0[0], $0[1]) }
  }

  func object<Inner: ObjectKey>(_ key: Key, _ type: Inner.Type) -> Fields<Inner>? {
    guard let node = self[key] else { return nil }
    guard case .object(let rule) = key.entry.rule, rule == type else { mismatch(key) }
    return Fields<Inner>(node, name: key.rawValue, log: log)
  }

  /// The items of a list that is not empty, or `nil` after reporting why it is none.
  func list(_ key: Key, of noun: String, limit: Int) -> [JSONNode]? {
    guard let node = self[key] else { return nil }
    guard case .list(let items) = node.value else {
      log.wrongType(key.rawValue, must: "be a list [ … ] of \(noun)", node)
      return nil
    }
    if items.isEmpty {
      log.error("\(key.rawValue) is empty; at least one is needed", at: node.range)
      return nil
    }
    if items.count > limit {
      log.error(
        "\(key.rawValue) holds \(groupedText(items.count)) \(noun); at most "
          + "\(groupedText(limit)) are allowed", at: node.opening)
      return nil
    }
    return items
  }

  func mismatch(_ key: Key) -> Never {
    preconditionFailure("the key \(key.rawValue) of \(Key.objectName) has another rule")
  }
}
