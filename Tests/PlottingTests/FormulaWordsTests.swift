import Testing

@testable import Plotting

@Suite("Formulas are read out")
struct FormulaWordsTests {
  @Test(
    "A formula is Unicode where that has what it needs, else words",
    arguments: [
      ("$\\sigma_k^2$", "σ²ₖ"), ("$\\mathcal{N}(x \\mid \\mu, \\Sigma)$", "𝒩(x ∣ μ, Σ)"),
      ("$\\sum_k \\pi_k$", "sum over k of πₖ"),
      ("$\\sum_{k=1}^K \\pi_k = 1$", "sum over k = 1 to K of πₖ = 1"),
      ("$\\frac{1}{N_k} \\sum_n x_n$", "(1 / Nₖ) sum over n of xₙ"),
      ("$\\prod_{i=1}^n p(x_i)$", "product over i = 1 to n of p(xᵢ)"),
      ("$\\int_0^1 f(x) \\, dx$", "integral from 0 to 1 of f(x) dx"), ("$\\sum x$", "sum of x"),
      ("$\\frac{a}{b}$", "a / b"), ("$\\frac{a + b}{c}$", "(a + b) / c"),
      ("$\\frac{1}{2}\\frac{x-\\mu}{\\sigma}$", "(1 / 2)((x − μ) / σ)"),
      ("$a/\\frac{b}{c}$", "a/(b / c)"), ("$y = -\\frac{w}{2}\\sigma$", "y = −(w / 2)σ"),
      ("$1 - \\frac{a}{b} = c$", "1 − a / b = c"), ("$a^2\\sqrt[3]{x}$", "a² ³√x"),
      ("$\\mathrm{km}\\,\\mathrm{s}^{-1}$", "km s⁻¹"), ("$\\frac{10}{12}$", "10 / 12"),
      ("$\\binom{n}{k}$", "(n choose k)"),
      ("$\\sqrt{x}$", "√x"), ("$\\sqrt{x+y}$", "√(x + y)"), ("$\\sqrt[3]{x}$", "³√x"),
      ("$\\hat{\\mu}_k$", "μ\u{302}ₖ"), ("$\\bar x$", "x\u{304}"), ("$\\vec{v}$", "v\u{20D7}"),
      ("$\\overline{xy}$", "x\u{305}y\u{305}"), ("$e^{-x^2/2}$", "e^(−x²/2)"),
      ("$D_\\mathrm{KL}(p \\| q)$", "D_(KL)(p‖q)"), ("$f''$", "f′′"), ("$x^{-1}$", "x⁻¹"),
      ("$\\max_\\theta \\log L$", "max over θ of log L"), ("$-2 \\log L$", "−2 log L"),
      ("$\\left( \\frac{a}{b} \\right)^2$", "(a / b)²"), ("$\\mathbb{E}[X]$", "𝔼[X]"),
      ("$\\text{if } x > 0$", "if x > 0"), ("$x_{i_j}$", "x_(iⱼ)"), ("$\\mathbf{x}$", "x"),
      ("$\\overset{!}{=}$", "= with ! above"), ("Component $k = 1$", "Component k = 1"),
      ("$\\operatorname{Var}(X)$", "Var(X)"), ("$\\substack{a \\\\ b}$", "a, b"),
      ("one\n$x$\n$", "one\nx\n$"), ("no formula", "no formula"), ("$\\foo$", "$\\foo$"),
    ])
  func words(text: String, words: String) {
    // Letters with marks are compared as they are written.
    let said = FormulaText.words(of: text)
    #expect(Array(said.unicodeScalars) == Array(words.unicodeScalars), "\(said)")
  }

  @Test("The title of a figure's file is read out")
  func title() {
    let list = DisplayList(figure(title: "Size $\\sigma_k^2$,\n\\$5"), measuring: EvenLetters())
    #expect(list.title == "Size σ²ₖ, $5")
  }

  @Test("A line is not broken within a formula")
  func breaking() {
    func lines(_ text: String, width: Double) -> [String] {
      wrapped(text, width: width) { Double($0.count) }
    }
    #expect(
      lines("the density $p(x) = a + b$ of data", width: 12)
        == ["the density", "$p(x) = a + b$", "of data"])
    #expect(lines("$a b c d e f g h$", width: 5) == ["$a b c d e f g h$"])
    // Three dollar signs are no formula, and two of them on a line are none either.
    #expect(lines("a $5 b $6 c $7", width: 8) == ["a \\$5 b", "\\$6 c", "\\$7"])
  }
}
