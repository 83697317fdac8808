/// A one-dimensional Gaussian mixture, p(x) = Σ πₖ N(x | μₖ, σₖ²).
///
/// A value of this type is always a distribution: it has at least one component, every mean is
/// finite, every standard deviation is positive and finite, and the weights sum to 1.
///
/// Source: G. McLachlan, D. Peel, "Finite Mixture Models", Wiley 2000, section 1.4,
/// https://doi.org/10.1002/0471721182.
public struct GaussianMixture: Hashable, Sendable {
  /// One weighted Gaussian of a mixture.
  public struct Component: Hashable, Sendable {
    /// The mixing weight πₖ, in [0, 1].
    public let weight: Double
    /// The mean μₖ, in data units.
    public let mean: Double
    /// The standard deviation σₖ > 0, in data units.
    public let standardDeviation: Double

    /// Creates a component; the mixture made from it checks the values.
    ///
    /// - Parameters:
    ///   - weight: The mixing weight, in [0, 1].
    ///   - mean: The mean, in data units.
    ///   - standardDeviation: The standard deviation, in data units; positive.
    public init(weight: Double, mean: Double, standardDeviation: Double) {
      self.weight = weight
      self.mean = mean
      self.standardDeviation = standardDeviation
    }
  }

  /// The largest number of components of a mixture.
  public static let maximumComponentCount = 1000

  /// The components in the order given; at least one.
  public let components: [Component]

  /// Per component, the logarithm of its weighted density at its mean, −∞ for the weight 0.
  let logPeaks: [Double]

  /// Creates a mixture from components whose weights sum to 1.
  ///
  /// A sum that differs from 1 by no more than 10⁻⁹ per component is accepted, and the weights are
  /// divided by it. Weights that sum to 1 to within rounding are kept bit for bit, because the
  /// draws of a seeded generator depend on their last bits.
  ///
  /// - Parameter components: 1 to ``maximumComponentCount`` components. The weight 0 is allowed;
  ///   such a component has the density 0 and is never drawn.
  /// - Throws: ``MixtureError``: `.noComponents` or `.tooManyComponents` for the count;
  ///   `.invalidWeight` for a weight outside [0, 1], `.invalidMean` for a mean that is not finite,
  ///   `.invalidStandardDeviation` for one that is not positive and finite, each for the first
  ///   such component; `.weightSum` for weights that do not sum to 1.
  /// - Complexity: O(*k*), where *k* is the number of components.
  public init(components: [Component]) throws(MixtureError) {
    try Self.validateCount(components.count)
    for (index, component) in components.enumerated() {
      try Self.validate(component, at: index)
    }
    let weights = try components.map(\.weight).normalizedWeights()
    self.init(
      validComponents: zip(components, weights).map { component, weight in
        Component(
          weight: weight, mean: component.mean, standardDeviation: component.standardDeviation)
      })
  }

  /// Creates a mixture from components that are known to be valid.
  init(validComponents components: [Component]) {
    self.components = components
    logPeaks = components.map(\.logPeak)
  }

  static func validateCount(_ count: Int) throws(MixtureError) {
    if count == 0 { throw .noComponents }
    if count > maximumComponentCount {
      throw .tooManyComponents(count: count, limit: maximumComponentCount)
    }
  }

  private static func validate(_ component: Component, at index: Int) throws(MixtureError) {
    // Written so that NaN fails each of them.
    guard component.weight >= 0, component.weight <= 1 else {
      throw .invalidWeight(index: index, component.weight)
    }
    guard component.mean.isFinite else {
      throw .invalidMean(index: index, component.mean)
    }
    guard component.standardDeviation > 0, component.standardDeviation.isFinite else {
      throw .invalidStandardDeviation(index: index, component.standardDeviation)
    }
  }
}
