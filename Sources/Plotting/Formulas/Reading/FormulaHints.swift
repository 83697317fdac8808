/// What to write for commands of LaTeX that formulas do not have, as Matplotlib's mathtext does not either.
enum FormulaHints {
  /// What to write for a command, in words; `nil` for one that is not known here.
  static func hint(for name: String) -> String? {
    if let hint = hints[name] { return hint }
    if operators.contains(name) { return "write \\operatorname{\(name)}" }
    if fences.contains(name) {
      return "\\left and \\right set fences that grow with what they enclose"
    }
    return colors.contains(name) ? "a formula has the color of its text" : nil
  }

  private static let hints: [String: String] = [
    "tfrac": "write \\frac", "cfrac": "\\dfrac sets a large fraction",
    "displaystyle": "\\dfrac sets a large fraction", "tbinom": "write \\binom",
    "dbinom": "write \\binom",
    "limits": "\\sum, \\prod, \\max and the like have their scripts above and below them",
    "begin": "environments are not set; \\substack sets lines, \\binom two parts",
    "underline": "\\overline is set", "underbrace": "\\underset{k}{x} sets something below",
    "overbrace": "\\overset{k}{x} sets something above", "stackrel": "write \\overset{…}{…}",
    "mathop": "write \\operatorname{…}", "DeclareMathOperator": "write \\operatorname{…}",
    "textbf": "write \\mathbf{…}", "textit": "write \\mathit{…}", "textrm": "write \\mathrm{…}",
    "textsf": "write \\mathsf{…}", "texttt": "write \\mathtt{…}", "mbox": "write \\text{…}",
    "mathds": "write \\mathbb{…}", "bmod": "write \\operatorname{mod}", "vspace": "\\hspace is set",
    "colon": "write :", "coloneqq": "write \\coloneq", "E": "write \\mathbb{E}",
    "abs": "write \\left\\vert … \\right\\vert", "norm": "write \\left\\Vert … \\right\\Vert",
  ]

  /// Names of functions that LaTeX has from packages, or from definitions that many people make.
  private static let operators: Set<String> = [
    "Corr", "Cov", "Prob", "Tr", "Var", "arccot", "argmax", "argmin", "csch", "diag", "erf", "erfc",
    "mod",
    "rank", "sech", "sgn", "sign", "supp", "tr",
  ]

  private static let fences: Set<String> = Set(
    ["big", "Big", "bigg", "Bigg"].flatMap { name in ["", "l", "m", "r"].map { name + $0 } })

  private static let colors: Set<String> = ["color", "colorbox", "definecolor", "textcolor"]
}
