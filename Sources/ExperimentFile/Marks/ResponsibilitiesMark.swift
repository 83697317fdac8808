/// The responsibilities of the components at each place, stacked from 0 to 1.
package struct ResponsibilitiesMark: CurveMark {
  static let words = MarkWords(
    name: "responsibilities", aliases: ["posterior"],
    summary: "the probability of each component at each place, stacked",
    styleKeys: StyleKey.ofAreas,
    phrase: .mixture("responsibilities", headline: "responsibilities of the components"))

  var namesComponents: Bool { true }

  package let grid: CurveGrid
}

extension Mark {
  /// The responsibilities of the components at each place, stacked from 0 to 1.
  ///
  /// - Parameter grid: The places of the curve.
  /// - Returns: The mark.
  public static func responsibilities(grid: CurveGrid = CurveGrid()) -> Mark {
    Mark(ResponsibilitiesMark(grid: grid))
  }
}
