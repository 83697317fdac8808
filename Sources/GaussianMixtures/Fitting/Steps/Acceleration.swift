/// The leap from three mixtures, each a step after the one before, to where the steps seem to go.
///
/// Near a flat maximum each step goes nearly as far as the last, and thousands are needed. With r the
/// last step but one and v the change from it to the last, the mixture is moved from the first by
/// −2αr + α²v, α = −|r| / |v|. A leap that leaves the mixtures, or lowers the likelihood, is not made.
///
/// Source: R. Varadhan, C. Roland, "Simple and globally convergent methods for accelerating the
/// convergence of any EM algorithm", Scandinavian Journal of Statistics 35(2), 2008,
/// https://doi.org/10.1111/j.1467-9469.2007.00585.x, scheme SqS3.
struct Acceleration: Sendable {
  /// After so many steps leaps are tried: what a figure shows of a fit before are plain steps.
  static let firstIteration = 100
  private static let longestLeap = 256.0
  private static let trials = 4

  private var steps: [MixtureParameters] = []

  /// Adds a mixture, a step after the last one.
  mutating func note(_ parameters: MixtureParameters) {
    if steps.count == 3 { steps.removeFirst() }
    steps.append(parameters)
  }

  /// Forgets the mixtures.
  mutating func reset() { steps = [] }

  /// Finds the mixture to leap to.
  ///
  /// - Parameter maximization: What bounds the covariances.
  /// - Returns: The mixture; `nil` if too little is known or the steps do not point to any.
  func leap(_ maximization: Maximization) -> MixtureParameters? {
    guard steps.count == 3 else { return nil }
    let (first, second, third) = (
      steps[0].coordinates, steps[1].coordinates, steps[2].coordinates
    )
    var (r, v) = (0.0, 0.0)
    for index in first.indices {
      let step = second[index] - first[index]
      let change = (third[index] - second[index]) - step
      r += step * step
      v += change * change
    }
    guard v > 0, r > v else { return nil }
    var length = Swift.min((r / v).squareRoot(), Self.longestLeap)
    for _ in 0..<Self.trials {
      let coordinates = first.indices.map { index in
        let step = second[index] - first[index]
        let change = (third[index] - second[index]) - step
        return first[index] + 2 * length * step + length * length * change
      }
      if let mixture = steps[2].replacing(coordinates: coordinates, maximization) {
        return mixture
      }
      length = (length + 1) / 2
    }
    return nil
  }
}

extension MixtureParameters {
  /// The weights, the means and the covariances, one after another.
  fileprivate var coordinates: [Double] { weights + means + covariances.joined() }

  /// The mixture with other numbers; `nil` if they are not those of a mixture of the type above the
  /// floor.
  fileprivate func replacing(
    coordinates: [Double], _ maximization: Maximization
  ) -> MixtureParameters? {
    var changed = self
    let size = dimension * dimension
    changed.weights = Array(coordinates[..<componentCount])
    // A long leap magnifies what rounding leaves of their sum, by which the likelihood would rise.
    let total = changed.weights.reduce(0, +)
    for component in 0..<componentCount { changed.weights[component] /= total }
    guard changed.weights.allSatisfy({ $0 > 1e-12 && $0 <= 1 }) else { return nil }
    changed.means = Array(coordinates[componentCount..<(componentCount * (1 + dimension))])
    let start = componentCount * (1 + dimension)
    for component in 0..<componentCount {
      let covariance = Array(
        coordinates[(start + component * size)..<(start + (component + 1) * size)])
      let isDiagonal = maximization.type.isDiagonal
      guard
        maximization.floor.raise(covariance, dimension: dimension, isDiagonal: isDiagonal) == nil,
        let factor = maximization.floor.factor(covariance, dimension: dimension)
      else { return nil }
      changed.covariances[component] = covariance
      changed.factors[component] = factor
    }
    return changed
  }
}
