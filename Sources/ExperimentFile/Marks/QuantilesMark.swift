/// The points, sorted, against the quantiles of the mixture at Hazen's plotting positions.
package struct QuantilesMark: BandMark {
  static let words = MarkWords(
    name: "quantiles", aliases: ["qq", "qqplot", "probplot"],
    summary:
      "the points in increasing order against the mixture's quantiles at Hazen's plotting "
      + "positions, (i − 1/2)/n for the ith of n points",
    styleKeys: StyleKey.allCases,
    phrase: .comparison("quantiles"))

  package let band: Double?
}

extension QuantilesMark {
  var phrase: MarkPhrase {
    band == nil ? Self.words.phrase : .comparison("quantiles\(bandInWords)")
  }
}

extension Mark {
  /// The points, sorted, against the quantiles of the mixture at Hazen's plotting positions: the ith
  /// of n points against that of (i − ½) / n.
  public static let quantiles = quantiles(band: nil)

  /// The points, sorted, against the quantiles of the mixture at Hazen's plotting positions: the ith
  /// of n points against that of (i − ½) / n.
  ///
  /// - Parameter band: The probability with which each of so many draws from the mixture lies in the band,
  ///   in (0, 1); `nil` for no band.
  /// - Returns: The mark.
  public static func quantiles(band: Double?) -> Mark { Mark(QuantilesMark(band: band)) }
}
