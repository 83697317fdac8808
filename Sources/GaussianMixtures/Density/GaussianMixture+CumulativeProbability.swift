import ElementaryFunctions

extension GaussianMixture {
  /// The probability that a draw is at most x: the distribution function.
  ///
  /// The lower tail keeps its relative accuracy down to the smallest double: the relative error is
  /// at most about (z² + 4) · 2⁻⁵², where z is the distance in standard deviations from the mean of
  /// the component that contributes most. Near 1 the absolute error is about 2⁻⁵³.
  ///
  /// - Parameter x: The point, in data units.
  /// - Returns: A probability in [0, 1]: 0 at −∞, 1 at ∞, NaN at NaN.
  /// - Complexity: O(*k*), where *k* is the number of components.
  public func cumulativeProbability(at x: Double) -> Double {
    let lower = tailProbability { $0.standardisedDistance(to: x) }
    // Above the median the complement is the smaller sum, and exactly 0 at ∞.
    return lower <= 0.5 ? lower : 1 - tailProbability { -$0.standardisedDistance(to: x) }
  }

  /// The probability that a draw is between two places.
  ///
  /// The difference is taken in the tail that is nearer, whose distribution function is the smaller one.
  ///
  /// - Parameters:
  ///   - lower: The lower place, in data units.
  ///   - upper: The upper place, not below the lower one.
  /// - Returns: A probability in [0, 1], to about 2⁻⁵² of the smaller tail up to there.
  /// - Complexity: O(*k*), where *k* is the number of components.
  public func probability(from lower: Double, to upper: Double) -> Double {
    func below(_ x: Double) -> Double { tailProbability { $0.standardisedDistance(to: x) } }
    func above(_ x: Double) -> Double { tailProbability { -$0.standardisedDistance(to: x) } }
    return max(
      below(lower) <= 0.5 ? below(upper) - below(lower) : above(lower) - above(upper), 0)
  }

  /// Σ πₖ Φ(zₖ), with z given per component.
  private func tailProbability(_ distance: (Component) -> Double) -> Double {
    var sum = 0.0
    for component in components where component.weight > 0 {
      sum +=
        component.weight * 0.5
        * ElementaryFunctions.erfc(-distance(component) * squareRootOfOneHalf)
    }
    return sum
  }
}
