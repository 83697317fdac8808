extension ProblemLog {
  /// Reports a value of the wrong type, with a hint where a small slip explains it.
  func wrongType(_ name: String, must expectation: String, _ node: JSONNode) {
    var hint = ""
    if case .text(let text) = node.value, Double(text) != nil, expectation.contains("number") {
      hint = "; write it without quotes"
    }
    error("\(name) must \(expectation); found \(node.summary)\(hint)", at: node.range)
  }

  /// Reports a value of the wrong type, and gives none in its place.
  func refuse<Value>(_ name: String, must expectation: String, _ node: JSONNode) -> Value? {
    wrongType(name, must: expectation, node)
    return nil
  }

  /// Reads a finite number within a rule.
  func number(_ node: JSONNode, _ rule: NumberRule, name: String) -> Double? {
    guard case .number(let text) = node.value else {
      return refuse(name, must: "be \(rule.phrase)", node)
    }
    let value = Double(text) ?? .infinity
    guard abs(value) <= Limits.magnitudes.upperBound else {
      return refuse(
        "\(node.summary) is too large; numbers are at most \(Limits.magnitudes.upperBound) in "
          + "magnitude", at: node.range)
    }
    guard rule.accepts(value) else {
      return refuse("\(name) must be \(rule.phrase); found \(node.summary)", at: node.range)
    }
    guard value == 0 || abs(value) >= Limits.magnitudes.lowerBound else {
      return refuse(
        "\(node.summary) is too small; numbers are 0 or at least \(Limits.magnitudes.lowerBound) "
          + "in magnitude", at: node.range)
    }
    return value
  }

  /// Reads a whole number within a rule; `1e4` and `10000.0` are whole.
  func wholeNumber(_ node: JSONNode, _ rule: WholeNumberRule, name: String) -> UInt64? {
    let lower = rule.range.lowerBound
    guard case .number(let text) = node.value else {
      return refuse(name, must: "be a whole number from \(lower) to \(rule.upperEnd())", node)
    }
    let expectation: String
    switch WholeNumber(text) {
    case .value(let value) where rule.range.contains(value): return value
    case .fraction: expectation = "a whole number"
    case .value(let value) where value < lower: expectation = "at least \(lower)"
    case .negative: expectation = "at least \(lower)"
    case .value, .tooLarge: expectation = "at most \(rule.upperEnd())"
    }
    return refuse("\(name) must be \(expectation); found \(node.summary)", at: node.range)
  }

  /// Reads one of a few words; for a misspelt one gives that which was probably meant.
  ///
  /// `orElse` is what may stand in place of a word, as messages name it.
  func word<W: Word>(
    _ node: JSONNode, as type: W.Type, name: String, orElse: String? = nil
  ) -> W? {
    guard case .text(let text) = node.value else {
      return refuse(name, must: "be one of the texts \(W.list)", node)
    }
    if let word = W(rawValue: text) ?? W.symbols[text] { return word }
    let guess = W.aliases[text.lowercased()] ?? nearest(to: text, among: W.names).flatMap(W.init)
    let suggestion = guess.map { "; did you mean \"\($0.rawValue)\"?" } ?? "."
    let allowed = W.list + (orElse.map { ", or \($0)" } ?? "")
    error(
      "unknown \(W.wordName) \(quoted(text))\(suggestion) Allowed: \(allowed)", at: node.range)
    return guess
  }

  /// Reads a list of numbers within a rule; those that break it are reported and left out.
  func numbers(_ items: [JSONNode], _ rule: NumberRule, name: String) -> [Double]? {
    let numbers = items.compactMap { isFull ? nil : number($0, rule, name: name) }
    return numbers.count == items.count ? numbers : nil
  }

  /// Gives numbers of which each is above the one before it; the first that is not is reported, in the
  /// words for its value.
  func increasing<Number: Comparable>(
    _ numbers: [Number]?, _ nodes: [JSONNode], name: String,
    words: (JSONNode, Number) -> String = { node, _ in node.summary }
  ) -> [Number]? {
    guard let numbers, numbers.count == nodes.count else { return nil }
    for index in numbers.indices.dropFirst() where numbers[index] <= numbers[index - 1] {
      let (found, before) = (
        words(nodes[index], numbers[index]), words(nodes[index - 1], numbers[index - 1])
      )
      return refuse("\(name) must increase; \(found) follows \(before)", at: nodes[index].range)
    }
    return numbers
  }

  /// Reads two numbers, the lower one first.
  func interval(_ node: JSONNode, name: String) -> ClosedRange<Double>? {
    guard case .list(let items) = node.value, items.count == 2 else {
      return refuse(name, must: "be two numbers, the lower one first, such as [0, 18]", node)
    }
    guard let ends = numbers(items, NumberRule(), name: "each end of \(name)") else { return nil }
    let (lower, upper) = (items[0].summary, items[1].summary)
    if ends[0] > ends[1] {
      return refuse(
        "\(name) has its ends the wrong way round: [\(lower), \(upper)]; the lower one comes "
          + "first: [\(upper), \(lower)]", at: node.range)
    }
    if ends[0] == ends[1] {
      return refuse(
        "\(name) has two equal ends, \(lower) and \(upper); they must differ", at: node.range)
    }
    return ends[0]...ends[1]
  }
}

extension JSONNode {
  /// The value as messages name what was found.
  var summary: String {
    switch value {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number(let text): text.utf8.count <= 40 ? text : "\(text.prefix(40))…"
    case .text(let text): "the text \(quoted(text))"
    case .list(let items): items.isEmpty ? "an empty list" : "a list of \(items.count)"
    case .object: "an object"
    }
  }
}
