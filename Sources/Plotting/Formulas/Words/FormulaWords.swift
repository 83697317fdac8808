/// Formulas as Unicode where that has what they need, else in words: "σ²ₖ", "sum over k of πₖ", "a / b".
enum FormulaWords {
  /// The words of a formula, without white space at its ends.
  static func words(_ nodes: [FormulaNode]) -> String {
    var words = ""
    var wasSpace = true
    var text = ""
    for (index, node) in nodes.enumerated() {
      var part = nodeWords(node)
      if case .fraction(let fraction) = node, fraction.left == nil,
        !(index == 0 || nodes[index - 1].separatesWhatFollows)
          || !(index == nodes.count - 1 || nodes[index + 1].separatesWhatPrecedes)
      {
        // Beside a factor or another stroke it would not be clear what is divided by what.
        part = "(\(part))"
      }
      // Words are apart from what is before them, and so is the degree of a root, which is no power.
      if node.isWord || node.hasDegree, let last = text.last,
        last.isLetter || last.isNumber || last == ")"
      {
        text.append(" ")
      }
      text += part
    }
    for character in text {
      let isSpace = character == " "
      if !(isSpace && wasSpace) { words.append(character) }
      wasSpace = isSpace
    }
    if words.last == " " { words.removeLast() }
    return words
  }

  private static func nodeWords(_ node: FormulaNode) -> String {
    switch node {
    case .symbol(let symbol): return self.symbol(symbol)
    case .space(let width): return width > 0 ? " " : ""
    case .group(let nodes): return words(nodes)
    case .scripts(let nucleus, let sub, let sup, let primes, let isSpaced):
      return scripts(nucleus, sub: sub, sup: sup, primes: primes) + (isSpaced ? " " : "")
    case .fraction(let fraction): return self.fraction(fraction)
    case .radical(let degree, let body):
      let degree = degree.map { FormulaScripts.raised(words($0)) ?? "root \(words($0)) " } ?? ""
      return degree + "√" + enclosed(body)
    case .accent(let accent, let body): return marked(words([body]), accent.mark)
    case .overline(let body): return marked(words(body), "\u{305}")
    case .fenced(let left, let body, let right): return fence(left) + words(body) + fence(right)
    case .middle(let scalar): return scalar.map { " \($0) " } ?? ""
    case .function(let name, let isSpaced): return name + (isSpaced ? " " : "")
    case .operatorName(let nodes, let isSpaced): return words(nodes) + (isSpaced ? " " : "")
    case .text(let text): return text
    case .stacked(let annotation, let body, let isAbove):
      return "\(words(body)) with \(words(annotation)) \(isAbove ? "above" : "below") "
    case .lines(let lines): return lines.map(words).joined(separator: ", ")
    }
  }

  private static func symbol(_ symbol: FormulaSymbol) -> String {
    if let name = operatorName(symbol.scalar), symbol.kind != .ordinary { return "\(name) of " }
    let text = String(Character(symbol.letter))
    switch symbol.spacing {
    case .none: return text
    case .around: return " \(text) "
    case .after: return "\(text) "
    }
  }

  private static func scripts(
    _ nucleus: FormulaNode?, sub: FormulaNode?, sup: FormulaNode?, primes: Int
  ) -> String {
    let low = sub.map { words([$0]) }
    let high = sup.map { words([$0]) }
    let signs = String(repeating: "′", count: primes)
    if let name = nucleus?.operatorWords {
      switch (low, high) {
      case (let low?, let high?):
        return name.isIntegral
          ? "\(name.word) from \(low) to \(high) of " : "\(name.word) over \(low) to \(high) of "
      case (let low?, nil): return "\(name.word) over \(low) of "
      case (nil, let high?): return "\(name.word) up to \(high) of "
      default: return "\(name.word) of "
      }
    }
    var text = nucleus.map(nodeWords) ?? ""
    if let high { text += FormulaScripts.raised(high) ?? "^" + bracketed(high) }
    text += signs
    if let low { text += FormulaScripts.lowered(low) ?? "_" + bracketed(low) }
    return text
  }

