import GMMSupport

extension MixtureFitter {
  /// Takes the observed information of the points about the parameters of a fit.
  ///
  /// - Parameters:
  ///   - mixture: The fitted mixture, ``MixtureFit/mixture``.
  ///   - covarianceType: What its covariances could be.
  ///   - concurrently: How to go through independent pieces of work: in turn, or on all cores by
  ///     `DispatchQueue.concurrentPerform(iterations:execute:)`. The result does not depend on it.
  /// - Returns: The information, inverted.
  /// - Throws: ``UncertaintyError``: `.dimension`, `.weightedPoints`, `.roundedPoints`, `.knownComponents`;
  ///   `.singularInformation` where the points do not determine the parameters; `.notAtMaximum` where the log-likelihood would rise by
  ///   more than 0.01, by which estimates are within 0.15 of their standard errors.
  /// - Complexity: O(*n* · *p*² + *p*³), where *n* is the number of points and *p* that of parameters.
  public func information(
    of mixture: MultivariateGaussianMixture, covarianceType: CovarianceType = .full,
    concurrently: ConcurrentLoop = serially
  ) throws(UncertaintyError) -> MixtureInformation {
    guard mixture.dimension == dimension else {
      throw .dimension(mixture.dimension, expected: dimension)
    }
    guard points.countOnce else { throw .weightedPoints }
    guard points.intervals == nil else { throw .roundedPoints }
    guard points.known == nil else { throw .knownComponents }
    let sums = InformationSums(mixture)
    let free = FreeParameters(covarianceType, sums.layout)
    let (gradient, hessian) = free.derivatives(
      sums.derivatives(over: points, concurrently),
      deviations: dimension == 1 ? mixture.factors.map { $0.diagonal(0) } : [])
    let inverse = try ScaledInformation(hessian: hessian, count: free.count)
    let rise = 0.5 * inverse.product(gradient, gradient)
    guard rise <= 0.01 else { throw .notAtMaximum(rise: rise) }
    let parameters = FittedParameter.all(
      covarianceType, componentCount: mixture.components.count, dimension: dimension)
    let changes = parameters.map { free.changes(of: $0) }
    return MixtureInformation(
      mixture: mixture, parameters: parameters,
      covariance: changes.flatMap { row in changes.map { inverse.product(row, $0) } })
  }
}

/// An information matrix, factored in units of its own: those in which its diagonal is 1.
private struct ScaledInformation {
  /// A smaller eigenvalue is not told from 0: it means errors 10⁵ times those with all else known.
  private static let leastEigenvalue = 1e-10

  private let scales: [Double]
  private let factor: CholeskyFactor

  /// Factors the matrix of second derivatives with the opposite sign.
  init(hessian: [Double], count: Int) throws(UncertaintyError) {
    scales = (0..<count).map { (-hessian[$0 * (count + 1)]).squareRoot() }
    // NaN fails it too, as the root of a negative number.
    guard scales.allSatisfy({ $0 > 0 && $0.isFinite }) else {
      let diagonal = (0..<count).map { -hessian[$0 * (count + 1)] }
      throw .singularInformation(smallestEigenvalue: diagonal.min() ?? 0)
    }
    var matrix: [Double] = []
    for i in 0..<count {
      for j in 0..<count { matrix.append(-hessian[i * count + j] / scales[i] / scales[j]) }
    }
    let smallest = SymmetricEigensystem(matrix, dimension: count).values[0]
    guard smallest > Self.leastEigenvalue,
      let factor = CholeskyFactor(matrix, dimension: count)
    else { throw .singularInformation(smallestEigenvalue: smallest) }
    self.factor = factor
  }

  /// aᵀ I⁻¹ b.
  func product(_ a: [Double], _ b: [Double]) -> Double {
    let (left, right) = (factor.solved(scaled(a)), factor.solved(scaled(b)))
    return zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private func scaled(_ vector: [Double]) -> [Double] {
    zip(vector, scales).map { $0 / $1 }
  }
}
