extension FormulaParser {
  /// Reads a command that takes arguments.
  mutating func command(_ name: String) throws(FormulaError) -> FormulaNode {
    let start = position
    switch name {
    case "frac", "dfrac", "binom":
      skipCommand(name)
      var fraction = FormulaFraction(
        numerator: try argument(of: name, at: start), denominator: try argument(of: name, at: start)
      )
      if name == "dfrac" { fraction.steps = 0 }
      if name == "binom" { (fraction.thickness, fraction.left, fraction.right) = (0, "(", ")") }
      return .fraction(fraction)
    case "genfrac": return try generalFraction()
    case "sqrt":
      skipCommand(name)
      skipSpaces()
      var degree: [FormulaNode]?
      if current == "[" {
        let bracket = position
        position += 1
        degree = try within(bracket..<bracket + 1) { parser throws(FormulaError) in
          try parser.tokens(until: "]")
        }
        guard current == "]" else {
          throw FormulaError(
            range: bracket..<bracket + 1, message: "the bracket [ of \\sqrt has no closing ]")
        }
        position += 1
      }
      return .radical(degree: degree, body: try argument(of: name, at: start))
    case "overline":
      skipCommand(name)
      return .overline(try argument(of: name, at: start))
    case "overset", "underset":
      skipCommand(name)
      return .stacked(
        annotation: try argument(of: name, at: start), body: try argument(of: name, at: start),
        isAbove: name == "overset")
    case "text":
      skipCommand(name)
      return .text(try verbatim(of: name, at: start))
    case "operatorname": return try operatorName()
    case "boldsymbol", "bm":
      skipCommand(name)
      return .group(try argument(of: name, at: start).map(\.emboldened))
    case "substack":
      skipCommand(name)
      return .lines(try lines(of: name, at: start))
    default: throw unknown(name)
    }
  }

  /// Reads an argument in braces.
  private mutating func argument(
    of name: String, at start: Int
  ) throws(FormulaError) -> [FormulaNode] {
    skipSpaces()
    guard current == "{" else { throw missingArgument(of: name, at: start) }
    let brace = position
    let nodes = try braced()
    if nodes.isEmpty, !["overset", "underset", "boldsymbol", "bm"].contains(name) {
      throw FormulaError(
        range: brace..<position,
        message: "the argument of \\\(name) is empty; something must be in it")
    }
    return nodes
  }

  /// Reads an argument as it is written, up to the next brace that closes.
  private mutating func verbatim(of name: String, at start: Int) throws(FormulaError) -> String {
    skipSpaces()
    guard current == "{" else { throw missingArgument(of: name, at: start) }
    let brace = position
    position += 1
    var text = String.UnicodeScalarView()
    while let scalar = current, scalar != "}" {
      if scalar == "{", name == "text" {
        throw FormulaError(
          range: position..<position + 1,
          message:
            "\\text takes characters alone, no group and no place for a number; close it before "
            + "this brace, as in \\text{at } {mean}, or write a brace itself as \\{")
      }
      if scalar == "\\", position + 1 < range.upperBound { position += 1 }
      text.append(scalars[position])
      position += 1
    }
    guard current == "}" else {
      throw FormulaError(range: brace..<brace + 1, message: "the brace { has no closing }")
    }
    position += 1
    return String(text)
  }

  /// Reads `\operatorname` with its name.
  private mutating func operatorName() throws(FormulaError) -> FormulaNode {
    let start = position
    let outer = alphabet
    skipCommand("operatorname")
    alphabet = .upright
    let nodes = try argument(of: "operatorname", at: start)
    alphabet = outer
    // Matplotlib looks as many characters after the command as the name has parts.
    let isSpaced = noteFollowing(start + nodes.count + 15)
    return .operatorName(nodes, isSpaced: isSpaced)
  }

  /// Reads `\hspace` with its width.
  mutating func customSpace(_ name: String) throws(FormulaError) -> Double {
    let start = position
    skipCommand(name)
    let text = try verbatim(of: name, at: start)
    guard let width = number(text), abs(width) <= 1000 else {
      throw FormulaError(
        range: start..<position,
        message: "\\hspace takes a number of at most 1000 in braces, the width in em, as in "
          + "\\hspace{0.5}")
    }
    return width
  }

  /// Reads `\genfrac` with its six arguments.
  private mutating func generalFraction() throws(FormulaError) -> FormulaNode {
    let start = position
    skipCommand("genfrac")
    let left = try optionalFence(start)
    let right = try optionalFence(start)
    let thickness = try verbatim(of: "genfrac", at: start)
    let style = try verbatim(of: "genfrac", at: start)
    guard let thickness = number(thickness), (0...1000).contains(thickness) else {
      throw FormulaError(
        range: start..<position,
        message:
          "the third argument of \\genfrac is the thickness of the stroke, a number from 0 to "
          + "1000")
    }
    guard let steps = style.isEmpty ? 1 : ["0": 0, "1": 1, "2": 2, "3": 3][style] else {
      throw FormulaError(
        range: start..<position,
        message:
          "the fourth argument of \\genfrac is the style, 0 (large) to 3 (smallest) or nothing")
    }
    return .fraction(
      FormulaFraction(
        numerator: try argument(of: "genfrac", at: start),
        denominator: try argument(of: "genfrac", at: start), steps: steps, thickness: thickness,
        left: left, right: right))
  }

  private mutating func optionalFence(_ start: Int) throws(FormulaError) -> Unicode.Scalar? {
    skipSpaces()
    guard current == "{" else { throw missingArgument(of: "genfrac", at: start) }
    position += 1
    skipSpaces()
    var fence: Unicode.Scalar?
    if current != "}" { fence = try self.fence(after: "\\genfrac") }
    skipSpaces()
    guard current == "}" else { throw missingArgument(of: "genfrac", at: start) }
    position += 1
    return fence
  }

  /// Reads the lines of `\substack`, between `\\`.
  private mutating func lines(of name: String, at start: Int) throws(FormulaError)
    -> [[FormulaNode]]
  {
    skipSpaces()
    guard current == "{" else { throw missingArgument(of: name, at: start) }
    let brace = position
    position += 1
    var lines: [[FormulaNode]] = []
    while true {
      let line = try within(brace..<brace + 1) { parser throws(FormulaError) in
        try parser.tokens()
      }
      if !line.isEmpty { lines.append(line) }
      if commandName() == "\\" {
        position += 2
      } else {
        break
      }
    }
    guard current == "}" else {
      guard current == nil else { throw unexpected() }
      throw FormulaError(range: brace..<brace + 1, message: "the brace { has no closing }")
    }
    position += 1
    guard !lines.isEmpty else {
      throw FormulaError(
        range: brace..<position,
        message: "the argument of \\\(name) is empty; something must be in it")
    }
    return lines
  }

  /// A number as it is written in arguments; without an exponent.
  private func number(_ text: String) -> Double? {
    guard !text.isEmpty, text.utf8.allSatisfy({ "+-.0123456789".utf8.contains($0) }) else {
      return nil
    }
    return Double(text)
  }
}

extension FormulaNode {
  /// The part as `\boldsymbol` sets it: letters and small Greek letters slanted, all else upright.
  fileprivate var emboldened: FormulaNode {
    switch self {
    case .symbol(var symbol):
      let isSlanted = symbol.scalar.isLatinLetter || ("α"..."ω").contains(symbol.scalar)
      symbol.alphabet = isSlanted ? .boldItalic : .bold
      return .symbol(symbol)
    case .group(let nodes): return .group(nodes.map(\.emboldened))
    default: return self
    }
  }
}
