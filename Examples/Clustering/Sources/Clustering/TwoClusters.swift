import Foundation

/// Two clusters on a line, as a mixture of two Gaussians.
///
/// <doc:SoftAssignment> shows what the numbers mean.
public struct TwoClusters: Sendable {
  /// A Gaussian with the share of the points that belong to it.
  public struct Cluster: Hashable, Sendable {
    /// The share of the points, in 0...1.
    public var weight: Double
    /// The middle of the cluster.
    public var mean: Double
    /// The standard deviation, greater than 0.
    public var sd: Double

    /// A cluster with the given numbers.
    public init(weight: Double, mean: Double, sd: Double) {
      self.weight = weight
      self.mean = mean
      self.sd = sd
    }

    fileprivate func density(at x: Double) -> Double {
      let z = (x - mean) / sd
      return weight * exp(-z * z / 2) / (sd * (2 * Double.pi).squareRoot())
    }
  }

  /// The first cluster.
  public var first: Cluster
  /// The second cluster; the weights of the two sum to 1.
  public var second: Cluster

  /// Two clusters.
  public init(_ first: Cluster, _ second: Cluster) {
    self.first = first
    self.second = second
  }

  /// The probability that a point at `x` belongs to the first cluster.
  public func probabilityOfFirst(at x: Double) -> Double {
    let (a, b) = (first.density(at: x), second.density(at: x))
    return a / (a + b)
  }
}
