/// The points, sorted, against the quantiles of the mixture.
package struct QuantilesMark: MarkDefinition {
  typealias Key = NoKey

  package static let name = "quantiles"
  static let aliases = ["qq", "qqplot", "probplot"]
  static let summary = "the points against the mixture's quantiles"
  static let styleKeys = StyleKey.allCases

  init() {}

  init(_ fields: Fields<Key>) {}

  static func headline(_ experiment: Experiment, _ mixture: String) -> String {
    "quantiles of \(experiment.pointsInWords) against those of \(mixture)"
  }

  static func companion(_ experiment: Experiment, _ mixture: String?) -> String {
    experiment.ofMixture("quantiles", mixture)
  }
}

extension Mark {
  /// The points, sorted, against the quantiles of the mixture.
  public static let quantiles = Mark(QuantilesMark())
}
