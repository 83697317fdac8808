/// A Gaussian mixture in any number of dimensions.
///
/// One coordinate has standard deviations, several have covariances. A mixture that is given by
/// standard deviations keeps them to the last bit, and its components may have the weight 0.
public enum Mixture: Hashable, Sendable {
  /// A mixture in one dimension.
  case line(GaussianMixture)
  /// A mixture in several dimensions.
  case space(MultivariateGaussianMixture)

  /// Takes a mixture by its number of dimensions.
  ///
  /// - Parameter mixture: The mixture. That of one coordinate becomes a ``line(_:)``, whose standard
  ///   deviations are the roots of the variances.
  public init(_ mixture: MultivariateGaussianMixture) {
    self = mixture.dimension == 1 ? .line(mixture.marginal(0)) : .space(mixture)
  }

  /// The number of coordinates of a point.
  public var dimension: Int {
    switch self {
    case .line: 1
    case .space(let mixture): mixture.dimension
    }
  }

  /// The number of components.
  public var componentCount: Int { weights.count }

  /// The weights of the components, in their order.
  public var weights: [Double] {
    switch self {
    case .line(let mixture): mixture.components.map(\.weight)
    case .space(let mixture): mixture.components.map(\.weight)
    }
  }

  /// The mixture with covariances, whatever its dimension.
  ///
  /// - Throws: ``MixtureError``, as ``MultivariateGaussianMixture/init(_:)`` does: for a component of
  ///   weight 0, and where a variance overflows or underflows.
  public var multivariate: MultivariateGaussianMixture {
    get throws(MixtureError) {
      switch self {
      case .line(let mixture): try MultivariateGaussianMixture(mixture)
      case .space(let mixture): mixture
      }
    }
  }

  /// The distribution of one coordinate alone.
  ///
  /// - Parameter coordinate: The number of the coordinate, from 0.
  /// - Returns: The mixture with the same weights; in one dimension the mixture itself.
  public func marginal(_ coordinate: Int) -> GaussianMixture {
    precondition((0..<dimension).contains(coordinate), "there is no coordinate \(coordinate)")
    return switch self {
    case .line(let mixture): mixture
    case .space(let mixture): mixture.marginal(coordinate)
    }
  }
}
