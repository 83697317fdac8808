// Values that are one of two things: a word or numbers, or whether there is a number or an object, and which.
extension Fields where Key: ObjectKey {
  /// A number, or `true` for one that stands in for it; `nil` for `false`.
  func numberOrBoolean(_ key: Key, for standard: Double) -> Double? {
    guard let node = self[key] else { return nil }
    guard case .booleanOrNumber(let rule) = key.entry.rule else { mismatch(key) }
    switch node.value {
    case .boolean(let isWanted): return isWanted ? standard : nil
    case .number: return log.number(node, rule, name: key.rawValue)
    default: return log.refuse(key.rawValue, must: "be true, false or \(rule.phrase)", node)
    }
  }

  /// Whether there is something, or the members of an object that says how.
  func booleanOrObject<Inner: ObjectKey>(
    _ key: Key, _ object: Inner.Type
  ) -> BooleanOrObject<Inner>? {
    guard let node = self[key] else { return nil }
    guard case .booleanOrObject(let keys) = key.entry.rule, keys == object else { mismatch(key) }
    switch node.value {
    case .boolean(let isWanted): return .boolean(isWanted)
    case .object:
      return Fields<Inner>(node, name: key.rawValue, log: log).map(BooleanOrObject.object)
    default: return log.refuse(key.rawValue, must: "be true, false or an object { … }", node)
    }
  }

  /// One of some words, or a list of numbers.
  func wordOrNumbers<W: Word>(_ key: Key, _ word: W.Type) -> WordOrNumbers<W>? {
    guard let node = self[key] else { return nil }
    guard case .wordOrNumbers(let words, let rule, let counts) = key.entry.rule, words == word
    else { mismatch(key) }
    let least = counts.count > 1 ? "\(counts.lowerBound) to " : ""
    let list = "a list of \(least)\(counts.upperBound) numbers"
    switch node.value {
    case .text(let text) where Double(text) == nil:
      return log.word(node, as: word, name: key.rawValue, orElse: list).map(WordOrNumbers.word)
    case .list(let items) where counts.contains(items.count):
      return log.numbers(items, rule, name: "each of \(key.rawValue)").map(WordOrNumbers.numbers)
    default:
      return log.refuse(key.rawValue, must: "be a word (\(W.list)) or \(list)", node)
    }
  }

  /// A whole number for both axes, or one for each.
  func wholeNumberOrPair(_ key: Key) -> (x: Int, y: Int)? {
    guard let node = self[key] else { return nil }
    guard case .wholeNumberOrPair(let rule) = key.entry.rule else { mismatch(key) }
    switch node.value {
    case .number:
      return log.wholeNumber(node, rule, name: key.rawValue).map {
        (Int(clamping: $0), Int(clamping: $0))
      }
    case .list(let items) where items.count == 2:
      let name = "each of \(key.rawValue)"
      guard let x = log.wholeNumber(items[0], rule, name: name),
        let y = log.wholeNumber(items[1], rule, name: name)
      else { return nil }
      return (Int(clamping: x), Int(clamping: y))
    default:
      return log.refuse(
        key.rawValue, must: "be a whole number, or two, such as [20, 10]: across and upwards", node)
    }
  }

  /// An object for each axis.
  func twoObjects<Inner: ObjectKey>(
    _ key: Key, _ type: Inner.Type
  ) -> (x: Fields<Inner>, y: Fields<Inner>)? {
    guard let node = self[key] else { return nil }
    guard case .twoObjects(let rule) = key.entry.rule, rule == type else { mismatch(key) }
    guard case .list(let items) = node.value, items.count == 2 else {
      return log.refuse(
        key.rawValue, must: "be a list of two objects [{ … }, { … }]: across and upwards", node)
    }
    let objects = items.map {
      Fields<Inner>($0, name: "each of \(key.rawValue)", log: log)
    }
    guard let x = objects[0], let y = objects[1] else { return nil }
    return (x, y)
  }

  /// An interval on each axis.
  func intervals(_ key: Key) -> PlaneRange? {
    guard let node = self[key] else { return nil }
    guard case .intervals = key.entry.rule else { mismatch(key) }
    guard case .list(let items) = node.value, items.count == 2, case .list = items[0].value else {
      return log.refuse(
        key.rawValue, must: "be two intervals, across and upwards, such as [[0, 18], [0, 5]]", node)
    }
    guard let x = log.interval(items[0], name: "\(key.rawValue) of x"),
      let y = log.interval(items[1], name: "\(key.rawValue) of y")
    else { return nil }
    return PlaneRange(x: x, y: y)
  }

  /// Increasing edges of bins, of which so many are allowed.
  func edges(_ key: Key, limit: Int) -> [Double]? {
    guard let node = self[key] else { return nil }
    guard case .edges = key.entry.rule else { mismatch(key) }
    return log.edges(node, name: key.rawValue, limit: limit)
  }
}

/// What a key holds that takes a truth value or an object.
enum BooleanOrObject<Key: ObjectKey> {
  case boolean(Bool)
  case object(Fields<Key>)
}

/// What a key holds that takes a word or numbers.
enum WordOrNumbers<W: Word> {
  case word(W)
  case numbers([Double])
}

extension ProblemLog {
  /// Reads increasing edges of bins, of which so many are allowed.
  func edges(_ node: JSONNode, name: String, limit: Int) -> [Double]? {
    guard case .list(let items) = node.value, items.count >= 2 else {
      return refuse(name, must: "be a list of at least two increasing numbers", node)
    }
    guard items.count <= limit + 1 else {
      return refuse(
        "\(name) make \(groupedText(items.count - 1)) bins; at most \(groupedText(limit)) are allowed",
        at: node.opening)
    }
    return increasing(numbers(items, NumberRule(), name: "each edge"), items, name: name)
  }
}
