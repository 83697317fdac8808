/// A line of text that has been set.
enum SetLine {
  /// One letter after the other, and the text as it is shown.
  case plain(GlyphRun, text: String)
  /// A text with formulas.
  case formula(FormulaRun)

  /// The text as those find it who search or hear it.
  var text: String {
    switch self {
    case .plain(_, let text): text
    case .formula(let run): run.words
    }
  }
}
