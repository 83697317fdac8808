/// A mixture with one component split in two: the start that a fit of one component fewer gives.
///
/// A component of the mixture is cut in two along an axis of its covariance, so that the two together
/// have its weight, mean and covariance, or into a narrow and a wide one with the same mean, as points
/// with heavy tails need.
///
/// Sources: S. Richardson, P. J. Green, "On Bayesian analysis of mixtures with an unknown number of
/// components", Journal of the Royal Statistical Society B 59(4), 1997,
/// https://doi.org/10.1111/1467-9868.00095, for what is kept; N. Ueda, R. Nakano, Z. Ghahramani,
/// G. E. Hinton, "SMEM algorithm for mixture models", Neural Computation 12(9), 2000,
/// https://doi.org/10.1162/089976600300015088, for a component split in the place of another.
struct ComponentSplit: Hashable, Sendable {
  /// How a component is split.
  enum Way: Hashable, Sendable {
    /// Along an axis of the covariance, from the longest, to means that lie so many of its standard
    /// deviations, below 1, on either side.
    case along(axis: Int, distance: Double)
    /// Into one of a quarter of the variance and one of the rest, about the same mean.
    case concentric
  }

  /// The component that is split.
  let component: Int
  let way: Way
  /// The component that is left out first; `nil` to have one more.
  var removed: Int?

  /// The mixture after the split.
  func callAsFunction(_ mixture: MixtureParameters, _ maximization: Maximization)
    -> MixtureParameters
  {
    var split = mixture
    var component = component
    if let removed {
      split = mixture.removing(removed)
      if removed < component { component -= 1 }
    }
    let dimension = mixture.dimension
    let covariance = split.covariances[component]
    var first = covariance
    var second = covariance
    var shift = [Double](repeating: 0, count: dimension)
    switch way {
    case .along(let axis, let distance):
      let eigensystem = SymmetricEigensystem(covariance, dimension: dimension)
      let place = dimension - 1 - axis
      let (value, vector) = (eigensystem.values[place], eigensystem.vectors[place])
      for i in 0..<dimension {
        shift[i] = distance * value.squareRoot() * vector[i]
        for j in 0..<dimension {
          first[i * dimension + j] -= distance * distance * value * vector[i] * vector[j]
        }
      }
      second = first
    case .concentric:
      for index in covariance.indices {
        first[index] = 0.25 * covariance[index]
        second[index] = 1.75 * covariance[index]
      }
    }
    let mean = split.mean(component)
    split.weights[component] /= 2
    split.weights.append(split.weights[component])
    for i in 0..<dimension { split.means[component * dimension + i] = mean[i] - shift[i] }
    split.means += (0..<dimension).map { mean[$0] + shift[$0] }
    split.covariances[component] = first
    split.covariances.append(second)
    split.factors.append(split.factors[component])
    return maximization.constrained(split, to: split.covariances)
  }

  /// All splits of a mixture, the longest axes and the largest components first.
  static func all(of mixture: MixtureParameters) -> [ComponentSplit] {
    let order = mixture.weights.indices.sorted {
      (mixture.weights[$1], $0) < (mixture.weights[$0], $1)
    }
    // Splits by next to nothing cannot end much below where the mixture is.
    var ways: [Way] = [
      .along(axis: 0, distance: 0.8), .along(axis: 0, distance: 0.2), .concentric,
    ]
    for axis in 1..<Swift.max(mixture.dimension, 1) {
      ways.append(.along(axis: axis, distance: 0.8))
    }
    return ways.flatMap { way in order.map { ComponentSplit(component: $0, way: way) } }
  }

  /// All exchanges: of each pair of components one is left out and the other split.
  static func exchanges(of mixture: MixtureParameters) -> [ComponentSplit] {
    var exchanges: [ComponentSplit] = []
    for way in [Way.along(axis: 0, distance: 0.8), .concentric] {
      for removed in mixture.weights.indices {
        for component in mixture.weights.indices where component != removed {
          exchanges.append(ComponentSplit(component: component, way: way, removed: removed))
        }
      }
    }
    return exchanges
  }
}
