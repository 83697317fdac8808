/// What the observed information tells of the errors of a fitted mixture.
///
/// The information is the matrix of the second derivatives of the log-likelihood at its maximum, with the
/// opposite sign; its inverse is the covariance of the estimates in large samples. The derivatives are
/// exact: they are the curvature of the likelihood of these points. The sum of the products of scores, which
/// needs no second derivatives, comes near them only in large samples of the mixture itself, and the
/// expected information needs integrals.
///
/// The errors hold where components are well apart or points are many; where they overlap, or have few
/// points, take ``MixtureFitter/bootstrap(_:of:replicates:seed:settings:concurrently:)``.
///
/// Sources: G. McLachlan, D. Peel, "Finite Mixture Models", Wiley 2000, sections 2.15 and 2.16; O. Boldea,
/// J. R. Magnus, "Maximum likelihood estimation of the multivariate normal mixture model", Journal of the
/// American Statistical Association 104, 2009, https://doi.org/10.1198/jasa.2009.tm08273; B. Efron, D. V.
/// Hinkley, "Assessing the accuracy of the maximum likelihood estimator: observed versus expected
/// Fisher information", Biometrika 65, 1978, https://doi.org/10.1093/biomet/65.3.457.
public struct MixtureInformation: Sendable {
  /// The fitted mixture.
  public let mixture: MultivariateGaussianMixture
  /// The parameters of the mixture, in the order of ``uncertainties(level:)`` and of ``covariance``.
  public let parameters: [FittedParameter]
  /// The covariance of the estimates, row by row, in products of the units of two parameters. It is
  /// singular: the weights sum to 1, and a type of covariances may keep elements equal.
  public let covariance: [Double]

  /// How well each parameter is known: the root of its variance, and the interval of a normal distribution
  /// with this deviation about the estimate. Its ends need not be values that the parameter can have: of a
  /// small weight the lower one may be negative.
  ///
  /// - Parameter level: The probability of the intervals, in (0, 1).
  /// - Returns: One element per parameter, without a bias.
  public func uncertainties(level: Double) -> [ParameterUncertainty] {
    precondition(level > 0 && level < 1, "the level of an interval cannot be \(level)")
    let normal = GaussianMixture(
      validComponents: [.init(weight: 1, mean: 0, standardDeviation: 1)])
    let width = normal.quantile(of: 0.5 + 0.5 * level)
    return parameters.enumerated().map { index, parameter in
      let estimate = parameter.value(in: mixture)
      let error = covariance[index * (parameters.count + 1)].squareRoot()
      return ParameterUncertainty(
        parameter: parameter, estimate: estimate, standardError: error,
        interval: (estimate - width * error)...(estimate + width * error), bias: nil)
    }
  }
}
