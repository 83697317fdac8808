/// The points, sorted, against the quantiles of the mixture.
package struct QuantilesMark: MarkWithoutKeys {
  static let words = MarkWords(
    name: "quantiles", aliases: ["qq", "qqplot", "probplot"],
    summary: "the points against the mixture's quantiles", styleKeys: StyleKey.allCases,
    phrase: .comparison("quantiles"))
}

extension Mark {
  /// The points, sorted, against the quantiles of the mixture.
  public static let quantiles = Mark(QuantilesMark())
}
