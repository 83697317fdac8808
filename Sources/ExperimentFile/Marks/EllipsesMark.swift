/// For each component the ellipses that hold shares of its probability.
package struct EllipsesMark: MassesMark {
  static let words = MarkWords(
    name: "ellipses", aliases: ["ellipse", "covariances", "stat_ellipse"],
    summary: "of each component", axes: .plane, phrase: .mixture("components", through: "ellipses"))

  var namesComponents: Bool { true }

  package let masses: [Double]
}

extension Mark {
  /// For each component the ellipses that hold shares of its probability.
  ///
  /// - Parameter masses: The shares of the probability, in (0, 1) and increasing.
  /// - Returns: The mark.
  public static func ellipses(masses: [Double] = [0.5, 0.95]) -> Mark {
    Mark(EllipsesMark(masses: masses))
  }
}
