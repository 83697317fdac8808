extension ExperimentMaker {
  /// A formula of some parts, right by its grammar.
  mutating func formula() -> String {
    "$" + part(depth: 0) + " " + part(depth: 0) + "$"
  }

  private mutating func part(depth: Int) -> String {
    let isDeep = depth > 4
    switch Int.random(in: 0..<(isDeep ? 5 : 16), using: &numbers) {
    case 0, 1: return choice(Self.letters)
    case 2: return choice(Self.signs)
    case 3: return choice(["\\log ", "\\max ", "\\exp(x)", "\\operatorname{Var}", "\\text{if }"])
    case 4: return choice(["\\sum ", "\\prod ", "\\int ", "\\bigcup ", "\\, ", "\\quad "])
    case 5: return "{\(part(depth: depth + 1))}_{\(part(depth: depth + 1))}"
    case 6: return "{\(part(depth: depth + 1))}^{\(part(depth: depth + 1))}"
    case 7: return "\\sum_{\(part(depth: depth + 1))}^{\(part(depth: depth + 1))}"
    case 8: return "\\frac{\(part(depth: depth + 1))}{\(part(depth: depth + 1))}"
    case 9: return "\\sqrt[3]{\(part(depth: depth + 1))}"
    case 10: return "\\hat{\(part(depth: depth + 1))}"
    case 11: return "\\widehat{\(part(depth: depth + 1))}"
    case 12: return "\\overline{\(part(depth: depth + 1))}"
    case 13:
      let fences = choice([("(", ")"), ("[", "."), ("\\{", "\\}"), ("|", "|"), ("<", ">")])
      return "\\left\(fences.0) \(part(depth: depth + 1)) \\right\(fences.1) "
    case 14: return choice(["\\mathcal{N}", "\\mathbb{R}", "\\mathbf{x}", "\\mathfrak{g}"])
    default: return part(depth: depth + 1) + " " + part(depth: depth + 1)
    }
  }

  private static let letters = [
    "x", "\\mu ", "\\sigma ", "k", "N", "1", "10", "\\Sigma ", "μ", "𝒩", "f'", "x_i", "y^2",
    "\\infty ",
  ]
  private static let signs = [
    "+", "-", "=", "\\leq ", "\\mid ", "\\to ", ",", "(", ")", "/", "\\cdot ",
  ]
}
