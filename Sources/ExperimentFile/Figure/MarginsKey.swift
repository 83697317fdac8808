/// The keys of the margins.
enum MarginsKey: String, ObjectKey {
  case left, right, bottom, top

  static let objectName = "the margins"

  var entry: KeyEntry<Margins> {
    switch self {
    case .left: edge("left edge of the axes, below right", \.left, examples: "[0.1]")
    case .right: edge("right edge of the axes", \.right, examples: "[0.95]")
    case .bottom: edge("bottom edge of the axes, below top", \.bottom, examples: "[0.15]")
    case .top: edge("top edge of the axes", \.top, examples: "[0.9]")
    }
  }

  private func edge(
    _ name: String, _ edge: KeyPath<Margins, Double?> & Sendable, examples: String
  ) -> KeyEntry<Margins> {
    KeyEntry(
      "The \(name). Left out: makes room.", .number(NumberRule(atLeast: 0, atMost: 1)),
      cost: .nothing, examples: examples, write: { $0[keyPath: edge].map { .number($0) } })
  }
}

extension Margins {
  /// Reads a word or an object; `nil` where the file has neither.
  init?(_ fields: Fields<FigureKey>) {
    switch fields.wordOrObject(.margins, MarginsWord.self, MarginsKey.self) {
    case .word(.fit): self.init(isFitted: true)
    case .object(let fields):
      self.init(
        left: fields.number(.left), right: fields.number(.right), bottom: fields.number(.bottom),
        top: fields.number(.top))
      fields.check(.left, horizontal.start, isBelow: .right, horizontal.end)
      fields.check(.bottom, vertical.start, isBelow: .top, vertical.end)
    case nil: return nil
    }
  }

  /// The margins in the resolved experiment; `nil` where no side is named.
  var written: JSONValue? {
    if isFitted { return .text(MarginsWord.fit.rawValue) }
    return self == Margins() ? nil : .object(MarginsKey.written(self))
  }
}

extension Fields<MarginsKey> {
  fileprivate func check(
    _ lower: MarginsKey, _ lowerValue: Double, isBelow upper: MarginsKey, _ upperValue: Double
  ) {
    guard lowerValue >= upperValue else { return }
    log.error(
      "\(lower.rawValue) is \(numberText(lowerValue)) and \(upper.rawValue) is "
        + "\(numberText(upperValue)); \(lower.rawValue) must be below \(upper.rawValue)",
      at: (self[lower] ?? self[upper])?.range ?? opening)
  }
}

/// The words for margins.
enum MarginsWord: String, Word {
  case fit

  static let wordName = "word for margins"
  static var aliases: [String: Self] {
    ["tight": .fit, "tight_layout": .fit, "constrained": .fit, "auto": .fit, "fitted": .fit]
  }
}
