/// The mixtures of bootstrap replicates, and what they tell of the errors of a fitted one.
///
/// Sources: B. Efron, R. J. Tibshirani, "An Introduction to the Bootstrap", Chapman & Hall 1993, chapters
/// 6, 10 and 13; for mixtures A. O'Hagan, T. B. Murphy, L. Scrucca, I. C. Gormley, "Investigation of
/// parameter uncertainty in clustering using a Gaussian mixture model via jackknife, bootstrap and
/// weighted likelihood bootstrap", Computational Statistics 34, 2019,
/// https://doi.org/10.1007/s00180-019-00897-9.
public struct MixtureBootstrap: Sendable {
  /// Which points the replicates have.
  public let kind: BootstrapKind
  /// The fitted mixture.
  public let mixture: MultivariateGaussianMixture
  /// The parameters of the mixture, in the order of ``uncertainties(level:)``.
  public let parameters: [FittedParameter]
  /// The mixtures of the replicates that are used, at least two, in the order drawn. Component by
  /// component they are matched to the fitted mixture.
  public let replicates: [MultivariateGaussianMixture]
  /// How many replicates are left out because a covariance lies at the floor: there the likelihood has no
  /// maximum.
  public let atFloorCount: Int
  /// How many are left out because a component was lost, or its covariance became singular.
  public let degenerateCount: Int
  /// How many of those that are used had not converged after all iterations.
  public let unconvergedCount: Int

  /// How many replicates are left out.
  public var leftOutCount: Int { atFloorCount + degenerateCount }

  /// How well each parameter is known: the standard deviation of the replicates (with one less than their
  /// number), their percentile interval, and the bias.
  ///
  /// - Parameter level: The probability of the intervals, in (0, 1). A few hundred replicates are enough
  ///   for standard errors; for intervals of 0.95 a thousand are wanted.
  /// - Returns: One element per parameter.
  /// - Complexity: O(*p* · *b* log *b*), with *p* parameters and *b* replicates.
  public func uncertainties(level: Double) -> [ParameterUncertainty] {
    precondition(level > 0 && level < 1, "the level of an interval cannot be \(level)")
    return parameters.map { parameter in
      let estimate = parameter.value(in: mixture)
      let values = replicates.map { parameter.value(in: $0) }
      let count = Double(values.count)
      // About the estimate, so that large values do not cancel.
      let bias = values.lazy.map { $0 - estimate }.compensatedSum / count
      let squares = values.lazy.map { value in
        let deviation = (value - estimate) - bias
        return deviation * deviation
      }.compensatedSum
      let interval = values.percentileInterval(level: level)
      return ParameterUncertainty(
        parameter: parameter, estimate: estimate,
        standardError: (squares / (count - 1)).squareRoot(),
        interval: interval.lower...interval.upper, bias: bias)
    }
  }
}
