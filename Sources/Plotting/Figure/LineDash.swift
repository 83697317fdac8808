/// The dashes of a line and the gaps between them.
public enum LineDash: Hashable, Sendable {
  /// A pattern that has a name: Matplotlib's (`lines.dashed_pattern` and so on).
  public enum Pattern: String, CaseIterable, Sendable {
    /// A line without gaps.
    case solid
    /// Dashes of 3.7 widths of the line, 1.6 apart.
    case dashed
    /// Dots of 1 width, 1.65 apart.
    case dotted
    /// Dashes of 6.4 widths and dots of 1 in turns, 1.6 apart.
    case dashdot
  }

  /// A pattern that has a name.
  case pattern(Pattern)
  /// The lengths of dashes and of the gaps after them in turns, as multiples of the width of the line, each
  /// finite and above 0.
  case lengths([Double])

  /// The lengths of dashes and gaps in turns, as multiples of the width of the line; none for a line
  /// without gaps.
  var multiples: [Double] {
    switch self {
    case .pattern(.solid): []
    case .pattern(.dashed): [3.7, 1.6]
    case .pattern(.dotted): [1, 1.65]
    case .pattern(.dashdot): [6.4, 1.6, 1, 1.6]
    case .lengths(let lengths): lengths
    }
  }

  /// The length of a dash and the gap after it on average, as a multiple of the width of the line; `nil` for
  /// a line without gaps.
  package var meanPeriod: Double? {
    let multiples = multiples
    return multiples.isEmpty
      ? nil : 2 * multiples.reduce(0, +) / Double(multiples.count)
  }
}
