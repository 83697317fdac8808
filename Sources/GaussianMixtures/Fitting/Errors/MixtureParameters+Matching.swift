import ElementaryFunctions

extension MixtureParameters {
  /// Finds which component of another mixture stands for which of this one: the assignment of the least
  /// sum of squared Hellinger distances between their Gaussians.
  ///
  /// The distance counts both where components lie and how wide they are, and no units change it. None is
  /// above 1: a component that has gone far away has no say in how the others are matched.
  ///
  /// Source: for the distance T. Kailath, "The divergence and Bhattacharyya distance measures in signal
  /// selection", IEEE Transactions on Communication Technology 15, 1967,
  /// https://doi.org/10.1109/TCOM.1967.1089532.
  ///
  /// - Parameter other: A mixture of as many components and coordinates.
  /// - Returns: Per component of this mixture, that of the other.
  /// - Complexity: O(*k*² · *d*³ + *k*³).
  func matches(in other: MixtureParameters) -> [Int] {
    let costs = weights.indices.flatMap { first in
      other.weights.indices.map { squaredHellingerDistance(first, to: $0, of: other) }
    }
    let count = componentCount
    return HungarianAlgorithm.assignment(rowCount: count, columnCount: count) {
      costs[$0 * count + $1]
    }
  }

  /// 1 − ∫ √(f g), in [0, 1], for a component f and one g of another mixture.
  ///
  /// With M the mean of both covariances the integral is √(|Σf|^½ |Σg|^½ / |M|) exp(−⅛ δᵀ M⁻¹ δ).
  func squaredHellingerDistance(
    _ component: Int, to match: Int, of other: MixtureParameters
  ) -> Double {
    let middle = zip(covariances[component], other.covariances[match]).map { 0.5 * $0 + 0.5 * $1 }
    guard let factor = CholeskyFactor(middle, dimension: dimension) else { return 1 }
    let logarithm =
      0.5 * (factors[component].logRootDeterminant + other.factors[match].logRootDeterminant)
      - factor.logRootDeterminant
      - 0.125 * factor.squaredDistance(from: mean(component), to: other.mean(match)[...])
    return Swift.max(1 - ElementaryFunctions.exp(logarithm), 0)
  }
}
