import GaussianMixtures
import Testing

@testable import ExperimentFile

/// Labels of components with places for their numbers.
@Suite struct ComponentLabelTests {
  private let line: Mixture
  private let space: Mixture

  init() throws {
    line = .line(
      try GaussianMixture(components: [
        .init(weight: 0.25, mean: -5.4321, standardDeviation: 1.5),
        .init(weight: 0.75, mean: 1.25e-7, standardDeviation: 2e-9),
      ]))
    space = .space(
      try MultivariateGaussianMixture(components: [
        .init(weight: 1, mean: [-1.25, 3], covariance: [4, 0.5, 0.5, 2.25])
      ]))
  }

  private func text(_ label: String, of component: Int = 0, isFitted: Bool = false) -> String {
    ComponentLabel(label).text(of: component, in: line, isFitted: isFitted)
  }

  @Test(
    "A name in braces is the place of a number, with as many significant digits as it says",
    arguments: [
      ("{weight}", "0.25"), ("{mean}", "\u{2212}5.4321"), ("{mean:3}", "\u{2212}5.43"),
      ("{sd}", "1.5"), ("{sd:1}", "2"), ("{covariance}", "2.25"), ("no. {index}", "no. 1"),
      ("{weight:1} · N({mean:2}, {sd}²)", "0.3 · N(\u{2212}5.4, 1.5²)"), ("as ever", "as ever"),
      ("{mean:2}²", "(\u{2212}5.4)²"), ("", ""),
    ])
  func numbers(label: String, expected: String) {
    #expect(text(label) == expected)
    #expect(ComponentLabel(label).hasNumbers == (label.contains { $0 == "{" }))
  }

  @Test("Numbers of a fit have four digits where the label names none")
  func fitted() {
    #expect(text("{mean}", isFitted: true) == "\u{2212}5.432")
    #expect(text("{mean:5}", isFitted: true) == "\u{2212}5.4321")
    #expect(text("{weight}", of: 1, isFitted: true) == "0.75")
  }

  @Test("Of several coordinates means and deviations are lists, and the covariance is its rows")
  func several() {
    func text(_ label: String) -> String {
      ComponentLabel(label).text(of: 0, in: space, isFitted: false)
    }
    #expect(text("{mean}") == "(\u{2212}1.25, 3)")
    #expect(text("{mean:2}") == "(\u{2212}1.3, 3)")
    #expect(text("{sd}") == "(2, 1.5)")
    #expect(text("{covariance}") == "((4, 0.5), (0.5, 2.25))")
  }

  @Test("Two braces outside of a formula are one")
  func braces() {
    #expect(text("{{a}} {index} {{{mean:1}}}") == "{a} 1 {\u{2212}5}")
    #expect(!ComponentLabel("{{mean}}").hasNumbers)
  }

