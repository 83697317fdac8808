/// What the covariances of a fitted mixture may be.
///
/// The four types of scikit-learn's `covariance_type`. For one dimension all but ``tied`` are the
/// same.
public enum CovarianceType: String, CaseIterable, Hashable, Sendable {
  /// Each component has a covariance of its own.
  case full
  /// Each component has variances of its own and no correlations (`diag` in scikit-learn).
  case diagonal
  /// Each component has one variance, the same for all coordinates.
  case spherical
  /// All components share one covariance.
  case tied

  /// Whether covariances have no elements off the diagonal.
  var isDiagonal: Bool { self == .diagonal || self == .spherical }

  /// The number of free parameters of a mixture: weights, means and covariances.
  ///
  /// - Parameters:
  ///   - componentCount: The number of components.
  ///   - dimension: The number of coordinates.
  /// - Returns: The number, of which the weights, which sum to 1, are one fewer than there are.
  public func parameterCount(componentCount: Int, dimension: Int) -> Int {
    let covariances =
      switch self {
      case .full: componentCount * dimension * (dimension + 1) / 2
      case .diagonal: componentCount * dimension
      case .spherical: componentCount
      case .tied: dimension * (dimension + 1) / 2
      }
    return componentCount - 1 + componentCount * dimension + covariances
  }
}
