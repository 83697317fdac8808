/// A short line on the axis at each point of the sample.
package struct RugMark: MarkWithoutKeys {
  static let words = MarkWords(
    name: "rug", summary: "a short line at each point", axes: .coordinateAlone,
    phrase: .points("rug"))
}

extension Mark {
  /// A short line on the axis at each point of the sample; of many, as many as can be told apart.
  public static let rug = Mark(RugMark())
}
