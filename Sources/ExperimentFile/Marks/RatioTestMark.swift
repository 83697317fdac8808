/// The bootstrap distribution of the likelihood ratio of a fit and one with a component more.
package struct RatioTestMark: MarkWithoutKeys {
  static let words = MarkWords(
    name: "ratioTest",
    aliases: ["ratio_test", "lrt", "bootstraplrt", "likelihoodratio", "likelihood_ratio"],
    summary:
      "the bootstrap distribution of the likelihood ratio of K and K + 1 components, with the observed value",
    axes: .likelihoodRatios,
    phrase: .mixture("number of components", through: "bootstrap likelihood ratio test"))

  /// What the x axis shows, where the file has no label for it.
  package static let statistic = "−2 ln λ"

  package var shownTexts: [String] { [Self.statistic] }

  static func problem(with fit: FitRequest) -> String? { fit.problemOfRatioTest }
}

extension Mark {
  /// The bootstrap distribution of the likelihood ratio of a fit and one with a component more, with the
  /// observed value; for mixtures that are fitted.
  public static let ratioTest = Mark(RatioTestMark())
}
