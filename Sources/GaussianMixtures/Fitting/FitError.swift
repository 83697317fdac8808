import GMMSupport

/// Why no mixture can be fitted to points.
///
/// Rows and columns are counted from 0 here, and from 1 in the ``description``.
public enum FitError: Error, Hashable, Sendable {
  /// A coordinate is not finite, or its magnitude is above 10¹⁴⁰, so that squares could overflow.
  case invalidValue(row: Int, column: Int, Double)
  /// A weight is not finite, below 0 or above 10¹⁵.
  case invalidWeight(row: Int, Double)
  /// The interval of a point, or a bin, is not wider than 10⁻¹⁴⁰, or has an end of a magnitude above 10¹⁴⁰
  /// that is not infinite, or two infinite ends.
  case invalidInterval(row: Int, lower: Double, upper: Double)
  /// The sum of the weights is below that of two points: they are no numbers of points.
  case tooSmallWeights(sum: Double)
  /// There are fewer different points of a weight above 0 than needed: as many as components, and at
  /// least two.
  case tooFewDistinctPoints(count: Int, needed: Int)
  /// All points have the same value in a column, to within rounding.
  case constantColumn(column: Int, value: Double)
  /// The number of components is not in 1 ... the limit.
  case invalidComponentCount(Int, limit: Int)
  /// Values that are said to be rounded are not whole numbers of steps apart: the first that is not from
  /// the others.
  case offStep(row: Int, Double, step: Double)
  /// Rounded points have more than one coordinate.
  case roundedDimension(Int)
  /// The mixture to start from does not have the dimension of the points.
  case dimension(Int, expected: Int)
  /// There are fewer components than those that points are known to belong to.
  case tooFewComponents(Int, known: Int)
  /// There are fewer different points whose components are not known than components without known points.
  case tooFewOtherPoints(count: Int, needed: Int)
  /// Points that stand for intervals have known components: of intervals no sums are known once for all.
  case roundedKnownPoints
}

extension FitError: CustomStringConvertible {
  /// What was found and what is allowed, in a sentence without a full stop.
  public var description: String {
    switch self {
    case .invalidValue(let row, let column, let value):
      "coordinate \(column + 1) of point \(row + 1) is \(numberText(value)); it must be finite and "
        + "at most 1e+140 in magnitude"
    case .invalidWeight(let row, let weight):
      "the weight of point \(row + 1) is \(numberText(weight)); it must be between 0 and 1e+15"
    case .invalidInterval(let row, let lower, let upper):
      "interval \(row + 1) is from \(numberText(lower)) to \(numberText(upper)); its lower end must be "
        + "more than 1e-140 below its upper end, one of them may be infinite, and others be at most "
        + "1e+140 in magnitude"
    case .tooSmallWeights(let sum):
      "the weights sum to \(numberText(sum)); as numbers of points they must sum to at least 2"
    case .tooFewDistinctPoints(let count, let needed):
      "the number of distinct points is \(count); there must be at least \(needed)"
    case .constantColumn(let column, let value):
      "coordinate \(column + 1) of all points is \(numberText(value)); it must vary by more than "
        + "rounding"
    case .invalidComponentCount(let count, let limit):
      "the number of components is \(count); it must be between 1 and \(limit)"
    case .offStep(let row, let value, let step):
      "value \(row + 1), \(numberText(value)), is no whole number of steps of \(numberText(step)) "
        + "from the others"
    case .roundedDimension(let found):
      "rounded points have \(found) coordinates; they must have one"
    case .dimension(let found, let expected):
      "the mixture to start from has the dimension \(found); it must have that of the points, "
        + "\(expected)"
    case .tooFewComponents(let count, let known):
      "the number of components is \(count); points are known to belong to \(known)"
    case .tooFewOtherPoints(let count, let needed):
      "the number of distinct points without a known component is \(count); components without known "
        + "points need at least \(needed)"
    case .roundedKnownPoints:
      "points that stand for intervals have known components; only points that stand for themselves can"
    }
  }
}
