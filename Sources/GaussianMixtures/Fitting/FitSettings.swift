/// How a mixture is fitted.
public struct FitSettings: Hashable, Sendable {
  /// What the covariances may be.
  public var covarianceType = CovarianceType.full
  /// The number of starts, at least 1.
  public var starts = 100
  /// The seed of the starts, any 64 bits.
  public var seed: UInt64 = 0
  /// A fit has converged when a step changes the log-likelihood by less than this per point.
  ///
  /// Per point, as in scikit-learn, and not as a share of the log-likelihood, whose size depends on
  /// the units of the data. With 0 all iterations are used.
  public var tolerance = 1e-10
  /// The largest number of steps of one start, at least 0.
  public var maximumIterations = 10_000
  /// The smallest variance of a component in any direction, as a share of that of the data, in
  /// [0, 1); with 0 there is none.
  ///
  /// It acts where the likelihood is unbounded alone: not for one component, nor where all share one
  /// covariance, nor under a prior or a bound on ratios. Where a few points lie far out it is a share of
  /// ten times the variance of the others.
  public var covarianceFloor = 1e-6
  /// Whether the components have a conjugate prior, with mclust's defaults: the fit is then the mixture
  /// of greatest posterior density, which exists without a floor.
  ///
  /// Source: C. Fraley, A. E. Raftery, "Bayesian regularization for normal mixture estimation and
  /// model-based clustering", Journal of Classification 24, 2007,
  /// https://doi.org/10.1007/s00357-007-0004-5.
  public var hasPrior = false
  /// The least ratio of the standard deviations of two components along any of their axes, in (0, 1], in
  /// the units of the data's covariance; `nil` for no bound. With one the likelihood has a maximum
  /// without a floor.
  ///
  /// Source: R. J. Hathaway, "A constrained formulation of maximum-likelihood estimation for normal
  /// mixture distributions", The Annals of Statistics 13(2), 1985,
  /// https://doi.org/10.1214/aos/1176349557.
  public var minimumRatio: Double?
  /// After how many steps of the best start the mixture is kept, as ``MixtureFit/steps``.
  public var recordedIterations: Set<Int> = []

  /// Creates the default settings.
  public init() {}

  func check() {
    precondition(starts >= 1, "\(starts) starts")
    precondition(tolerance >= 0, "the tolerance cannot be \(tolerance)")
    precondition(maximumIterations >= 0, "\(maximumIterations) iterations")
    precondition(
      covarianceFloor >= 0 && covarianceFloor < 1,
      "the floor of the covariance cannot be \(covarianceFloor)")
    precondition(
      minimumRatio.map { $0 > 0 && $0 <= 1 } ?? true,
      "the least ratio of deviations cannot be \(minimumRatio ?? 0)")
  }
}
