/// The points, sorted, against the quantiles of the mixture at Hazen's plotting positions.
package struct QuantilesMark: MarkWithoutKeys {
  static let words = MarkWords(
    name: "quantiles", aliases: ["qq", "qqplot", "probplot"],
    summary:
      "the points in increasing order against the mixture's quantiles at Hazen's plotting "
      + "positions, (i − 1/2)/n for the ith of n points",
    styleKeys: StyleKey.allCases,
    phrase: .comparison("quantiles"))
}

extension Mark {
  /// The points, sorted, against the quantiles of the mixture at Hazen's plotting positions: the ith
  /// of n points against that of (i − ½) / n.
  public static let quantiles = Mark(QuantilesMark())
}
