extension NumberRule {
  /// The rule as messages state it.
  var phrase: String {
    var ends: [String] = []
    if let above { ends.append("above \(numberText(above))") }
    if let atLeast {
      if let atMost { return "a number from \(numberText(atLeast)) to \(numberText(atMost))" }
      ends.append("of at least \(numberText(atLeast))")
    }
    if let below { ends.append("below \(numberText(below))") }
    if let atMost { ends.append("at most \(numberText(atMost))") }
    return ends.isEmpty ? "a number" : "a number " + ends.joined(separator: " and ")
  }
}

extension WholeNumberRule {
  static var binCount: WholeNumberRule {
    WholeNumberRule(1...UInt64(Limits.bins), upperEnd: groupedText(Limits.bins))
  }
}

extension WholeNumberRule {
  /// The number of a coordinate of any points.
  static var variable: WholeNumberRule {
    WholeNumberRule(1...UInt64(Limits.dimensions), upperEnd: groupedText(Limits.dimensions))
  }
}

extension WholeNumberRule {
  /// The number of a column of a data file.
  static var column: WholeNumberRule {
    WholeNumberRule(1...UInt64(Limits.columns), upperEnd: groupedText(Limits.columns))
  }
}

extension WholeNumberRule {
  /// A number of rows or columns of panels.
  static var panelCount: WholeNumberRule {
    WholeNumberRule(1...UInt64(Limits.panels), upperEnd: groupedText(Limits.panels))
  }

  /// A number of iterations of a fit.
  static var iteration: WholeNumberRule {
    WholeNumberRule(0...UInt64(Limits.iterations), upperEnd: groupedText(Limits.iterations))
  }

  /// A number of components to fit.
  static var componentCount: WholeNumberRule {
    WholeNumberRule(
      1...UInt64(Limits.fittedComponents), upperEnd: groupedText(Limits.fittedComponents))
  }
}

extension Word {
  /// All words in their order.
  static var names: [String] { allCases.map(\.rawValue) }
  /// All words, as messages list them.
  static var list: String { names.joined(separator: ", ") }
}

extension Color {
  /// Colors that have names, for suggestions; every one reads as a color.
  static var suggestions: [String] {
    cycle.indices.map { "C\($0)" } + (cycle + names).map(\.name)
  }
}
