import ElementaryFunctions

extension Mixture {
  /// The density of the mixture at a point, in 1 / product of the units of the coordinates.
  ///
  /// - Parameter point: The coordinates of the point.
  /// - Returns: The density: 0 where it underflows and infinitely far away, ∞ where it overflows, NaN
  ///   at NaN. In several dimensions it is the exponential of ``logDensity(at:)``.
  /// - Complexity: O(*k* · *d*²), where *k* is the number of components.
  public func density(at point: [Double]) -> Double {
    checkCount(of: point)
    return switch self {
    case .line(let mixture): mixture.density(at: point[0])
    case .space(let mixture): ElementaryFunctions.exp(mixture.logDensity(at: point))
    }
  }

  /// The natural logarithm of the density at a point, valid where the density underflows.
  ///
  /// - Parameter point: The coordinates of the point.
  /// - Returns: log p(x): −∞ where it is below the smallest double and infinitely far away, NaN at
  ///   NaN.
  /// - Complexity: O(*k* · *d*²), where *k* is the number of components.
  public func logDensity(at point: [Double]) -> Double {
    checkCount(of: point)
    return switch self {
    case .line(let mixture): mixture.logDensity(at: point[0])
    case .space(let mixture): mixture.logDensity(at: point)
    }
  }

  /// The log-likelihood of the mixture, Σ log p(xᵢ), for independent points.
  ///
  /// - Parameter values: The points, row by row.
  /// - Returns: The sum of the logarithms of the densities, compensated; 0 for no points, −∞ if a
  ///   point is infinitely far away, NaN if a coordinate is NaN.
  /// - Complexity: O(*n* · *k* · *d*²), where *n* is the number of points and *k* that of components.
  public func logLikelihood(of values: [Double]) -> Double {
    let sum = LogDensitySum(self)
    return values.withUnsafeBufferPointer { sum.sum(over: $0).value }
  }

  /// The posterior probability of each component at a point: the share of its weighted density.
  ///
  /// - Parameter point: The coordinates of the point.
  /// - Returns: One probability per component, in their order, summing to 1; 0 for the weight 0. All
  ///   are NaN where a coordinate is not finite, and in several dimensions so far away that all
  ///   logarithms overflow.
  /// - Complexity: O(*k* · *d*²), where *k* is the number of components.
  public func responsibilities(at point: [Double]) -> [Double] {
    checkCount(of: point)
    return switch self {
    case .line(let mixture): mixture.responsibilities(at: point[0])
    case .space(let mixture): mixture.responsibilities(at: point)
    }
  }

  private func checkCount(of point: [Double]) {
    precondition(point.count == dimension, "a point of \(point.count) coordinates")
  }
}
