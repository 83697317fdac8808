/// The maximisation step: the mixture that fits the sums of the expectation step best.
///
/// Source: C. M. Bishop, "Pattern Recognition and Machine Learning", Springer 2006, equations (9.24)
/// to (9.26); for the types of covariance G. Celeux, G. Govaert, "Gaussian parsimonious clustering
/// models", Pattern Recognition 28(5), 1995, https://doi.org/10.1016/0031-3203(94)00125-6.
struct Maximization: Sendable {
  /// A component that expects fewer points vanishes.
  static let leastExpectedPoints = 1e-3

  let type: CovarianceType
  let floor: CovarianceFloor
  /// The prior of the components, if there is one.
  let prior: ConjugatePrior?
  /// What the variances of components may differ by, if that is bounded.
  let ratio: VarianceRatio?

  /// Makes a step.
  ///
  /// - Parameters:
  ///   - parameters: The mixture that the sums were taken with.
  ///   - sums: The sums.
  ///   - pointCount: The number of points that they were taken over, or the sum of their weights.
  /// - Returns: The new mixture, and the components whose covariance was raised to the floor.
  /// - Throws: The reason why there is none.
  func callAsFunction(
    _ parameters: MixtureParameters, _ sums: ExpectationSums, pointCount: Double
  ) throws(Degeneracy) -> (MixtureParameters, raised: [Int]) {
    let dimension = parameters.dimension
    var next = parameters
    var scatters: [[Double]] = []
    scatters.reserveCapacity(parameters.componentCount)
    var counts: [Double] = []
    for component in 0..<parameters.componentCount {
      let count = sums.count(component)
      guard count >= Self.leastExpectedPoints else {
        throw .vanishingWeight(component: component, expectedPoints: count)
      }
      counts.append(count)
      next.weights[component] = Swift.min(count / pointCount, 1)
      var scatter = [Double](repeating: 0, count: dimension * dimension)
      for i in 0..<dimension {
        let shift = sums.deviation(component, i) / count
        next.means[component * dimension + i] += shift
        for j in 0...i {
          let moment =
            sums.square(component, i, j) / count - shift * (sums.deviation(component, j) / count)
          scatter[i * dimension + j] = moment
          scatter[j * dimension + i] = moment
        }
      }
      scatters.append(scatter)
    }
    prior?.shrink(&next, &scatters, counts: counts)
    let raised = try next.setCovariances(from: scatters, self)
    return (next, raised)
  }

  /// A mixture with covariances of the type and above the floor.
  ///
  /// - Parameters:
  ///   - parameters: The mixture.
  ///   - scatters: Per component, the covariance of its points.
  /// - Returns: The mixture with these covariances; as it was if one is not positive definite, which
  ///   without a floor can be.
  func constrained(_ parameters: MixtureParameters, to scatters: [[Double]]) -> MixtureParameters {
    var constrained = parameters
    do throws(Degeneracy) {
      _ = try constrained.setCovariances(from: scatters, self)
      return constrained
    } catch {
      return parameters
    }
  }
}
