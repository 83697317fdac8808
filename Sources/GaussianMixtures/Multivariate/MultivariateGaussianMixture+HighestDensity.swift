import RealModule

extension MultivariateGaussianMixture {
  /// The density levels above which given probabilities lie; for two dimensions.
  ///
  /// The region where the density is above the level of a probability is the smallest one that holds
  /// it: its highest-density region.
  ///
  /// For one component the level is exact. For up to ten of like extent the probabilities above the
  /// levels are within 2 · 10⁻⁴ of those asked for; for more, or where some are many times narrower than
  /// others that they lie in, within 10⁻³.
  ///
  /// Source: R. J. Hyndman, "Computing and graphing highest density regions", The American
  /// Statistician 50(2), 1996, https://doi.org/10.1080/00031305.1996.10474359.
  ///
  /// - Parameter masses: Probabilities in (0, 1).
  /// - Returns: For each of them, the natural logarithm of the level.
  /// - Complexity: O(*k*²), where *k* is the number of components: O(*k*) values of the density.
  public func highestDensityLevels(masses: [Double]) -> [Double] {
    for mass in masses {
      precondition(mass > 0 && mass < 1, "no density level has the probability \(mass) above it")
    }
    if components.count == 1 {
      return masses.map { logPeaks[0] - 0.5 * GaussianEllipse.chiSquaredQuantile(mass: $0) }
    }
    let rays = DensityRays(self)
    return masses.map { rays.level(mass: $0) }
  }
}
