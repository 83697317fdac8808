import ElementaryFunctions

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

  /// Intervals of both coordinates that the region above a density level lies within; for two
  /// dimensions.
  ///
  /// Where the density of *k* components is above a level, that of one is above its *k*-th part: the
  /// region lies within their ellipses at that density.
  ///
  /// - Parameter logLevel: The natural logarithm of the level.
  /// - Returns: The intervals; `nil` where no component is that dense.
  /// - Complexity: O(*k*), where *k* is the number of components.
  public func bounds(
    aboveLogDensity logLevel: Double
  ) -> (x: ClosedRange<Double>, y: ClosedRange<Double>)? {
    precondition(dimension == 2, "a region of the plane in \(dimension) dimensions")
    var (lower, upper) = ([Double.infinity, .infinity], [-Double.infinity, -.infinity])
    for (component, logPeak) in zip(components, logPeaks) {
      let squaredDistance =
        2 * (logPeak - logLevel + ElementaryFunctions.log(Double(components.count)))
      guard squaredDistance > 0 else { continue }
      for axis in 0..<2 {
        let variance = component.covariance[axis * 2 + axis]
        let reach = (squaredDistance * variance).squareRoot()
        lower[axis] = Swift.min(lower[axis], component.mean[axis] - reach)
        upper[axis] = Swift.max(upper[axis], component.mean[axis] + reach)
      }
    }
    guard lower[0] < upper[0], lower[1] < upper[1] else { return nil }
    return (lower[0]...upper[0], lower[1]...upper[1])
  }
}
