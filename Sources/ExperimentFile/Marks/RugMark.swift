/// A short line on the axis at each point of the sample.
package struct RugMark: MarkDefinition {
  typealias Key = NoKey

  package static let name = "rug"
  static let aliases: [String] = []
  static let summary = "a short line at each point"
  static let axes = MarkAxes.coordinateAlone
  static let showsPointsAlone = true

  init() {}

  init(_ fields: Fields<Key>) {}

  static func headline(_ experiment: Experiment, _ mixture: String) -> String {
    "rug of \(experiment.pointsInWords(from: mixture))"
  }

  static func companion(_ experiment: Experiment, _ mixture: String?) -> String {
    "a rug of \(experiment.pointsInWords)"
  }
}

extension Mark {
  /// A short line on the axis at each point of the sample; of many, as many as can be told apart.
  public static let rug = Mark(RugMark())
}
