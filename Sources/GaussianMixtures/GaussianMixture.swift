/// A one-dimensional Gaussian mixture, p(x) = Σ πₖ N(x | μₖ, σₖ²).
public struct GaussianMixture: Hashable, Sendable {
  /// One weighted Gaussian of a mixture.
  public struct Component: Hashable, Sendable {
    /// The mixing weight πₖ, in [0, 1].
    public let weight: Double
    /// The mean μₖ, in data units.
    public let mean: Double
    /// The standard deviation σₖ > 0, in data units.
    public let standardDeviation: Double

    public init(weight: Double, mean: Double, standardDeviation: Double) {
      self.weight = weight
      self.mean = mean
      self.standardDeviation = standardDeviation
    }
  }

  /// The components in the order given; at least one.
  public let components: [Component]

  public init(components: [Component]) throws(GaussianMixtureError) {
    self.components = components
  }
}

public enum GaussianMixtureError: Error, Hashable, Sendable {
  case noComponents
  case tooManyComponents(count: Int, limit: Int)
  case invalidWeight(index: Int, Double)
  case invalidMean(index: Int, Double)
  case invalidStandardDeviation(index: Int, Double)
  case weightSum(Double)
}
