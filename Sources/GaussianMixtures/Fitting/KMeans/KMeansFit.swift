/// Points grouped about centers by k-means.
public struct KMeansFit: Hashable, Sendable {
  /// The number of coordinates of a point.
  public let dimension: Int
  /// The centers row by row, *k* · *d* numbers in data units, in ascending order of their first coordinates,
  /// and where these are equal of the next.
  public let centers: [Double]
  /// Per point the index of the nearest center, from 0; of equally near ones the first that was drawn.
  public let assignment: [Int]
  /// Per center its share of the weight of all points; they sum to 1.
  public let shares: [Double]
  /// The sum of the weights of all points; without weights their number.
  public let totalWeight: Double
  /// The sum of the squared distances of the points from their centers, each times its weight, in squared
  /// data units.
  public let withinSumOfSquares: Double
  /// How many times the points were assigned, the last time without any change.
  public let iterations: Int
  /// Whether there was such a last time; otherwise the fit was stopped after as many times as it may have.
  public let hasConverged: Bool
  /// The sum of squares that each of the starts led to, in their order.
  public let sumsOfStarts: [Double]
  /// Which of the starts led to the least sum of squares, from 0; of equal ones the first.
  public let start: Int
}

extension KMeansFit {
  /// The number of centers.
  public var componentCount: Int { shares.count }

  /// How many starts led to the least sum of squares, to a relative 10⁻⁹.
  public var foundBy: Int {
    sumsOfStarts.count { $0 <= withinSumOfSquares * (1 + 1e-9) }
  }

  /// The mixture that stands for the centers: spherical components about them with one common variance, the
  /// mean squared distance per coordinate, ``withinSumOfSquares`` / (``totalWeight`` · *d*).
  ///
  /// k-means is the limit of EM for such components as their variance goes to 0, where weights play no part:
  /// each point is given wholly to the nearest center. The variance here is not that limit but the one that
  /// is the likeliest for these groups, and the weights are the ``shares`` of the points. As these differ,
  /// the most probable component changes not quite half-way between two centers, as ``assignment`` does,
  /// but nearer to the one of the smaller share. With equal weights it changes just half-way: the regions of
  /// the components are then the Voronoi cells of the centers.
  ///
  /// Source: C. M. Bishop, "Pattern Recognition and Machine Learning", Springer 2006, section 9.3.2; for the
  /// variance G. Celeux, G. Govaert, "A classification EM algorithm for clustering and two stochastic
  /// versions", Computational Statistics & Data Analysis 14, 1992,
  /// https://doi.org/10.1016/0167-9473(92)90042-E.
  ///
  /// - Parameter isEquallyWeighted: Whether all weights are equal, in place of the shares.
  /// - Returns: The mixture, its components in the order of the centers.
  /// - Throws: ``MixtureError``, `.invalidStandardDeviation` or in several dimensions `.notPositiveDefinite`,
  ///   where every point lies on its center.
  public func mixture(isEquallyWeighted: Bool = false) throws(MixtureError) -> Mixture {
    let weights =
      isEquallyWeighted
      ? [Double](repeating: 1 / Double(componentCount), count: componentCount) : shares
    let variance = withinSumOfSquares / (totalWeight * Double(dimension))
    guard dimension > 1 else {
      return .line(
        try GaussianMixture(
          components: zip(weights, centers).map {
            .init(weight: $0, mean: $1, standardDeviation: variance.squareRoot())
          }))
    }
    let covariance = [Double](diagonal: Array(repeating: variance, count: dimension))
    return .space(
      try MultivariateGaussianMixture(
        components: shares.indices.map { index in
          .init(
            weight: weights[index],
            mean: Array(centers[(index * dimension)..<((index + 1) * dimension)]),
            covariance: covariance)
        }))
  }
}
