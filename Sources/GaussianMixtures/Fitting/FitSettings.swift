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
  public var covarianceFloor = 1e-6
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
  }
}
