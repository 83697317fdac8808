/// Why components do not make a multivariate mixture; components are counted from 0.
public enum MultivariateGaussianMixtureError: Error, Hashable, Sendable {
  /// There is no component.
  case noComponents
  /// There are more components than a mixture may have.
  case tooManyComponents(count: Int, limit: Int)
  /// The weight of a component is not in (0, 1].
  case invalidWeight(index: Int, Double)
  /// The mean of a component does not have as many coordinates as that of the first, which has at
  /// least one.
  case invalidMeanCount(index: Int, count: Int, expected: Int)
  /// A coordinate of the mean of a component is not finite.
  case invalidMean(index: Int, coordinate: Int, Double)
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
}
