/// The keys of bins that are given as an object.
enum BinsKey: String, ObjectKey {
  case edges, width

  static let objectName = "an object for bins"
  static var furtherSchema: [JSONValue.Member] { [exactlyOne(of: .edges, .width)] }

  var entry: KeyEntry<Bins> {
    switch self {
    case .edges:
      KeyEntry(
        "The edges of the bins in data units, increasing; one more than there are bins.", .edges,
        cost: .bins, examples: "[[0, 1, 2, 5]]",
        write: { if case .edges(let edges) = $0 { .numbers(edges) } else { nil } })
    case .width:
      KeyEntry(
        "The width of each bin, in data units.", .number(NumberRule(above: 0)), cost: .bins,
        examples: "[0.5]",
        write: { if case .width(let width) = $0 { .number(width) } else { nil } })
    }
  }
}

extension Bins {
  /// The bins in the resolved experiment.
  var written: JSONValue {
    switch self {
    case .rule(let rule): .text(rule.rawValue)
    case .count(let count): .number(count)
    case .edges, .width: .object(BinsKey.written(self))
    }
  }
}

extension Bins {
  /// Reads bins; `range` is the interval that they are to cut, where the file gives it.
  init?(_ node: JSONNode, range: ClosedRange<Double>?, log: ProblemLog) {
    switch node.value {
    case .text(let text) where Double(text) == nil:
      guard let rule = log.word(node, as: BinRule.self, name: "bins") else { return nil }
      self = .rule(rule)
    case .number:
      guard let count = log.wholeNumber(node, .binCount, name: "bins") else { return nil }
      self = .count(Int(count))
    case .object:
      guard let fields = Fields<BinsKey>(node, name: "bins", log: log) else { return nil }
      self.init(fields, range: range)
    default:
      log.wrongType(
        "bins",
        must: "be a rule (\(BinRule.list)), a number of bins, { \"edges\": [ … ] } or "
          + "{ \"width\": … }", node)
      return nil
    }
  }

  private init?(_ fields: Fields<BinsKey>, range: ClosedRange<Double>?) {
    let edges = fields.edges
    let width = fields.number(.width)
    if let second = fields.laterField(.edges, .width) {
      fields.log.error("bins have either \"edges\" or \"width\", not both", at: second.keyRange)
      return nil
    }
    if let edges {
      self = .edges(edges)
    } else if let width, let node = fields[.width] {
      let count = range.map { (($0.upperBound - $0.lowerBound) / width).rounded(.up) } ?? 0
      if let range, count > Double(Limits.bins) {
        fields.log.error(
          "a width of \(node.summary) cuts the range from \(numberText(range.lowerBound)) to "
            + "\(numberText(range.upperBound)) into \(numberText(count)) bins; at most "
            + "\(groupedText(Limits.bins)) are allowed", at: node.range)
      }
      self = .width(width)
    } else {
      if fields.isMissing(.edges), fields.isMissing(.width) {
        fields.log.error("an object for bins needs \"edges\" or \"width\"", at: fields.opening)
      }
      return nil
    }
  }
}

extension Fields<BinsKey> {
  fileprivate var edges: [Double]? {
    guard let node = self[.edges] else { return nil }
    return log.edges(node, name: "edges", limit: Limits.bins)
  }
}
