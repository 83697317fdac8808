extension FitUnits {
  /// A mixture in the units of the fit.
  func parameters(of mixture: MultivariateGaussianMixture) -> MixtureParameters {
    let factors = mixture.factors.map { factor.solved(factor: $0) }
    return MixtureParameters(
      dimension: dimension, weights: mixture.components.map(\.weight),
      means: mixture.components.flatMap { component in
        factor.solved(zip(component.mean, mean).map { $0 - $1 })
      },
      covariances: factors.map(\.product), factors: factors)
  }

  /// The components in ascending order of their means in the units of the points: of the first
  /// coordinates, and where these are equal of the next.
  func order(_ parameters: MixtureParameters) -> [Int] {
    let means = parameters.weights.indices.map { mean(parameters.mean($0)) }
    return means.indices.sorted { a, b in
      means[a] == means[b] ? a < b : means[a].lexicographicallyPrecedes(means[b])
    }
  }

  /// A mixture in the units of the points, its components in a given order.
  ///
  /// Numbers below their own rounding errors become 0: the mean of points that are all 0 is 0.
  func mixture(_ parameters: MixtureParameters, order: [Int]) -> MultivariateGaussianMixture {
    let factors = order.map { factor.times(parameters.factors[$0]) }
    return MultivariateGaussianMixture(
      validComponents: zip(order, factors).map { index, componentFactor in
        .init(
          weight: parameters.weights[index], mean: mean(parameters.mean(index)),
          covariance: covariance(componentFactor))
      },
      factors: factors)
  }

  private func mean(_ standardised: [Double]) -> [Double] {
    (0..<dimension).map { i in
      var value = mean[i]
      var variance = 0.0
      for j in 0...i {
        let element = factor.elements[i * (i + 1) / 2 + j]
        value += element * standardised[j]
        variance += element * element
      }
      // The sums of the fit have errors of this size.
      let rounding = 0x1p-50 * (mean[i].magnitude + variance.squareRoot())
      return value.magnitude <= rounding ? 0 : value
    }
  }

  private func covariance(_ factor: CholeskyFactor) -> [Double] {
    var product = factor.product
    for i in 0..<dimension {
      for j in 0..<i {
        let size = product[i * dimension + i].squareRoot() * product[j * dimension + j].squareRoot()
        guard product[i * dimension + j].magnitude <= 0x1p-50 * size else { continue }
        product[i * dimension + j] = 0
        product[j * dimension + i] = 0
      }
    }
    return product
  }
}
