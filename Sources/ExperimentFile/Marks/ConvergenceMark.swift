/// The log-likelihood after each iteration of the fit.
package struct ConvergenceMark: MarkDefinition {
  typealias Key = NoKey

  package static let name = "convergence"
  static let aliases = ["loglikelihood", "log-likelihood", "lower_bound"]
  static let summary = "the log-likelihood after each iteration"
  static let axes = MarkAxes.iterations

  init() {}

  init(_ fields: Fields<Key>) {}

  static func headline(_ experiment: Experiment, _ mixture: String) -> String {
    "log-likelihood of \(mixture) after each iteration"
  }

  static func companion(_ experiment: Experiment, _ mixture: String?) -> String {
    "\(experiment.ofMixture("log-likelihood", mixture)) after each iteration"
  }
}

extension Mark {
  /// The log-likelihood after each iteration of the fit, for mixtures that are fitted.
  public static let convergence = Mark(ConvergenceMark())
}
