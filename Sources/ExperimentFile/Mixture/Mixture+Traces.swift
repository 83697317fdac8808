extension Mixture {
  /// The mixture with 0 in the place of means and covariances that no file can hold because they are
  /// too small, where rounding would hide them beside the deviations.
  ///
  /// A component that is far from a point still has a share in it, which may be 10⁻²⁰⁰, and leaves it in
  /// a mean that would be 0.
  package var withoutTraces: Mixture {
    switch self {
    case .line(let mixture):
      let components = mixture.components.map {
        GaussianMixture.Component(
          weight: $0.weight, mean: $0.mean.withoutTrace(beside: $0.standardDeviation),
          standardDeviation: $0.standardDeviation)
      }
      guard components != mixture.components else { return self }
      return (try? GaussianMixture(components: components)).map(Mixture.line) ?? self
    case .space(let mixture):
      let components = mixture.components.map { component in
        let deviations = component.mean.indices.map {
          component.covariance[$0 * component.mean.count + $0].squareRoot()
        }
        return MultivariateGaussianMixture.Component(
          weight: component.weight,
          mean: zip(component.mean, deviations).map { $0.withoutTrace(beside: $1) },
          covariance: component.covariance.enumerated().map { place, value in
            let (row, column) = place.quotientAndRemainder(dividingBy: deviations.count)
            return value.withoutTrace(beside: deviations[row] * deviations[column])
          })
      }
      guard components != mixture.components else { return self }
      return (try? MultivariateGaussianMixture(components: components)).map(Mixture.space) ?? self
    }
  }
}

extension Double {
  /// The number, or 0 in place of one that is too small for a file and lost beside another one.
  fileprivate func withoutTrace(beside scale: Double) -> Double {
    magnitude < Limits.magnitudes.lowerBound && magnitude <= 0x1p-53 * scale ? 0 : self
  }
}