  private static func fraction(_ fraction: FormulaFraction) -> String {
    if fraction.thickness == 0, fraction.left == "(" {
      return "(\(enclosed(fraction.numerator)) choose \(enclosed(fraction.denominator)))"
    }
    let words = "\(enclosed(fraction.numerator)) / \(enclosed(fraction.denominator))"
    return fence(fraction.left) + words + fence(fraction.right)
  }

  /// A part of a fraction or a root, in brackets where it is more than one thing.
  private static func enclosed(_ nodes: [FormulaNode]) -> String {
    let words = words(nodes)
    return words.contains(" ") || (nodes.count > 1 && !words.unicodeScalars.allSatisfy(\.isDigit))
      ? "(\(words))" : words
  }

  /// A script that has no form of its own, in brackets where it is more than a letter.
  private static func bracketed(_ words: String) -> String {
    words.count > 1 ? "(\(words))" : words
  }

  private static func fence(_ scalar: Unicode.Scalar?) -> String {
    scalar.map { String(Character($0)) } ?? ""
  }

  /// Letters with a mark above each.
  private static func marked(_ words: String, _ mark: Unicode.Scalar) -> String {
    var text = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      text.append(scalar)
      if scalar.properties.isAlphabetic || scalar.isDigit { text.append(mark) }
    }
    return String(text)
  }

  /// The word for a large operator.
  static func operatorName(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "∑": "sum"
    case "∏": "product"
    case "∐": "coproduct"
    case "∫", "∮": "integral"
    case "∬", "∯": "double integral"
    case "∭", "∰": "triple integral"
    case "⋃": "union"
    case "⋂": "intersection"
    default: nil
    }
  }
}

extension FormulaNode {
  /// Whether a fraction after the part stands by itself.
  fileprivate var separatesWhatFollows: Bool {
    switch self {
    case .symbol(let symbol): symbol.isSeparator || "([{⟨|".unicodeScalars.contains(symbol.scalar)
    case .space(let width): width >= 0.5
    default: false
    }
  }

  /// Whether a fraction before the part stands by itself.
  fileprivate var separatesWhatPrecedes: Bool {
    switch self {
    case .symbol(let symbol): symbol.isSeparator || ")]}⟩|".unicodeScalars.contains(symbol.scalar)
    case .space(let width): width >= 0.5
    default: false
    }
  }

  /// Whether the part is a root that begins with its degree.
  fileprivate var hasDegree: Bool {
    if case .radical(_?, _) = self { true } else { false }
  }

  /// Whether the part begins with a word.
  fileprivate var isWord: Bool {
    switch self {
    case .function, .operatorName: true
    case .symbol: operatorWords != nil
    case .scripts(let nucleus?, _, _, _, _): nucleus.isWord
    default: false
    }
  }

  /// The word for an operator with limits.
  fileprivate var operatorWords: (word: String, isIntegral: Bool)? {
    switch self {
    case .symbol(let symbol) where symbol.kind != .ordinary:
      FormulaWords.operatorName(symbol.scalar).map { ($0, symbol.kind == .integral) }
    case .function(let name, _) where FormulaSymbols.functionsWithLimits.contains(name):
      (name, false)
    default: nil
    }
  }
}

extension FormulaSymbol {
  /// Whether what stands beside the symbol is no factor of it: signs, relations, commas.
  fileprivate var isSeparator: Bool {
    // In scripts nothing is set apart.
    spacing != .none || "+-−±=".unicodeScalars.contains(scalar)
  }

  /// The letter in its alphabet, where that is more than a look.
  fileprivate var letter: Unicode.Scalar {
    switch alphabet {
    case .calligraphic, .script, .blackboard, .fraktur: alphabet.mathematical(scalar)
    default: scalar
    }
  }
}

extension FormulaAccent {
  /// The mark that stands above a letter in a text.
  fileprivate var mark: Unicode.Scalar {
    switch self {
    case .narrow("→"): "\u{20D7}"
    case .narrow("←"): "\u{20D6}"
    case .narrow(let scalar), .wide(let scalar): scalar
    case .ring: "\u{30A}"
    }
  }
}
