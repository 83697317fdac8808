/// What is wrong with a formula, and where.
package struct FormulaError: Error, Hashable, Sendable {
  /// The Unicode scalars of the text to blame; empty where something is missing.
  package let range: Range<Int>
  /// What was found and what is allowed, in one line without a full stop.
  package let message: String
}

/// The bounds of what a formula may hold.
package enum FormulaLimits {
  /// How deep parts may be within parts.
  package static let depth = 30
  /// How many parts the formulas of a text may have.
  package static let nodes = 2000
}
