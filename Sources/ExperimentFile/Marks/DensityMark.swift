/// The curve of the mixture's density.
package struct DensityMark: MarkDefinition {
  /// The places of the curve.
  package var grid: CurveGrid

  typealias Key = CurveKey

  package static let name = "density"
  static let aliases = ["mixture", "pdf", "curve"]
  static let summary = "the mixture's curve"

  init(grid: CurveGrid) {
    self.grid = grid
  }

  init(_ fields: Fields<Key>) {
    self.init(grid: CurveGrid(fields))
  }

  var keyContent: CurveGrid { grid }

  static func headline(_ experiment: Experiment, _ mixture: String) -> String {
    "density of \(mixture)"
  }

  static func companion(_ experiment: Experiment, _ mixture: String?) -> String {
    experiment.ofMixture("density", mixture)
  }
}

extension Mark {
  /// The curve of the mixture's density.
  ///
  /// - Parameter grid: The places of the curve.
  public static func density(grid: CurveGrid = CurveGrid()) -> Mark { Mark(DensityMark(grid: grid)) }
}
