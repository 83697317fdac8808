import ExperimentFile
import GaussianMixtures

/// A mixture that is known at last: given, or fitted.
///
/// One of one coordinate is kept as it is written in the experiment, to the last bit.
enum KnownMixture {
  case line(GaussianMixture)
  case space(MultivariateGaussianMixture)

  init(_ mixture: MultivariateGaussianMixture) {
    self = mixture.dimension == 1 ? .line(mixture.marginal(0)) : .space(mixture)
  }

  /// The mixture of an experiment that gives one.
  init?(given source: MixtureSource) {
    switch source {
    case .components(let mixture): self = .line(mixture)
    case .multivariate(let mixture): self = .space(mixture)
    case .fit: return nil
    }
  }

  var weights: [Double] {
    switch self {
    case .line(let mixture): mixture.components.map(\.weight)
    case .space(let mixture): mixture.components.map(\.weight)
    }
  }

  /// The distribution of one coordinate.
  func marginal(_ variable: Int) -> GaussianMixture {
    switch self {
    case .line(let mixture): mixture
    case .space(let mixture): mixture.marginal(variable)
    }
  }

  func logLikelihood(of values: [Double]) -> Double {
    switch self {
    case .line(let mixture): mixture.logLikelihood(of: values)
    case .space(let mixture): mixture.logLikelihood(of: values)
    }
  }

  /// The responsibilities of the components at a point.
  func responsibilities(at point: [Double]) -> [Double] {
    switch self {
    case .line(let mixture): mixture.responsibilities(at: point[0])
    case .space(let mixture): mixture.responsibilities(at: point)
    }
  }
}
