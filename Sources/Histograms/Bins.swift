/// How the range of a histogram is cut into bins.
public enum Bins: Hashable, Sendable {
  /// A rule that chooses the number of equal bins from the data.
  case rule(BinRule)
  /// A number of equal bins, at least 1.
  case count(Int)
  /// The bin edges themselves, at least two, increasing.
  case edges([Double])
  /// Equal bins of the given width > 0, in data units.
  case width(Double)
}

public enum BinRule: String, CaseIterable, Hashable, Sendable {
  case auto, fd, doane, scott, stone, rice, sturges, sqrt
}

public enum Normalization: String, CaseIterable, Hashable, Sendable {
  case density, count, probability
}
