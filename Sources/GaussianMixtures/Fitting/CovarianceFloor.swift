/// The smallest variances that a fitted covariance may have.
///
/// The likelihood of a mixture is unbounded: a component that closes in on a point, or on points in
/// a hyperplane, raises it without end. The floor is a share of the variance of each column of the
/// data, and holds in every direction: Σ − F is positive semidefinite, with F the diagonal matrix of
/// the floors. A covariance below it becomes the one of greatest likelihood above it, in units of
/// the floor by raising its eigenvalues to 1; thus no step lowers the likelihood. Nothing is added
/// to a covariance that keeps above the floor.
///
/// Source: S. Ingrassia, R. Rocci, "Constrained monotone EM algorithms for finite mixture of
/// multivariate Gaussians", Computational Statistics & Data Analysis 51(11), 2007,
/// https://doi.org/10.1016/j.csda.2006.10.011.
struct CovarianceFloor: Sendable {
  /// Per column, the smallest variance.
  let variances: [Double]
  /// Per column, the square of the rounding error of the spread of the data: a smaller variance
  /// means a component without extent.
  private let roundingVariances: [Double]

  /// Creates the floor for data.
  ///
  /// - Parameters:
  ///   - share: The share of the variance of a column, in [0, 1).
  ///   - deviations: The standard deviations of the columns.
  ///   - type: With `.spherical`, which has no axes, all columns have the mean of the floors.
  init(share: Double, deviations: [Double], type: CovarianceType) {
    let variances = deviations.map { share * $0 * $0 }
    roundingVariances = deviations.map { 0x1p-104 * $0 * $0 }
    let mean = variances.reduce(0, +) / Double(variances.count)
    self.variances = type == .spherical ? variances.map { _ in mean } : variances
  }

  /// The factor of a covariance; `nil` if it is not positive definite to within rounding.
  func factor(_ covariance: [Double]) -> CholeskyFactor? {
    let dimension = variances.count
    for i in 0..<dimension where !(covariance[i * dimension + i] > roundingVariances[i]) {
      return nil
    }
    return CholeskyFactor(covariance, dimension: dimension)
  }

  /// Raises a covariance to the floor.
  ///
  /// - Parameters:
  ///   - covariance: The rows of the matrix.
  ///   - isDiagonal: Whether it is known to be diagonal.
  /// - Returns: The matrix above the floor; `nil` if it is above already, or if the floor is 0.
  func raise(_ covariance: [Double], isDiagonal: Bool) -> [Double]? {
    let dimension = variances.count
    guard variances[0] > 0 else { return nil }
    if isDiagonal { return raiseDiagonal(covariance) }
    var excess = covariance
    for i in 0..<dimension { excess[i * dimension + i] -= variances[i] }
    if CholeskyFactor(excess, dimension: dimension) != nil { return nil }

    let units = variances.map { $0.squareRoot() }
    var scaled = covariance
    for i in 0..<dimension {
      for j in 0..<dimension { scaled[i * dimension + j] /= units[i] * units[j] }
    }
    let eigensystem = SymmetricEigensystem(scaled, dimension: dimension)
    var raised = covariance
    for i in 0..<dimension {
      for j in 0...i {
        var sum = 0.0
        for (value, vector) in zip(eigensystem.values, eigensystem.vectors) {
          sum += Swift.max(value, 1) * vector[i] * vector[j]
        }
        raised[i * dimension + j] = sum * units[i] * units[j]
        raised[j * dimension + i] = raised[i * dimension + j]
      }
    }
    return raised
  }

  private func raiseDiagonal(_ covariance: [Double]) -> [Double]? {
    let dimension = variances.count
    var raised = covariance
    for i in 0..<dimension where !(covariance[i * dimension + i] >= variances[i]) {
      raised[i * dimension + i] = variances[i]
    }
    return raised == covariance ? nil : raised
  }
}
