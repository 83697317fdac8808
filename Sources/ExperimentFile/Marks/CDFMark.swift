/// The cumulative probability of the mixture.
package struct CDFMark: CurveMark {
  static let words = MarkWords(
    name: "cdf", aliases: ["cumulative"], summary: "the mixture's cumulative probability",
    phrase: .mixture("cumulative probability"))

  package let grid: CurveGrid
}

extension Mark {
  /// The cumulative probability of the mixture.
  ///
  /// - Parameter grid: The places of the curve.
  /// - Returns: The mark.
  public static func cdf(grid: CurveGrid = CurveGrid()) -> Mark { Mark(CDFMark(grid: grid)) }
}
