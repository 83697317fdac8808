/// The lines of equal density of the mixture around the smallest regions of the plane that hold
/// shares of the probability.
package struct ContoursMark: MarkDefinition {
  package var masses: [Double]

  typealias Key = MassesKey

  package static let name = "contours"
  static let aliases = ["contour", "isolines", "density_2d"]
  static let summary = "lines of equal density"
  static let axes = MarkAxes.plane

  init(masses: [Double] = [0.5, 0.95]) {
    self.masses = masses
  }

  init(_ fields: Fields<Key>) {
    self = fields.masses.map { Self(masses: $0) } ?? Self()
  }

  var keyContent: [Double] { masses }

  static func headline(_ experiment: Experiment, _ mixture: String) -> String {
    "contours of the density of \(mixture)"
  }

  static func companion(_ experiment: Experiment, _ mixture: String?) -> String {
    "the contours of \(experiment.ofMixture("density", mixture))"
  }
}

extension Mark {
  /// The lines of equal density of the mixture around the smallest regions of the plane that hold
  /// shares of the probability.
  ///
  /// - Parameter masses: The shares of the probability, in (0, 1) and increasing.
  public static func contours(masses: [Double] = [0.5, 0.95]) -> Mark {
    Mark(ContoursMark(masses: masses))
  }
}
