import ElementaryFunctions

extension GaussianMixture {
  /// The posterior probability of each component at a point: the share of its weighted density.
  ///
  /// Formed from logarithms, so that it holds far in the tails, where all densities underflow.
  /// The relative error is at most about (z² + l) · 2⁻⁵¹, where z is the distance in standard
  /// deviations from the mean and l is the magnitude of the logarithm of the weighted density there,
  /// both for the worse of the component itself and the one that contributes most.
  ///
  /// Source: C. M. Bishop, "Pattern Recognition and Machine Learning", Springer 2006, equation
  /// (9.13).
  ///
  /// - Parameter x: The point, in data units.
  /// - Returns: One probability per component, in their order, summing to 1; 0 for the weight 0.
  ///   All are NaN where `x` is not finite.
  /// - Complexity: O(*k*), where *k* is the number of components.
  public func responsibilities(at x: Double) -> [Double] {
    guard x.isFinite else { return components.map { _ in .nan } }
    var logarithms = components.indices.map { logWeightedDensity(ofComponent: $0, at: x) }
    var greatest = logarithms.reduce(-.infinity, Swift.max)
    if greatest == -.infinity {
      logarithms = logPeaksOfNearestComponents(to: x)
      greatest = logarithms.reduce(-.infinity, Swift.max)
    }
    let shares = logarithms.map { ElementaryFunctions.exp($0 - greatest) }
    let sum = shares.reduce(0, +)
    return shares.map { $0 / sum }
  }

  /// The log peaks of the components that are fewest deviations away; −∞ for all others.
  ///
  /// Where even the logarithms of all densities are below the smallest double, more than 10¹⁵⁴
  /// deviations away, any difference of distance is decisive that a double can tell.
  private func logPeaksOfNearestComponents(to x: Double) -> [Double] {
    let distances = components.map { component in
      component.weight > 0
        ? FarDistance(from: component.mean, to: x, deviation: component.standardDeviation) : nil
    }
    guard let nearest = distances.lazy.compactMap({ $0 }).min() else { return logPeaks }
    return zip(distances, logPeaks).map { $0 == nearest ? $1 : -.infinity }
  }
}

/// |x − μ| / σ for any finite numbers, without overflow.
private struct FarDistance: Comparable {
  var exponent: Int
  var significand: Double

  init(from mean: Double, to x: Double, deviation: Double) {
    let halfDistance = (0.5 * x - 0.5 * mean).magnitude
    exponent = halfDistance.exponent - deviation.exponent
    significand = halfDistance.significand / deviation.significand
    if significand < 1 {
      significand *= 2
      exponent -= 1
    }
  }

  static func < (a: Self, b: Self) -> Bool {
    (a.exponent, a.significand) < (b.exponent, b.significand)
  }
}
