import ElementaryFunctions

/// A mixture with one more component, about a point drawn at random, of a size drawn at random.
///
/// Every other point is drawn from those that the mixture explains worst. So components are found that
/// lie within others, and those that lie far out.
///
/// Source: N. Vlassis, A. Likas, "A greedy EM algorithm for Gaussian mixture learning", Neural
/// Processing Letters 15, 2002, https://doi.org/10.1023/A:1013844811137.
enum ComponentInsertion {
  /// The standard deviations that are drawn, as shares of those of the data: uniform in their logarithms.
  private static let deviations = 0.01...0.5

  /// Inserts a component.
  ///
  /// - Parameters:
  ///   - mixture: The mixture.
  ///   - points: The points.
  ///   - maximization: What constrains the covariances.
  ///   - generator: The source of random bits.
  /// - Returns: The larger mixture.
  static func inserted(
    into mixture: MixtureParameters, _ points: StartPoints, _ maximization: Maximization,
    using generator: inout Xoshiro256PlusPlus
  ) -> MixtureParameters {
    let dimension = mixture.dimension
    let logarithms = (
      ElementaryFunctions.log(deviations.lowerBound), ElementaryFunctions.log(deviations.upperBound)
    )
    let deviation = ElementaryFunctions.exp(
      logarithms.0 + (logarithms.1 - logarithms.0) * generator.nextUniform())
    var larger = mixture
    // From three points to the share of one of so many components, uniform in the logarithm.
    let greatest = 1 / Double(mixture.componentCount + 1)
    let least = Swift.min(3 / points.totalWeight, greatest)
    let share =
      least
      * ElementaryFunctions.exp(
        ElementaryFunctions.log(greatest / least) * generator.nextUniform())
    for index in larger.weights.indices { larger.weights[index] *= 1 - share }
    larger.weights.append(share)
    larger.means += points.row(point(mixture, points, &generator))
    larger.covariances.append(
      [Double](diagonal: Array(repeating: deviation * deviation, count: dimension)))
    larger.factors.append(
      CholeskyFactor(diagonal: Array(repeating: deviation, count: dimension)))
    return maximization.constrained(larger, to: larger.covariances)
  }

  private static func point(
    _ mixture: MixtureParameters, _ points: StartPoints, _ generator: inout Xoshiro256PlusPlus
  ) -> Int {
    let isAny = generator.nextUniform() < 0.5
    let place = generator.nextUniform()
    if isAny { return points.point(drawnBy: place) }
    let peaks = zip(mixture.weights, mixture.factors).map { $1.logPeak(weight: $0) }
    let densities = (0..<points.count).map { point in
      mixture.weights.indices.reduce(-Double.infinity) { greatest, component in
        let distance = mixture.factors[component].squaredDistance(
          from: mixture.mean(component), to: points.row(point))
        return Swift.max(greatest, peaks[component] - 0.5 * distance)
      }
    }
    let order = densities.indices.sorted { (densities[$0], $0) < (densities[$1], $1) }
    let target = place * place * place * place * points.totalWeight
    return order[order.map { points.weights[$0] }.cumulativeSums.firstIndex(above: target)]
  }
}
