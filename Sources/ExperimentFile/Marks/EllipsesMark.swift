/// For each component the ellipses that hold shares of its probability.
package struct EllipsesMark: MarkDefinition {
  package var masses: [Double]

  typealias Key = MassesKey

  package static let name = "ellipses"
  static let aliases = ["ellipse", "covariances", "stat_ellipse"]
  static let summary = "of each component"
  static let axes = MarkAxes.plane

  init(masses: [Double] = [0.5, 0.95]) {
    self.masses = masses
  }

  init(_ fields: Fields<Key>) {
    self = fields.masses.map { Self(masses: $0) } ?? Self()
  }

  var keyContent: [Double] { masses }

  static func headline(_ experiment: Experiment, _ mixture: String) -> String {
    "ellipses of the components of \(mixture)"
  }

  static func companion(_ experiment: Experiment, _ mixture: String?) -> String {
    "the ellipses of \(experiment.ofMixture("components", mixture))"
  }
}

extension Mark {
  /// For each component the ellipses that hold shares of its probability.
  ///
  /// - Parameter masses: The shares of the probability, in (0, 1) and increasing.
  public static func ellipses(masses: [Double] = [0.5, 0.95]) -> Mark {
    Mark(EllipsesMark(masses: masses))
  }
}
