/// Why no mixture can be fitted to points; rows and columns are counted from 0.
public enum FitError: Error, Hashable, Sendable {
  /// A coordinate is not finite, or its magnitude is above 10¹⁴⁰, so that squares could overflow.
  case invalidValue(row: Int, column: Int, Double)
  /// There are fewer different points than needed: as many as components, and at least two.
  case tooFewDistinctPoints(count: Int, needed: Int)
  /// All points have the same value in a column, to within rounding.
  case constantColumn(column: Int, value: Double)
  /// The number of components is not in 1 ... the limit.
  case invalidComponentCount(Int, limit: Int)
  /// The mixture to start from does not have the dimension of the points.
  case dimension(Int, expected: Int)
}
