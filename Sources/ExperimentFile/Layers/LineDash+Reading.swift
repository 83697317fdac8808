extension LineDash.Pattern: Word {
  static let wordName = "dash"
  static var aliases: [String: Self] {
    [
      "-": .solid, "line": .solid, "none": .solid, "--": .dashed, "dash": .dashed, ":": .dotted,
      "dot": .dotted, "dots": .dotted, "-.": .dashdot, "dash-dot": .dashdot, "dash dot": .dashdot,
      "dotdash": .dashdot,
    ]
  }
}

extension LineDash {
  /// What the key takes: a pattern, or lengths as multiples of the width of the line.
  static var rule: ValueRule {
    .wordOrNumbers(
      Pattern.self, NumberRule(atLeast: 0.1, atMost: Limits.lineWidth),
      counts: 2...Limits.dashLengths)
  }

  /// The dashes in the resolved experiment.
  var written: JSONValue {
    switch self {
    case .pattern(let pattern): .text(pattern.rawValue)
    case .lengths(let lengths): .numbers(lengths)
    }
  }
}

extension Fields<StyleKey> {
  /// The dashes that a file gives.
  var dash: LineDash? {
    switch wordOrNumbers(.dash, LineDash.Pattern.self) {
    case .word(let pattern)?: .pattern(pattern)
    case .numbers(let lengths)?: .lengths(lengths)
    case nil: nil
    }
  }
}
