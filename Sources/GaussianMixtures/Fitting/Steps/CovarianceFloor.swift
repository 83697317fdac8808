/// The smallest variance that a fitted covariance may have in any direction, in the units of the fit.
///
/// The likelihood of a mixture is unbounded: a component that closes in on a point, or on points in a
/// hyperplane, raises it without end. The floor is a share of the variance of the data, in every
/// direction that of this direction, so that no linear change of the data moves it. Where a few points lie
/// so far out that most of the variance is theirs, it is a share of ten times that of the rest. A covariance below
/// it becomes the one of greatest likelihood above it, by raising its eigenvalues; thus no step lowers
/// the likelihood. Nothing is added to a covariance that keeps above the floor.
///
/// Source: S. Ingrassia, R. Rocci, "Constrained monotone EM algorithms for finite mixture of
/// multivariate Gaussians", Computational Statistics & Data Analysis 51(11), 2007,
/// https://doi.org/10.1016/j.csda.2006.10.011.
struct CovarianceFloor: Sendable {
  /// Of a covariance that all components share, and under a prior or a bound on ratios, the likelihood is
  /// bounded: its floor is there for the rounding alone, and for as many components as there are
  /// different points.
  private static let boundedVariance = 1e-20
  /// The likelihood of intervals is bounded too. A component that lies within one of them is as likely
  /// with any deviation that is small beside it: this share of the width of the narrowest serves.
  private static let intervalShare = 0.1

  /// The smallest variance; with 0 there is no floor.
  let variance: Double
  /// Whether it is the floor of rounded values, at which the likelihood is as great as anywhere below.
  let isOfIntervals: Bool
  /// The square of the rounding error of the points: a smaller variance means a component without
  /// extent.
  private let roundingVariance: Double

  /// The floor of the fits of a number of components.
  ///
  /// - Parameters:
  ///   - settings: How the mixture is fitted.
  ///   - componentCount: The number of components.
  ///   - units: The units of the fit.
  ///   - intervals: The intervals that the points stand for, in these units, if they do.
  init(
    _ settings: FitSettings, componentCount: Int, units: FitUnits, intervals: IntervalPoints?
  ) {
    roundingVariance = Swift.max(units.roundingVariance, 0x1p-104)
    let isBounded =
      units.dependentColumns.isEmpty
      && (componentCount == 1 || settings.covarianceType == .tied || settings.hasPrior
        || settings.minimumRatio != nil)
    let share = settings.covarianceFloor * Swift.min(10 * units.typicalVariance, 1)
    let variance =
      isBounded
      ? Swift.min(share, Swift.max(Self.boundedVariance, 16 * roundingVariance)) : share
    let deviation = (intervals?.narrowestHalfWidth ?? 0) * 2 * Self.intervalShare
    isOfIntervals = deviation * deviation > variance
    self.variance = isOfIntervals ? deviation * deviation : variance
  }

  /// The factor of a covariance; `nil` if it is not positive definite to within rounding.
  func factor(_ covariance: [Double], dimension: Int) -> CholeskyFactor? {
    for i in 0..<dimension where !(covariance[i * dimension + i] > roundingVariance) { return nil }
    return CholeskyFactor(covariance, dimension: dimension)
  }

  /// Raises a covariance to the floor.
  ///
  /// - Parameters:
  ///   - covariance: The rows of the matrix.
  ///   - dimension: The number of rows.
  ///   - isDiagonal: Whether it is known to be diagonal.
  /// - Returns: The matrix above the floor; `nil` if it is above already, or if there is no floor.
  func raise(_ covariance: [Double], dimension: Int, isDiagonal: Bool) -> [Double]? {
    guard variance > 0 else { return nil }
    var excess = covariance
    var isBelow = false
    for i in 0..<dimension {
      excess[i * dimension + i] -= variance
      if !(excess[i * dimension + i] >= 0) { isBelow = true }
    }
    if isDiagonal || dimension == 1 {
      guard isBelow else { return nil }
      for i in 0..<dimension where !(excess[i * dimension + i] >= 0) {
        excess[i * dimension + i] = 0
      }
      for i in 0..<dimension { excess[i * dimension + i] += variance }
      return excess
    }
    if !isBelow, CholeskyFactor(excess, dimension: dimension) != nil { return nil }
    return SymmetricEigensystem(covariance, dimension: dimension)
      .matrix { Swift.max($0, variance) }
  }
}
