import GaussianMixtures

/// Two clusters on a line, as a mixture of two Gaussians.
///
/// <doc:SoftAssignment> shows what the numbers mean.
public struct TwoClusters: Sendable {
  /// The mixture, with a component for each cluster: its weight is the share of the points, its mean
  /// the middle, its standard deviation the width.
  public let mixture: GaussianMixture

  /// Two clusters.
  ///
  /// - Throws: What `GaussianMixture` throws if the two do not make a mixture, as where their weights
  ///   do not sum to 1.
  public init(_ first: GaussianMixture.Component, _ second: GaussianMixture.Component) throws {
    mixture = try GaussianMixture(components: [first, second])
  }

  /// The probability that a point at `x` belongs to the first cluster.
  public func probabilityOfFirst(at x: Double) -> Double {
    mixture.responsibilities(at: x)[0]
  }
}
