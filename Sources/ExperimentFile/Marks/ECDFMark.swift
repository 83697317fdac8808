/// The empirical distribution function: the share of points up to each place.
package struct ECDFMark: MarkDefinition {
  typealias Key = NoKey

  package static let name = "ecdf"
  static let aliases: [String] = []
  static let summary = "the share of points up to each place"
  static let showsPointsAlone = true

  init() {}

  init(_ fields: Fields<Key>) {}

  static func headline(_ experiment: Experiment, _ mixture: String) -> String {
    "empirical distribution function of \(experiment.pointsInWords)"
  }

  static func companion(_ experiment: Experiment, _ mixture: String?) -> String {
    "the empirical distribution function"
  }
}

extension Mark {
  /// The empirical distribution function: the share of points up to each place.
  public static let ecdf = Mark(ECDFMark())
}
