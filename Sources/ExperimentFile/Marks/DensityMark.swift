/// The curve of the mixture's density.
package struct DensityMark: CurveMark {
  static let words = MarkWords(
    name: "density", aliases: ["mixture", "pdf", "curve"], summary: "the mixture's curve",
    phrase: .mixture("density"))

  package let grid: CurveGrid
}

extension Mark {
  /// The curve of the mixture's density.
  ///
  /// - Parameter grid: The places of the curve.
  /// - Returns: The mark.
  public static func density(grid: CurveGrid = CurveGrid()) -> Mark {
    Mark(DensityMark(grid: grid))
  }
}
