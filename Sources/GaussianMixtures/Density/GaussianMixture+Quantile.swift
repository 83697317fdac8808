extension GaussianMixture {
  /// The place below which a share of the probability lies: the inverse of the distribution
  /// function.
  ///
  /// - Parameter probability: The share, in [0, 1].
  /// - Returns: The place in data units, to the accuracy of ``cumulativeProbability(at:)``; −∞ for 0,
  ///   ∞ for 1. Where a gap between components has the share all over, a place in the gap.
  /// - Complexity: O(*k*), where *k* is the number of components.
  public func quantile(of probability: Double) -> Double {
    quantiles(of: [probability])[0]
  }

  /// The places below which shares of the probability lie, to the bit those of ``quantile(of:)``.
  ///
  /// - Parameter probabilities: The shares, in [0, 1], in ascending order.
  /// - Returns: The places in data units, as many and in the same order; ascending but for rounding.
  /// - Complexity: O(*n* + *m* · *k*) for *n* shares, *k* components and *m* intervals: some hundred
  ///   for a few components, however many the shares.
  public func quantiles(of probabilities: [Double]) -> [Double] {
    precondition(
      probabilities.allSatisfy { (0...1).contains($0) }, "a probability is not in 0...1")
    precondition(
      zip(probabilities, probabilities.dropFirst()).allSatisfy { $0 <= $1 },
      "the probabilities do not ascend")
    let below = probabilities.prefix { $0 <= 0.5 }.drop { $0 == 0 }
    let above = probabilities[below.endIndex...].prefix { $0 < 1 }
    let mirrored = components.map { component in
      Component(
        weight: component.weight, mean: -component.mean,
        standardDeviation: component.standardDeviation)
    }
    var places = Array(repeating: -Double.infinity, count: below.startIndex)
    places += LowerTailQuantiles(of: components).places(of: Array(below))
    // From the median on, the upper tail is the smaller one, and tells the places better.
    places += LowerTailQuantiles(of: mirrored).places(of: above.reversed().map { 1 - $0 })
      .reversed().map { -$0 }
    places += Array(repeating: .infinity, count: probabilities.count - above.endIndex)
    return places
  }
}
