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
    _ name: String, _ edge: KeyPath<Margins, Double> & Sendable, examples: String
  ) -> KeyEntry<Margins> {
    KeyEntry(
      "The \(name).", .number(NumberRule(atLeast: 0, atMost: 1)),
      standard: .literal(numberText(Margins()[keyPath: edge])), examples: examples,
      write: { .number($0[keyPath: edge]) })
  }
}

extension Margins {
  init(_ fields: Fields<MarginsKey>) {
    self.init()
    left = fields.number(.left) ?? left
    right = fields.number(.right) ?? right
    bottom = fields.number(.bottom) ?? bottom
    top = fields.number(.top) ?? top
    fields.check(.left, left, isBelow: .right, right)
    fields.check(.bottom, bottom, isBelow: .top, top)
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
