extension Fields where Key: ObjectKey {
  /// A number or a list of some, at least one.
  func numbers(_ key: Key) -> [Double]? {
    guard let node = self[key] else { return nil }
    guard case .numberOrNumbers(let rule, let limit) = key.entry.rule else { mismatch(key) }
    let name = key.rawValue
    switch node.value {
    case .number: return log.number(node, rule, name: name).map { [$0] }
    case .list(let items) where (1...limit).contains(items.count):
      return log.numbers(items, rule, name: "each of \(name)")
    default:
      return log.refuse(
        name, must: "be \(rule.phrase) or a list of 1 to \(groupedText(limit)) of them", node)
    }
  }

  /// A list of numbers, at least one.
  func listedNumbers(_ key: Key) -> [Double]? {
    guard case .numbers(let rule, let limit) = key.entry.rule else { mismatch(key) }
    guard let items = list(key, of: "numbers", limit: limit) else { return nil }
    return log.numbers(items, rule, name: "each of \(key.rawValue)")
  }

  /// Two numbers in any order.
  func pair(_ key: Key) -> (Double, Double)? {
    guard let node = self[key] else { return nil }
    guard case .pair = key.entry.rule else { mismatch(key) }
    let name = key.rawValue
    guard case .list(let items) = node.value, items.count == 2 else {
      return log.refuse(name, must: "be two numbers, that of x first, such as [3, 0.2]", node)
    }
    return log.numbers(items, NumberRule(), name: "each of \(name)").map { ($0[0], $0[1]) }
  }

  /// Two numbers, the lower one first, of which one may be null.
  func openInterval(_ key: Key) -> (Double?, Double?)? {
    guard let node = self[key] else { return nil }
    guard case .openInterval = key.entry.rule else { mismatch(key) }
    let name = key.rawValue
    func isNull(_ node: JSONNode) -> Bool { if case .null = node.value { true } else { false } }
    guard case .list(let items) = node.value, items.count == 2 else {
      return log.refuse(
        name,
        must: "be two numbers, the lower one first, or null in the place of one of them, such as "
          + "[1, 3] or [12, null]", node)
    }
    guard !items.allSatisfy(isNull) else {
      log.error(
        "\(name) has no end; at least one of both must be a number, such as [12, null]",
        at: node.range)
      return nil
    }
    guard items.contains(where: isNull) else {
      return log.interval(node, name: name).map { ($0.lowerBound, $0.upperBound) }
    }
    let endName = "each end of \(name)"
    if isNull(items[0]) {
      return log.number(items[1], NumberRule(), name: endName).map { (nil, $0) }
    }
    return log.number(items[0], NumberRule(), name: endName).map { ($0, nil) }
  }
}
