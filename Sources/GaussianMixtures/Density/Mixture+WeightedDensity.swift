extension Mixture {
  /// The log-likelihood of the mixture, Σ wᵢ log p(xᵢ), for independent points of which each counts as
  /// often as its weight says.
  ///
  /// - Parameters:
  ///   - values: The points, row by row.
  ///   - weights: One weight per point, at least 0. A point of weight 0 is as good as none.
  /// - Returns: The weighted sum of the logarithms of the densities, compensated; 0 for no points, −∞ if
  ///   a point that counts is infinitely far away, NaN if a coordinate of one is NaN.
  /// - Complexity: O(*n* · *k* · *d*²), where *n* is the number of points and *k* that of components.
  public func logLikelihood(of values: [Double], weights: [Double]) -> Double {
    precondition(
      values.count == weights.count * dimension,
      "\(weights.count) weights of \(values.count) numbers in \(dimension) dimensions")
    var sum = CompensatedSum()
    for (point, weight) in weights.enumerated() where weight > 0 {
      let logDensity =
        switch self {
        case .line(let mixture): mixture.logDensity(at: values[point])
        case .space(let mixture):
          mixture.logDensity(at: Array(values[(point * dimension)..<((point + 1) * dimension)]))
        }
      sum.add(weight * logDensity)
    }
    return sum.value
  }
}

extension GaussianMixture {
  /// The log-likelihood of the mixture, Σ wᵢ log p(xᵢ), for independent points of which each counts as
  /// often as its weight says.
  ///
  /// - Parameters:
  ///   - values: The points, in data units.
  ///   - weights: One weight per point, at least 0. A point of weight 0 is as good as none.
  /// - Returns: As ``Mixture/logLikelihood(of:weights:)``.
  /// - Complexity: O(*n* · *k*), where *n* is the number of points and *k* that of components.
  public func logLikelihood(of values: [Double], weights: [Double]) -> Double {
    Mixture.line(self).logLikelihood(of: values, weights: weights)
  }
}

extension MultivariateGaussianMixture {
  /// The log-likelihood of the mixture, Σ wᵢ log p(xᵢ), for independent points of which each counts as
  /// often as its weight says.
  ///
  /// - Parameters:
  ///   - points: The points, row by row.
  ///   - weights: One weight per point, at least 0. A point of weight 0 is as good as none.
  /// - Returns: As ``Mixture/logLikelihood(of:weights:)``.
  /// - Complexity: O(*n* · *k* · *d*²), where *n* is the number of points and *k* that of components.
  public func logLikelihood(of points: [Double], weights: [Double]) -> Double {
    Mixture.space(self).logLikelihood(of: points, weights: weights)
  }
}
