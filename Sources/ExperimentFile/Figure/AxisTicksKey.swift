/// The keys of a tick.
enum TickKey: String, ObjectKey {
  case at, label

  static let objectName = "a tick"
  static var required: [Self] { [.at] }
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["value", "place", "position", "x", "y"], keys: [.at]),
      KeyAlias(names: ["text", "name", "words", "title"], keys: [.label]),
    ]
  }

  var entry: KeyEntry<TickPlaces.Tick> {
    switch self {
    case .at:
      KeyEntry(
        "The place of the tick, in data units.", .number(NumberRule()), cost: .nothing,
        examples: "[0]", write: { .number($0.value) })
    case .label:
      KeyEntry(
        "What is written at the tick. Left out: the number.", .shownLine, cost: .text,
        examples: #"["none"]"#, write: { $0.label.map { .text($0) } })
    }
  }
}

/// The keys of ticks that are even steps apart.
enum StepKey: String, ObjectKey {
  case step

  static let objectName = "an object for ticks"
  static var required: [Self] { [.step] }
  static var aliases: [KeyAlias<Self>] {
    [KeyAlias(names: ["every", "interval", "distance", "base", "by"], keys: [.step])]
  }

  var entry: KeyEntry<Double> {
    switch self {
    case .step:
      KeyEntry(
        "The distance of the ticks, in data units; on a log axis a whole number of decades.",
        .number(NumberRule(above: 0)), cost: .nothing, examples: "[2]", write: { .number($0) })
    }
  }
}

extension TickPlaces {
  /// Reads a number, an object or a list; `nil` where the file has none.
  init?(_ fields: Fields<AxisKey>) {
    guard let node = fields[.ticks] else { return nil }
    guard case .ticks = AxisKey.ticks.entry.rule else { fields.mismatch(.ticks) }
    let log = fields.log
    switch node.value {
    case .number:
      guard let count = log.wholeNumber(node, .tickCount, name: "ticks") else { return nil }
      self = count == 0 ? .given([]) : .atMost(Int(clamping: count))
    case .object:
      guard let step = Fields<StepKey>(node, name: "ticks", log: log)?.number(.step) else {
        return nil
      }
      self = .step(step)
    case .list(let items):
      guard items.count <= Self.mostTicks else {
        log.error(
          "ticks holds \(groupedText(items.count)) values; at most "
            + "\(groupedText(Self.mostTicks)) are allowed", at: node.opening)
        return nil
      }
      let ticks = items.compactMap { log.isFull ? nil : Tick($0, log) }
      let values = log.increasing(ticks.map(\.value), items, name: "ticks") { node, value in
        if case .object = node.value { "{ \"at\": \(numberText(value)), … }" } else { node.summary }
      }
      guard let values else { return nil }
      self = .given(values.isEmpty ? [] : ticks)
    default:
      log.wrongType(
        "ticks",
        must: "be a number of ticks, { \"step\": … } or a list of values, each a number or "
          + "{ \"at\": …, \"label\": … }", node)
      return nil
    }
  }

  /// The ticks in the resolved experiment; left out of it where they are automatic.
  var written: JSONValue? {
    switch self {
    case .automatic: nil
    case .atMost(let count): .number(count)
    case .step(let step): .object(StepKey.written(step))
    case .given(let ticks):
      .list(
        ticks.map { $0.label == nil ? .number($0.value) : .object(TickKey.written($0)) })
    }
  }

  /// The words at ticks.
  package var texts: [String] {
    if case .given(let ticks) = self { ticks.compactMap(\.label) } else { [] }
  }
}

extension TickPlaces.Tick {
  fileprivate init?(_ node: JSONNode, _ log: ProblemLog) {
    guard case .object = node.value else {
      guard case .number = node.value else {
        log.wrongType("each of ticks", must: "be a number or { \"at\": …, \"label\": … }", node)
        return nil
      }
      guard let value = log.number(node, NumberRule(), name: "each of ticks") else { return nil }
      self.init(value)
      return
    }
    guard let fields = Fields<TickKey>(node, name: "each of ticks", log: log),
      let value = fields.number(.at)
    else { return nil }
    self.init(value, label: fields.shownLine(.label))
  }
}
