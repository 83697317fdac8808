/// The lines of equal density of the mixture around the smallest regions of the plane that hold
/// shares of the probability.
package struct ContoursMark: MassesMark {
  static let words = MarkWords(
    name: "contours", aliases: ["contour", "isolines", "density_2d"],
    summary: "lines of equal density", axes: .plane,
    phrase: .mixture("density", through: "contours"))

  package let masses: [Double]
}

extension Mark {
  /// The lines of equal density of the mixture around the smallest regions of the plane that hold
  /// shares of the probability.
  ///
  /// - Parameter masses: The shares of the probability, in (0, 1) and increasing.
  /// - Returns: The mark.
  public static func contours(masses: [Double] = [0.5, 0.95]) -> Mark {
    Mark(ContoursMark(masses: masses))
  }
}
