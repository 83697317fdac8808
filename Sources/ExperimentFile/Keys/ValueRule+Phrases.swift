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
  static var binCount: WholeNumberRule { WholeNumberRule(upTo: Limits.bins) }
  /// The number of a coordinate of any points.
  static var variable: WholeNumberRule { WholeNumberRule(upTo: Limits.dimensions) }
  /// The number of a column of a data file.
  static var column: WholeNumberRule { WholeNumberRule(upTo: Limits.columns) }
  /// A number of ticks of an axis.
  static var tickCount: WholeNumberRule { WholeNumberRule(from: 0, upTo: TickPlaces.mostTicks) }
  /// A number of lines before a table.
  static var skippedLines: WholeNumberRule { WholeNumberRule(from: 0, upTo: Limits.skippedLines) }
  /// A number of rows or columns of panels.
  static var panelCount: WholeNumberRule { WholeNumberRule(upTo: Limits.panels) }
  /// A number of columns of a legend.
  static var legendColumns: WholeNumberRule { WholeNumberRule(upTo: Limits.legendColumns) }
  /// A number of iterations of a fit.
  static var iteration: WholeNumberRule { WholeNumberRule(from: 0, upTo: Limits.iterations) }
  /// A number of components to fit.
  static var componentCount: WholeNumberRule { WholeNumberRule(upTo: Limits.fittedComponents) }
  /// A seed of 64 bits.
  static var seed: WholeNumberRule {
    WholeNumberRule(0...UInt64.max, upperEnd: "\(UInt64.max) (64 bits)")
  }
}

extension Word {
  /// All words in their order.
  static var names: [String] { allCases.map(\.rawValue) }
  /// The other texts that are taken for words, in their order.
  static var symbolTexts: [String] { symbols.keys.sorted() }
  /// All words, as messages list them.
  static var list: String { names.joined(separator: ", ") }
}

extension Color {
  /// Colors that have names, for suggestions; every one reads as a color.
  static var suggestions: [String] {
    cycle.indices.map { "C\($0)" } + (cycle + names).map(\.name)
  }
}
