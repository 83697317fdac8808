/// The information criteria of the numbers of components that were tried.
package struct SelectionMark: MarkWithoutKeys {
  static let words = MarkWords(
    name: "selection", aliases: ["criteria", "bic", "aic", "icl"],
    summary: "the information criteria of the numbers of components", axes: .componentCounts,
    phrase: .mixture("numbers of components", through: "information criteria"))

  static func problem(with fit: FitRequest) -> String? {
    fit.componentCounts.count > 1
      ? nil : "selection compares several numbers of components, such as [1, 6]; the fit has one"
  }
}

extension Mark {
  /// The information criteria of the numbers of components that were tried, for mixtures that are
  /// fitted.
  public static let selection = Mark(SelectionMark())
}
