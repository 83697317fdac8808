extension GaussianMixture {
  /// The place below which a share of the probability lies: the inverse of the distribution
  /// function.
  ///
  /// The quantile lies between the least and the greatest of the components' own quantiles, and is
  /// found there by bisection: it needs no derivative, which vanishes between components that lie far
  /// apart, and stops where no double is left between its ends.
  ///
  /// - Parameter probability: The share, in [0, 1].
  /// - Returns: The place in data units, to the accuracy of ``cumulativeProbability(at:)``; −∞ for 0,
  ///   ∞ for 1. Where a gap between components has the share all over, a place in the gap.
  /// - Complexity: O(*k*), where *k* is the number of components.
  public func quantile(of probability: Double) -> Double {
    precondition((0...1).contains(probability), "there is no quantile of \(probability)")
    if probability == 0 { return -.infinity }
    if probability == 1 { return .infinity }
    // No share between the smallest double and 1 − 2⁻⁵³ lies further out than this.
    let reach = 39.0
    var lower = components.map { $0.mean - reach * $0.standardDeviation }.min() ?? 0
    var upper = components.map { $0.mean + reach * $0.standardDeviation }.max() ?? 0
    while true {
      let middle = lower + (upper - lower) / 2
      guard lower < middle, middle < upper else { return middle }
      if cumulativeProbability(at: middle) < probability {
        lower = middle
      } else {
        upper = middle
      }
    }
  }
}
