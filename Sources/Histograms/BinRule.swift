/// The rules by which NumPy's `histogram` chooses the number of equal bins from the data.
///
/// A rule estimates a bin width from the values within the range; the number of bins is the
/// range divided by that width, rounded up, or 1 where the rule finds no width. Of integers no
/// bin is narrower than 1. For the same values and range, NumPy 2.4 gives the same edges to the
/// last bit.
public enum BinRule: String, CaseIterable, Hashable, Sendable {
  /// The smaller width of Freedman–Diaconis and Sturges; that of Freedman–Diaconis is no smaller
  /// than half the width of the square-root rule, so outliers cannot ask for an absurd number of
  /// bins.
  case auto
  /// Freedman and Diaconis: twice the interquartile range over ∛n.
  case fd
  /// Doane: Sturges' rule with more bins for skewed data.
  case doane
  /// Scott: from the standard deviation, 3.49 σ / ∛n.
  case scott
  /// Stone: the number of bins with the least cross-validated squared error.
  case stone
  /// Rice: 2 ∛n bins over the data.
  case rice
  /// Sturges: log₂ n + 1 bins over the data.
  case sturges
  /// The square root of the number of values, as the number of bins over the data.
  case sqrt
}
