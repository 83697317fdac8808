import ElementaryFunctions

/// The conjugate prior of the means and covariances of a mixture, whose weight is that of very little
/// data: enough to keep every component from closing in on a few points.
///
/// Given its covariance a mean is normal about that of the data, with the covariance over κ = 0.01; a
/// covariance is inverse Wishart with d + 2 degrees of freedom about that of the data over K^(2/d),
/// variances are inverse gamma. With B the sums of squares and products about the mean of a component,
/// and what its distance from the mean of the data adds, the covariance of greatest posterior density is
/// B and the scale over the number of points and a few more. These are the defaults of mclust.
///
/// Source: C. Fraley, A. E. Raftery, "Bayesian regularization for normal mixture estimation and
/// model-based clustering", Journal of Classification 24, 2007,
/// https://doi.org/10.1007/s00357-007-0004-5, tables 1 and 2.
struct ConjugatePrior: Sendable {
  /// κ, the number of points that the prior of a mean counts for.
  private static let shrinkage = 0.01

  /// The scale of the covariances, row by row, in the units of the fit.
  private let scale: [Double]
  private let dimension: Int
  private let type: CovarianceType
  private let componentCount: Int

  /// The prior for points.
  ///
  /// - Parameters:
  ///   - type: What the covariances may be.
  ///   - componentCount: The number of components.
  ///   - units: The units of the fit, in which the points have the mean 0.
  ///   - pointCount: The number of points, or the sum of their weights, above 1.
  init(type: CovarianceType, componentCount: Int, units: FitUnits, pointCount: Double) {
    let dimension = units.dimension
    self.type = type
    self.componentCount = componentCount
    self.dimension = dimension
    let share = ElementaryFunctions.exp(
      -2 / Double(dimension) * ElementaryFunctions.log(Double(componentCount)))
    // The variance of a sample, with n − 1.
    let factor = share * pointCount / (pointCount - 1)
    if type.isDiagonal {
      // One number in the units of the points, the mean of their variances, for all axes.
      let variances = (0..<dimension).map { units.factor.diagonal($0) * units.factor.diagonal($0) }
      let mean = variances.reduce(0, +) / Double(dimension)
      scale = [Double](diagonal: variances.map { factor * mean / $0 })
    } else {
      scale = [Double](diagonal: Array(repeating: factor, count: dimension))
    }
  }

  /// Moves the estimates of greatest likelihood to those of greatest posterior density.
  ///
  /// - Parameters:
  ///   - parameters: The mixture, whose means are moved towards that of the data.
  ///   - scatters: Per component, the covariance of its points about their mean, of which becomes the
  ///     one that the type makes the covariance of.
  ///   - counts: Per component, the number of points that it expects.
  func shrink(
    _ parameters: inout MixtureParameters, _ scatters: inout [[Double]], counts: [Double]
  ) {
    let total = counts.reduce(0, +)
    let (d, k) = (Double(dimension), Double(componentCount))
    let freedom = d + 2
    for (component, count) in counts.enumerated() {
      let mean = parameters.mean(component)
      let share = Self.shrinkage * count / (Self.shrinkage + count)
      for i in 0..<dimension {
        parameters.means[component * dimension + i] *= count / (count + Self.shrinkage)
        for j in 0..<dimension {
          scatters[component][i * dimension + j] =
            scatters[component][i * dimension + j] * count + share * mean[i] * mean[j]
        }
      }
      let divisor: Double
      switch type {
      case .full: divisor = freedom + count + d + 2
      case .diagonal: divisor = freedom + count + 3
      // The type makes the mean of the diagonal of it.
      case .spherical: divisor = (freedom + (count + 1) * d + 2) / d
      // The type makes the mean over components by their weights of it.
      case .tied: divisor = (freedom + total + d + k + 1) * (count / total)
      }
      let part =
        switch type {
        case .full, .diagonal: 1.0
        case .spherical: 1 / d
        case .tied: count / total
        }
      for index in scale.indices {
        scatters[component][index] = (scatters[component][index] + part * scale[index]) / divisor
      }
    }
  }

  /// The logarithm of the density of the prior at a mixture, but for a constant.
  func logDensity(of parameters: MixtureParameters) -> Double {
    let freedom = Double(dimension) + 2
    var sum = 0.0
    for (component, factor) in parameters.factors.enumerated() {
      let logDeterminant = 2 * factor.logRootDeterminant
      let origin = [Double](repeating: 0, count: dimension)
      let distance = factor.squaredDistance(from: parameters.mean(component), to: origin[...])
      sum -= 0.5 * (logDeterminant + Self.shrinkage * distance)
      if type == .tied, component > 0 { continue }
      let spread = factor.traceOfQuotient { scale[$0 * dimension + $1] }
      switch type {
      case .full, .tied:
        sum -= 0.5 * (freedom + Double(dimension) + 1) * logDeterminant + 0.5 * spread
      case .diagonal:
        sum -= (0.5 * freedom + 1) * logDeterminant + 0.5 * spread
      case .spherical:
        let axes = Double(dimension)
        sum -= (0.5 * freedom + 1) * logDeterminant / axes + 0.5 * spread / axes
      }
    }
    return sum
  }
}