  @Test(
    "In a formula only known names that are no arguments of TeX's are places for numbers",
    arguments: [
      (#"$\mathcal{N}({mean:3}, {sd}^2)$"#, #"$\mathcal{N}(-5.43, 1.5^2)$"#),
      (#"$x_{mean}^{sd} = {weight}$"#, #"$x_{mean}^{sd} = 0.25$"#),
      (#"$\mu_{{index}} = {mean:2}$"#, #"$\mu_{1} = -5.4$"#),
      (
        #"$\frac{weight}{mean} = \frac{{weight}}{{mean:1}}$"#,
        #"$\frac{weight}{mean} = \frac{0.25}{-5}$"#
      ),
      (#"$\sqrt[3]{sd} \pm {sd}$"#, #"$\sqrt[3]{sd} \pm 1.5$"#),
      (#"${means} {x} {}$"#, #"${means} {x} {}$"#),
      (#"${mean:2}^2$"#, #"$(-5.4)^2$"#),
      (#"{weight} $e^{-x}$ {weight}"#, #"0.25 $e^{-x}$ 0.25"#),
      // Matplotlib sets no formula where a dollar sign is alone.
      (#"{weight} \$ and {weight} $"#, #"0.25 \$ and 0.25 $"#),
      (#"$\{{weight}\}$"#, #"$\{0.25\}$"#),
      // Spaces before arguments change nothing, and what is no argument is a number.
      (#"$\frac {weight} {sd} x_ {sd}$"#, #"$\frac {weight} {sd} x_ {sd}$"#),
      (#"$\hat {sd} \sigma{sd} x_{a}{sd}$"#, #"$\hat {sd} \sigma1.5 x_{a}1.5$"#),
      (#"$\text{at }{sd}, \sqrt[{sd}]{{weight}}$"#, #"$\text{at }1.5, \sqrt[1.5]{0.25}$"#),
      (#"$\frac{a_{1}}{sd}$"#, #"$\frac{a_{1}}{sd}$"#),
      // A formula ends in its line.
      ("$5\n{sd:1} $6", "$5\n2 $6"), ("${sd}$\n{sd}", "$1.5$\n1.5"),
    ])
  func formulas(label: String, expected: String) {
    #expect(text(label) == expected)
  }

  @Test(
    "In a formula a number that would be taken for something else is in parentheses",
    arguments: [
      // A minus after a sign or a factor.
      (#"$x - {mean:1}$"#, #"$x - (-5)$"#), (#"$-{mean:1}$"#, #"$-(-5)$"#),
      (#"$2{mean:1}$"#, #"$2(-5)$"#), (#"$x \cdot {mean:1}$"#, #"$x \cdot (-5)$"#),
      (#"$\mu{mean:1}$"#, #"$\mu(-5)$"#), (#"$x \, {mean:1}$"#, #"$x \, (-5)$"#),
      (#"$x_{1} {mean:1}$"#, #"$x_{1} (-5)$"#), (#"$(x) {mean:1}$"#, #"$(x) (-5)$"#),
      (#"$\log {mean:1}$"#, #"$\log (-5)$"#), (#"$\pm {mean:1}$"#, #"$\pm (-5)$"#),
      // None where nothing is before it that it could belong to.
      (#"${mean:1}$"#, #"$-5$"#), (#"$\mu = {mean:1}$"#, #"$\mu = -5$"#),
      (#"$\mu \approx {mean:1}$"#, #"$\mu \approx -5$"#), (#"$(x, {mean:1})$"#, #"$(x, -5)$"#),
      (#"$f(x \mid {mean:1})$"#, #"$f(x \mid -5)$"#), (#"$x \quad {mean:1}$"#, #"$x \quad -5$"#),
      (#"$\left({mean:1}\right)$"#, #"$\left(-5\right)$"#),
      (#"$\frac{x}{{mean:1}}$"#, #"$\frac{x}{-5}$"#),
      (#"$\text{at }{mean:1}$"#, #"$\text{at }-5$"#),
      (#"x - {mean:1} $x$"#, "x - \u{2212}5 $x$"),
      // A digit beside another one.
      (#"$2{sd}$"#, #"$2(1.5)$"#), (#"${sd} 2$"#, #"$(1.5) 2$"#),
      (#"${sd} {sd}$"#, #"$1.5 (1.5)$"#),
      (#"${sd}\ {sd}$"#, #"$1.5\ 1.5$"#), (#"$2 + {sd}$"#, #"$2 + 1.5$"#),
      (#"$x{sd}$"#, #"$x1.5$"#),
      (#"$2{index}$"#, #"$21$"#), (#"${mean:1} ^2$"#, #"$(-5) ^2$"#),
    ])
  func parentheses(label: String, expected: String) {
    #expect(text(label) == expected)
  }

  @Test("Lists have parentheses of their own")
  func lists() {
    let text = ComponentLabel("$x - {mean}^2 {sd}$").text(of: 0, in: space, isFitted: false)
    #expect(text == "$x - (-1.25, 3)^2 (2, 1.5)$")
  }

  @Test(
    "Words in a font of their own, and arguments with more than a name, are no mistaken numbers")
  func words() throws {
    for label in [
      #"$\mathrm{mean} \text{sd} \operatorname{index} x_{{mean}} x_{\mathrm{sd}} x_{means} \frac{mean }{1}$"#,
      "{mean} x_{{mean}}", "$\\mu_{{index}}$",
    ] {
      #expect(try ComponentLabel(parsing: label).arguments.isEmpty, "\(label)")
    }
    #expect(try ComponentLabel(parsing: #"$x_{sd}^{sd} \sqrt[3]{sd}$"#).arguments.count == 3)
  }

  @Test(
    "Numbers with an exponent are powers of ten in a formula, and in parentheses beside a square")
  func exponents() {
    #expect(text("{sd}", of: 1) == "2e\u{2212}09")
    #expect(text("{sd}²", of: 1) == "(2e\u{2212}09)²")
    #expect(text("${sd}$", of: 1) == #"$2\times 10^{-9}$"#)
    #expect(text("${mean:2}^2$", of: 1) == #"$(1.3\times 10^{-7})^2$"#)
  }

  @Test("The alt text has the numbers of components that are given in their names")
  func summary() throws {
    let file = """
      { "mixture": { "components": [
          { "weight": 0.25, "mean": -5, "sd": 1.5, "label": "low, at {mean}" },
          { "weight": 0.75, "mean": 10, "sd": 2 }] } }
      """
    let summary = try Experiment.read(Array(file.utf8), name: "a.json").experiment.summary
    #expect(
      summary.contains(": low, at \u{2212}5 with weight 0.25, mean -5, sd 1.5; component 2 with"))
  }

  @Test("Lines, bands and texts are in the alt text, with their labels, each once")
  func annotations() throws {
    let file = """
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
        "figure": { "layers": [
          { "mark": "line", "x": 1, "label": "threshold" }, { "mark": "histogram" },
          { "mark": "line", "y": [0.1, 0.2, 0.3] }, { "mark": "line", "y": [0.1, 0.2, 0.3] },
          { "mark": "line", "at": "means" }, { "mark": "line", "at": { "quantiles": [0.05, 0.95] } },
          { "mark": "span", "x": [null, 2] },
          { "mark": "text", "text": "two\\nlines", "x": 0, "y": 0, "to": [1, 0.5] }] } }
      """
    let summary = try Experiment.read(Array(file.utf8), name: "a.json").experiment.summary
    #expect(
      summary == """
        Histogram of 10,000 draws from one Gaussian with a line at x = 1 (threshold), lines at \
        y = 0.1, 0.2 and 0.3, lines at the means of the components, lines at the 5 % and 95 % \
        quantiles of the mixture, a band up to x = 2 and the text “two lines” pointing to (1, 0.5): \
        weight 1, mean 0, sd 1.
        """)
  }

  @Test("Of many lines and texts the alt text has the first seven, and counts the others")
  func manyAnnotations() throws {
    let lines = (1...12).map { "{ \"mark\": \"line\", \"x\": \($0) }" }.joined(separator: ", ")
    let file = """
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
        "figure": { "layers": [\(lines)] } }
      """
    let summary = try Experiment.read(Array(file.utf8), name: "a.json").experiment.summary
    #expect(summary.hasPrefix("A line at x = 1, a line at x = 2"))
    #expect(summary.contains("a line at x = 7 and 5 more lines and texts"))
    #expect(!summary.contains("x = 8"))
  }
}
