/// The responsibilities of the components at each place, stacked from 0 to 1.
package struct ResponsibilitiesMark: MarkDefinition {
  /// The places of the curve.
  package var grid: CurveGrid

  typealias Key = CurveKey

  package static let name = "responsibilities"
  static let aliases = ["posterior"]
  static let summary = "the probability of each component at each place, stacked"

  init(grid: CurveGrid) {
    self.grid = grid
  }

  init(_ fields: Fields<Key>) {
    self.init(grid: CurveGrid(fields))
  }

  var keyContent: CurveGrid { grid }

  static func headline(_ experiment: Experiment, _ mixture: String) -> String {
    "responsibilities of the components of \(mixture)"
  }

  static func companion(_ experiment: Experiment, _ mixture: String?) -> String {
    experiment.ofMixture("responsibilities", mixture)
  }
}

extension Mark {
  /// The responsibilities of the components at each place, stacked from 0 to 1.
  ///
  /// - Parameter grid: The places of the curve.
  public static func responsibilities(grid: CurveGrid = CurveGrid()) -> Mark { Mark(ResponsibilitiesMark(grid: grid)) }
}
