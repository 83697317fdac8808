/// The empirical distribution function: the share of points up to each place.
package struct ECDFMark: MarkWithoutKeys {
  static let words = MarkWords(
    name: "ecdf", summary: "the share of points up to each place",
    phrase: .functionOfPoints("empirical distribution function"))
}

extension Mark {
  /// The empirical distribution function: the share of points up to each place.
  public static let ecdf = Mark(ECDFMark())
}
