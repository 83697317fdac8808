/// The parameters between two steps of a fit; each covariance has been factored.
struct MixtureParameters: Sendable {
  let dimension: Int
  var weights: [Double]
  /// The means, one after another.
  var means: [Double]
  /// Per component, the rows of its covariance.
  var covariances: [[Double]]
  var factors: [CholeskyFactor]

  var componentCount: Int { weights.count }

}

extension MixtureParameters {
  init(_ mixture: MultivariateGaussianMixture) {
    self.init(
      dimension: mixture.dimension, weights: mixture.components.map(\.weight),
      means: mixture.components.flatMap(\.mean),
      covariances: mixture.components.map(\.covariance), factors: mixture.factors)
  }

  func mean(_ component: Int) -> [Double] {
    Array(means[(component * dimension)..<((component + 1) * dimension)])
  }

  /// The components in ascending order of their means: of the first coordinates, and where these are
  /// equal of the next.
  var order: [Int] {
    weights.indices.sorted { a, b in
      mean(a) == mean(b) ? a < b : mean(a).lexicographicallyPrecedes(mean(b))
    }
  }

  /// The mixture with the components in a given order.
  func mixture(ordered order: [Int]) -> MultivariateGaussianMixture {
    MultivariateGaussianMixture(
      validComponents: order.map {
        .init(weight: weights[$0], mean: mean($0), covariance: covariances[$0])
      },
      factors: order.map { factors[$0] })
  }
}
