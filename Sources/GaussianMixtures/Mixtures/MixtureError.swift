import GMMSupport

/// Why there is no mixture, or no sample of it.
///
/// Components, coordinates, rows and columns are counted from 0 here, and from 1 in the
/// ``description``.
public enum MixtureError: Error, Hashable, Sendable {
  /// There is no component.
  case noComponents
  /// There are more components than a mixture may have.
  case tooManyComponents(count: Int, limit: Int)
  /// The weight of a component is not in [0, 1]; where components have covariances, it is not in
  /// (0, 1].
  case invalidWeight(index: Int, Double)
  /// The mean of a component does not have as many coordinates as that of the first, which has at
  /// least one.
  case invalidMeanCount(index: Int, count: Int, expected: Int)
  /// A coordinate of the mean of a component is not finite; a mean that is one number is the
  /// coordinate 0.
  case invalidMean(index: Int, coordinate: Int = 0, Double)
  /// The standard deviation of a component is not positive and finite.
  case invalidStandardDeviation(index: Int, Double)
  /// The covariance of a component does not have as many elements as its mean asks for.
  case invalidCovarianceCount(index: Int, count: Int, expected: Int)
  /// An element of the covariance of a component is not finite.
  case invalidCovariance(index: Int, row: Int, column: Int, Double)
  /// An element of the covariance of a component differs from the one across the diagonal.
  case asymmetricCovariance(index: Int, row: Int, column: Int, Double, Double)
  /// The covariance of a component is not positive definite; its smallest eigenvalue is not
  /// positive, or not distinguishable from 0 beside the largest.
  case notPositiveDefinite(index: Int, smallestEigenvalue: Double)
  /// The weights have this sum, which differs from 1 by more than 10⁻⁹ per component.
  case weightSum(Double)
  /// The stream ``SampleGenerator/numpy(seed:)`` is asked for a mixture with covariances of so many
  /// coordinates.
  case noNumPyStream(dimension: Int)
}

extension MixtureError: CustomStringConvertible {
  /// What was found and what is allowed, in a sentence without a full stop.
  public var description: String {
    switch self {
    case .noComponents:
      "there is no component; a mixture has at least one"
    case .tooManyComponents(let count, let limit):
      "there are \(count) components; a mixture has at most \(limit)"
    case .invalidWeight(let index, let weight):
      "the weight of component \(index + 1) is \(numberText(weight)); it must be "
        // Refused beside a covariance alone.
        + (weight == 0 ? "positive where there are covariances" : "between 0 and 1")
    case .invalidMeanCount(let index, let count, let expected):
      "the mean of component \(index + 1) has the length \(count); it must have \(expected)"
    case .invalidMean(let index, let coordinate, let value):
      "coordinate \(coordinate + 1) of the mean of component \(index + 1) is "
        + "\(numberText(value)); it must be finite"
    case .invalidStandardDeviation(let index, let deviation):
      "the standard deviation of component \(index + 1) is \(numberText(deviation)); it must be "
        + "positive and finite"
    case .invalidCovarianceCount(let index, let count, let expected):
      "the covariance of component \(index + 1) has the length \(count); it must have \(expected)"
    case .invalidCovariance(let index, let row, let column, let value):
      "the covariance of component \(index + 1) has \(numberText(value)) in row \(row + 1), "
        + "column \(column + 1); it must be finite"
    case .asymmetricCovariance(let index, let row, let column, let value, let across):
      "the covariance of component \(index + 1) has \(numberText(value)) in row \(row + 1), "
        + "column \(column + 1), but \(numberText(across)) across the diagonal; it must be "
        + "symmetric"
    case .notPositiveDefinite(let index, let eigenvalue):
      "the covariance of component \(index + 1) has the smallest eigenvalue "
        + "\(numberText(eigenvalue)); it must be positive definite"
    case .weightSum(let sum):
      "the weights sum to \(numberText(sum)); they must sum to 1"
    case .noNumPyStream(let dimension):
      "the generator \"numpy\" draws by a standard deviation, not by a covariance of dimension "
        + "\(dimension); \"xoshiro256++\" draws by both"
    }
  }
}
