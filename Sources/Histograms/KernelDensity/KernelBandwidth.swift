import ElementaryFunctions

/// How wide the kernels of a ``KernelDensity`` are.
public enum KernelBandwidth: Hashable, Sendable {
  /// A multiple of the standard deviation of the points that follows from their number.
  case rule(Rule)
  /// The standard deviation of the kernel, in data units; above 0 and finite.
  case fixed(Double)

  /// The rules of `scipy.stats.gaussian_kde` for points of one coordinate.
  public enum Rule: String, CaseIterable, Sendable {
    /// Scott's: n^(−1/5) standard deviations.
    ///
    /// D. W. Scott, "Multivariate Density Estimation", Wiley 1992, section 6.3,
    /// https://doi.org/10.1002/9780470316849.
    case scott
    /// Silverman's: (3n/4)^(−1/5) standard deviations, best for a normal density.
    ///
    /// B. W. Silverman, "Density Estimation for Statistics and Data Analysis", Chapman & Hall 1986,
    /// equation (3.28), https://doi.org/10.1201/9781315140919.
    case silverman
  }
}

extension KernelBandwidth.Rule {
  /// The bandwidth in standard deviations of so many points.
  func factor(count: Int) -> Double {
    let count = Double(count)
    return switch self {
    case .scott: NumPyFunctions.pow(count, -1.0 / 5)
    case .silverman: NumPyFunctions.pow(count * 3 / 4, -1.0 / 5)
    }
  }
}
