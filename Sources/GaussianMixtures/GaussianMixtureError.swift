/// Why components do not make a mixture.
public enum GaussianMixtureError: Error, Hashable, Sendable {
  /// There is no component.
  case noComponents
  /// There are more components than a mixture may have.
  case tooManyComponents(count: Int, limit: Int)
  /// The weight of the component at an index, counted from 0, is not in [0, 1].
  case invalidWeight(index: Int, Double)
  /// The mean of the component at an index, counted from 0, is not finite.
  case invalidMean(index: Int, Double)
  /// The standard deviation of the component at an index, counted from 0, is not positive and
  /// finite.
  case invalidStandardDeviation(index: Int, Double)
  /// The weights have this sum, which differs from 1 by more than 10⁻⁹ per component.
  case weightSum(Double)
}
