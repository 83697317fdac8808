import GMMSupport
import GaussianMixtures
import Testing

/// A fit of weighted points, of fit-weights.json.
struct WeightedFitCase: Decodable {
  let covariances: CovarianceType
  let dimension: Int
  /// Whether the weights are whole numbers.
  let isCount: Bool
  let points: [Double]
  let pointWeights: [Double]
  let start: FixtureMixture
  let fit: FixtureMixture
  let logLikelihood: Double
  let bic: Double
  let entropy: Double
  let uncertainty: Double
  let scikitLearn: Double?

  var name: Comment { "\(covariances), \(dimension) dimensions, counts: \(isCount)" }

  /// The points, each as often as its weight says.
  var repeated: [Double] {
    pointWeights.enumerated().flatMap { point, weight in
      repeatElement(
        points[(point * dimension)..<((point + 1) * dimension)], count: Int(clamping: weight)
      )
      .joined()
    }
  }

  /// Settings for so many steps as in the fixture, without a floor.
  var settings: FitSettings {
    var settings = FitSettings()
    settings.covarianceType = covariances
    settings.tolerance = 0
    settings.maximumIterations = 60
    settings.covarianceFloor = 0
    return settings
  }

  static func load() throws -> [WeightedFitCase] {
    try fixture("fit-weights", as: [String: [WeightedFitCase]].self)["cases"] ?? []
  }
}

extension FixtureMixture {
  /// The numbers of a mixture.
  init(_ mixture: MultivariateGaussianMixture) {
    self.init(
      weights: mixture.components.map(\.weight), means: mixture.components.map(\.mean),
      covariances: mixture.components.map(\.covariance))
  }
}
