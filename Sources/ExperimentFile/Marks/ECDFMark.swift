/// The empirical distribution function: the share of points up to each place.
package struct ECDFMark: BandMark {
  static let words = MarkWords(
    name: "ecdf", summary: "the share of points up to each place",
    phrase: .functionOfPoints("empirical distribution function"))

  package let band: Double?
}

extension ECDFMark {
  var phrase: MarkPhrase {
    band == nil
      ? Self.words.phrase : .functionOfPoints("empirical distribution function\(bandInWords)")
  }
}

extension Mark {
  /// The empirical distribution function: the share of points up to each place.
  public static let ecdf = ecdf(band: nil)

  /// The empirical distribution function: the share of points up to each place.
  ///
  /// - Parameter band: The probability with which the band about it holds the whole distribution function,
  ///   in (0, 1); `nil` for no band.
  /// - Returns: The mark.
  public static func ecdf(band: Double?) -> Mark { Mark(ECDFMark(band: band)) }
}
