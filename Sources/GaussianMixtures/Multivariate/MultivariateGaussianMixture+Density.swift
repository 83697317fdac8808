import ElementaryFunctions

extension MultivariateGaussianMixture {
  /// The natural logarithm of the density at a point, valid where the density underflows.
  ///
  /// - Parameter point: The d coordinates of the point.
  /// - Returns: log p(x): −∞ where it is below the smallest double and infinitely far away, NaN at
  ///   NaN.
  /// - Complexity: O(*k* · *d*²), where *k* is the number of components.
  public func logDensity(at point: [Double]) -> Double {
    logSumExp(logWeightedDensities(at: point[...]))
  }

  /// The logarithms of the weighted densities πₖ N(x | μₖ, Σₖ) of all components.
  ///
  /// - Parameter point: The d coordinates of the point.
  /// - Returns: One value per component, in their order.
  /// - Complexity: O(*k* · *d*²), where *k* is the number of components.
  public func logComponentDensities(at point: [Double]) -> [Double] {
    logWeightedDensities(at: point[...])
  }

  /// The log-likelihood of the mixture, Σ log p(xᵢ), for independent points.
  ///
  /// - Parameter points: The points, row by row.
  /// - Returns: The sum of the logarithms of the densities, compensated; 0 for no points, −∞ if a
  ///   point is infinitely far away, NaN if a coordinate is NaN.
  /// - Complexity: O(*n* · *k* · *d*²), where *n* is the number of points and *k* that of components.
  public func logLikelihood(of points: [Double]) -> Double {
    Mixture.space(self).logLikelihood(of: points)
  }

  /// The posterior probability of each component at a point: the share of its weighted density.
  ///
  /// Source: C. M. Bishop, "Pattern Recognition and Machine Learning", Springer 2006, equation
  /// (9.23).
  ///
  /// - Parameter point: The d coordinates of the point.
  /// - Returns: One probability per component, in their order, summing to 1. All are NaN where a
  ///   coordinate is not finite, or so far away that all logarithms overflow.
  /// - Complexity: O(*k* · *d*²), where *k* is the number of components.
  public func responsibilities(at point: [Double]) -> [Double] {
    let logarithms = logWeightedDensities(at: point[...])
    let greatest = logarithms.reduce(-.infinity, Swift.max)
    guard greatest.isFinite else { return logarithms.map { _ in .nan } }
    let shares = logarithms.map { ElementaryFunctions.exp($0 - greatest) }
    let sum = shares.reduce(0, +)
    return shares.map { $0 / sum }
  }

  private func logWeightedDensities(at point: ArraySlice<Double>) -> [Double] {
    precondition(point.count == dimension, "a point of \(point.count) coordinates")
    return components.indices.map { index in
      let distance = factors[index].squaredDistance(from: components[index].mean, to: point)
      return logPeaks[index] - 0.5 * distance
    }
  }

  /// log Σ exp(tₖ), with the greatest term taken out.
  private func logSumExp(_ terms: [Double]) -> Double {
    var greatest = -Double.infinity
    for term in terms {
      if term.isNaN { return .nan }
      greatest = Swift.max(greatest, term)
    }
    guard greatest.isFinite else { return greatest }
    return greatest
      + ElementaryFunctions.log(terms.reduce(0) { $0 + ElementaryFunctions.exp($1 - greatest) })
  }
}
