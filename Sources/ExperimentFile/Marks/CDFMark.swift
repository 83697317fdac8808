/// The cumulative probability of the mixture.
package struct CDFMark: MarkDefinition {
  /// The places of the curve.
  package var grid: CurveGrid

  typealias Key = CurveKey

  package static let name = "cdf"
  static let aliases = ["cumulative"]
  static let summary = "the mixture's cumulative probability"

  init(grid: CurveGrid) {
    self.grid = grid
  }

  init(_ fields: Fields<Key>) {
    self.init(grid: CurveGrid(fields))
  }

  var keyContent: CurveGrid { grid }

  static func headline(_ experiment: Experiment, _ mixture: String) -> String {
    "cumulative probability of \(mixture)"
  }

  static func companion(_ experiment: Experiment, _ mixture: String?) -> String {
    experiment.ofMixture("cumulative probability", mixture)
  }
}

extension Mark {
  /// The cumulative probability of the mixture.
  ///
  /// - Parameter grid: The places of the curve.
  public static func cdf(grid: CurveGrid = CurveGrid()) -> Mark { Mark(CDFMark(grid: grid)) }
}
