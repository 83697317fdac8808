extension GaussianMixture {
  /// The place below which a share of the probability lies: the inverse of the distribution
  /// function.
  ///
  /// - Parameter probability: The share, in [0, 1].
  /// - Returns: The place in data units, to the accuracy of ``cumulativeProbability(at:)``; −∞ for 0,
  ///   ∞ for 1. In a gap between components the place is exact too, as the tails on both sides tell it: of two
  ///   equal components it is in the middle between them for a half.
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
    places += Self.places(of: Array(below), below, among: components)
    // From the median on, the upper tail is the smaller one, and tells the places better.
    places += Self.places(of: above.reversed().map { 1 - $0 }, above.reversed(), among: mirrored)
      .reversed().map { -$0 }
    places += Array(repeating: .infinity, count: probabilities.count - above.endIndex)
    return places
  }
  /// The places below which shares up to 1/2 lie.
  ///
  /// - Parameters:
  ///   - shares: The shares, above 0, in ascending order.
  ///   - written: The probabilities that they were made of, with whose rounding they are known.
  ///   - components: The components, perhaps mirrored.
  /// - Returns: The places.
  private static func places(
    of shares: [Double], _ written: some Sequence<Double>, among components: [Component]
  ) -> [Double] {
    let places = LowerTailQuantiles(of: components).places(of: shares)
    guard components.count > 1 else { return places }
    let gaps = GapQuantiles(of: components)
    return zip(places, zip(shares, written)).map { place, share in
      gaps.place(of: share.0, rounding: 0.5 * share.1.ulp) ?? place
    }
  }
}
