/// How the range of a histogram is cut into bins.
public enum Bins: Hashable, Sendable {
  /// A rule that chooses the number of equal bins from the data.
  case rule(BinRule)
  /// A number of equal bins, at least 1.
  case count(Int)
  /// The bin edges themselves, in data units: at least two, finite, strictly increasing.
  ///
  /// NumPy also takes repeated edges; they would make bins of no width, which have no density.
  case edges([Double])
  /// Equal bins of the given width, in data units, finite and greater than zero.
  ///
  /// The first bin starts at the lower end of the range, or at the smallest value where no range
  /// is given; as many bins follow as it takes to reach the upper end. A range that holds a whole
  /// number of widths but for rounding gets just that number: ten bins of 0.1 in 0...1.
  case width(Double)
}
