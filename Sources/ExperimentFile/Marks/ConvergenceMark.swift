/// The log-likelihood after each iteration of the fit.
package struct ConvergenceMark: MarkWithoutKeys {
  static let words = MarkWords(
    name: "convergence", aliases: ["loglikelihood", "log-likelihood", "lower_bound"],
    summary: "the log-likelihood after each iteration", axes: .iterations,
    phrase: .mixture("log-likelihood", after: " after each iteration"))
}

extension Mark {
  /// The log-likelihood after each iteration of the fit, for mixtures that are fitted.
  public static let convergence = Mark(ConvergenceMark())
}
