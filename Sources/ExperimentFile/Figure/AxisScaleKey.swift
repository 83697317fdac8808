/// The words for scales of an axis.
enum ScaleWord: String, Word {
  case linear, log, symlog

  static let wordName = "scale"
  static var aliases: [String: Self] {
    [
      "lin": .linear, "logarithmic": .log, "log10": .log, "asinh": .symlog, "sym": .symlog,
      "symmetric log": .symlog, "symmetrical": .symlog,
    ]
  }
}

/// The keys of a scale that is given as an object.
enum ScaleKey: String, ObjectKey {
  case symlog

  static let objectName = "a scale"
  static var required: [Self] { [.symlog] }
  static var aliases: [KeyAlias<Self>] {
    [KeyAlias(names: ["threshold", "linthresh", "constant"], keys: [.symlog])]
  }

  var entry: KeyEntry<Double> {
    switch self {
    case .symlog:
      KeyEntry(
        "The threshold: the axis is linear from minus to plus this number, in data units.",
        .number(NumberRule(above: 0)), cost: .nothing, examples: "[100]", write: { .number($0) })
    }
  }
}

extension AxisScale {
  /// Reads a word or an object; `nil` where the file has neither.
  init?(_ fields: Fields<AxisKey>) {
    switch fields.wordOrObject(.scale, ScaleWord.self, ScaleKey.self) {
    case .word(.linear): self = .linear
    case .word(.log): self = .log
    case .word(.symlog): self = .symlog(threshold: Self.standardThreshold)
    case .object(let fields):
      guard let threshold = fields.number(.symlog) else { return nil }
      self = .symlog(threshold: threshold)
    case nil: return nil
    }
  }

  /// The scale in the resolved experiment; left out of it where it is linear.
  var written: JSONValue? {
    switch self {
    case .linear: nil
    case .log: .text(ScaleWord.log.rawValue)
    case .symlog(let threshold):
      threshold == Self.standardThreshold
        ? .text(ScaleWord.symlog.rawValue) : .object(ScaleKey.written(threshold))
    }
  }

  /// The scale as messages name it.
  var inWords: String {
    switch self {
    case .linear: "linear"
    case .log: "log"
    case .symlog(let threshold): "symlog with the threshold \(numberText(threshold))"
    }
  }
}
