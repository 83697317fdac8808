/// A Gaussian mixture in d dimensions, p(x) = Σ πₖ N(x | μₖ, Σₖ).
///
/// A value of this type is always a distribution with a density: it has at least one component, all
/// components have means of the same dimension, every covariance is positive definite, and the
/// weights sum to 1. Points are given row by row in one array: that of a sample of n points has
/// n · d numbers.
///
/// Source: G. McLachlan, D. Peel, "Finite Mixture Models", Wiley 2000, section 3.1,
/// https://doi.org/10.1002/0471721182.
public struct MultivariateGaussianMixture: Hashable, Sendable {
  /// One weighted Gaussian of a mixture.
  public struct Component: Hashable, Sendable {
    /// The mixing weight πₖ, in (0, 1].
    public let weight: Double
    /// The mean μₖ, in the units of the coordinates.
    public let mean: [Double]
    /// The rows of the symmetric matrix Σₖ one after another, d · d numbers, in products of the
    /// units of two coordinates.
    public let covariance: [Double]

    /// Creates a component; the mixture made from it checks the values.
    ///
    /// - Parameters:
    ///   - weight: The mixing weight, in (0, 1].
    ///   - mean: The mean.
    ///   - covariance: The rows of the covariance, one after another.
    public init(weight: Double, mean: [Double], covariance: [Double]) {
      self.weight = weight
      self.mean = mean
      self.covariance = covariance
    }
  }

  /// The largest number of components of a mixture.
  public static let maximumComponentCount = GaussianMixture.maximumComponentCount

  /// The components in the order given; at least one.
  public let components: [Component]

  /// Per component, the factor L of its covariance.
  let factors: [CholeskyFactor]
  /// Per component, the logarithm of its weighted density at its mean.
  let logPeaks: [Double]

  /// The number of coordinates of a point.
  public var dimension: Int { components[0].mean.count }

  /// Creates a mixture from components whose weights sum to 1.
  ///
  /// A sum that differs from 1 by no more than 10⁻⁹ per component is accepted, and the weights are
  /// divided by it; weights that sum to 1 to within rounding are kept bit for bit. Elements across
  /// the diagonal of a covariance may differ by 10⁻⁹ of the product of the standard deviations; each
  /// becomes the mean of both.
  ///
  /// - Parameter components: 1 to ``maximumComponentCount`` components.
  /// - Throws: ``MixtureError``, for the first component that is wrong.
  /// - Complexity: O(*k* · *d*³), where *k* is the number of components.
  public init(components: [Component]) throws(MixtureError) {
    try GaussianMixture.validateCount(components.count)
    var valid: [Component] = []
    var factors: [CholeskyFactor] = []
    for (index, component) in components.enumerated() {
      let (checked, factor) = try component.validated(
        index: index, dimension: components[0].mean.count)
      valid.append(checked)
      factors.append(factor)
    }
    let weights = try valid.map(\.weight).normalizedWeights()
    self.init(
      validComponents: zip(valid, weights).map {
        Component(weight: $1, mean: $0.mean, covariance: $0.covariance)
      },
      factors: factors)
  }

  /// Creates a mixture from components that are known to be valid, with their factors.
  init(validComponents components: [Component], factors: [CholeskyFactor]) {
    self.components = components
    self.factors = factors
    logPeaks = zip(components, factors).map { $1.logPeak(weight: $0.weight) }
  }
}
