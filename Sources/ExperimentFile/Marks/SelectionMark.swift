/// The information criteria of the numbers of components that were tried.
package struct SelectionMark: MarkDefinition {
  typealias Key = NoKey

  package static let name = "selection"
  static let aliases = ["criteria", "bic", "aic", "icl"]
  static let summary = "the information criteria of the numbers of components"
  static let axes = MarkAxes.componentCounts

  init() {}

  init(_ fields: Fields<Key>) {}

  static func problem(with fit: FitRequest) -> String? {
    fit.componentCounts.count > 1
      ? nil : "selection compares several numbers of components, such as [1, 6]; the fit has one"
  }

  static func headline(_ experiment: Experiment, _ mixture: String) -> String {
    "information criteria of the numbers of components of \(mixture)"
  }

  static func companion(_ experiment: Experiment, _ mixture: String?) -> String {
    "the information criteria of \(experiment.ofMixture("numbers of components", mixture))"
  }
}

extension Mark {
  /// The information criteria of the numbers of components that were tried, for mixtures that are
  /// fitted.
  public static let selection = Mark(SelectionMark())
}
