/// How the components of a fit are found.
public enum FitMethod: String, CaseIterable, Hashable, Sendable {
  /// By maximum likelihood: the EM algorithm.
  case em
  /// As the mixture of which k-means is the limit: components of equal weights about the centers, with one
  /// variance for all.
  ///
  /// Source: C. M. Bishop, "Pattern Recognition and Machine Learning", Springer 2006, sections 9.1 and 9.3.2.
  case kMeans
}

extension FitMethod: Word {
  static let wordName = "method"
  static var aliases: [String: Self] {
    [
      "expectation-maximization": .em, "gmm": .em, "ml": .em, "k-means": .kMeans,
      "kmeans": .kMeans, "k_means": .kMeans, "hard": .kMeans, "lloyd": .kMeans,
    ]
  }
}

extension Fields<FitKey> {
  /// Reports what does not go with k-means, and what has no effect on it.
  ///
  /// - Parameters:
  ///   - componentCounts: The numbers of components; `nil` where they were refused.
  ///   - isOfEachGroup: Whether each group is to be fitted by itself.
  func checkKMeans(componentCounts: ClosedRange<Int>?, isOfEachGroup: Bool) {
    func error(_ key: Key, _ text: String) {
      if let field = field(key) { log.error(text, at: field.keyRange) }
    }
    if let componentCounts, componentCounts.count > 1 {
      log.error(
        "kMeans takes one number of components: criteria compare likelihoods, which it does not have"
          + hintAtComponents,
        at: field(.components)?.value.opening ?? field(.method)?.keyRange ?? opening)
    }
    if isOfEachGroup {
      error(.eachGroup, "eachGroup fits groups by em; kMeans has one fit to all points")
    }
    error(
      .standardErrors,
      "standardErrors are those of a likelihood, which kMeans does not have; em has one")
    for (key, reason) in [
      (FitKey.covariance, "its components are spheres of one size"),
      (.prior, "it has no likelihood"), (.minimumRatio, "its components have one size"),
      (.tolerance, "it ends where no point changes its center"),
    ] {
      guard let field = field(key) else { continue }
      log.warning("\(key.rawValue) has no effect on kMeans: \(reason)", at: field.keyRange)
    }
  }
}
