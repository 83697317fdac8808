extension FormulaParser {
  /// Reads what may have scripts: a character, a group, or a command with its arguments.
  mutating func placeable() throws(FormulaError) -> FormulaNode {
    skipSpaces()
    let start = position
    guard let scalar = current else { throw unexpected() }
    try count(at: start)
    if scalar == "{" { return .group(try group(font: nil)) }
    guard scalar == "\\" else {
      guard scalar.isFormulaCharacter else { throw unexpected() }
      position += 1
      return symbol(scalar, kind: scalar.typedKind, from: start)
    }
    guard let name = commandName() else {
      throw FormulaError(
        range: start..<start + 1,
        message: "a name must follow the backslash, such as \\sigma; within JSON each backslash is "
          + "written \\\\")
    }
    if let accent = FormulaSymbols.accents[name] { return try accented(accent, name) }
    if let character = escapes[name] {
      skipCommand(name)
      return symbol(character, kind: .ordinary, from: start)
    }
    if name == "prime" {
      skipCommand(name)
      return symbol("′", kind: .prime, from: start)
    }
    if let entry = FormulaSymbols.entries[name] {
      skipCommand(name)
      return symbol(entry.scalar, kind: entry.kind, from: start)
    }
    if FormulaSymbols.functions.contains(name) { return function(name) }
    if name.hasPrefix("math"), let font = FormulaSymbols.alphabets[String(name.dropFirst(4))] {
      skipCommand(name)
      skipSpaces()
      guard current == "{" else { throw missingArgument(of: name, at: start) }
      return .group(try group(font: font))
    }
    return try command(name)
  }

  /// Reads a group in braces, in which the font is its own.
  private mutating func group(font: FormulaAlphabet?) throws(FormulaError) -> [FormulaNode] {
    let outer = alphabet
    if let font { alphabet = font }
    let nodes = try braced()
    alphabet = outer
    return nodes
  }

  /// Reads what is in braces; this place is at the first one.
  mutating func braced() throws(FormulaError) -> [FormulaNode] {
    let start = position
    position += 1
    let nodes = try within(start..<start + 1) { parser throws(FormulaError) in try parser.tokens() }
    guard current == "}" else {
      guard current == nil else { throw unexpected() }
      throw FormulaError(range: start..<start + 1, message: "the brace { has no closing }")
    }
    position += 1
    return nodes
  }

  /// A character with the white space around it, as Matplotlib finds it by what is written beside it.
  private func symbol(
    _ written: Unicode.Scalar, kind: FormulaSymbol.Kind, from start: Int
  ) -> FormulaNode {
    var symbol = FormulaSymbol(
      scalar: written == "-" ? "\u{2212}" : written, alphabet: alphabet, kind: kind)
    switch kind {
    case .binary, .relation:
      let previous = previousCharacter(before: start)
      let isSign =
        kind == .binary && (previous.map { "{([<=>:".unicodeScalars.contains($0) } ?? true)
      symbol.spacing = context.isAfterFunction || isSign ? .none : .around
    case .punctuation:
      let previous = previousCharacter(before: start)
      let next = nextCharacter(from: start + 1)
      let isWithinBraces = written == "," && previous == "{" && next == "}"
      let isDecimal = written == "." && previous?.isDigit == true && next?.isDigit == true
      symbol.spacing = isWithinBraces || isDecimal ? .none : .after
    default: break
    }
    return .symbol(symbol)
  }

  /// Reads a letter with a mark above it.
  private mutating func accented(
    _ accent: FormulaAccent, _ name: String
  ) throws(FormulaError) -> FormulaNode {
    let start = position
    let blamed = commandRange(name)
    skipCommand(name)
    skipSpaces()
    if current == nil || current == "}" || current == "_" || current == "^" {
      throw missingArgument(of: name, at: start)
    }
    let body = try within(blamed) { parser throws(FormulaError) in try parser.placeable() }
    // A bar that were made wider would be thicker too.
    return name == "widebar" ? .overline([body]) : .accent(accent, body)
  }

  /// Reads a function's name, which is followed by a thin space unless a bracket or scripts follow.
  private mutating func function(_ name: String) -> FormulaNode {
    skipCommand(name)
    let isSpaced =
      noteFollowing(position) && !FormulaSymbols.functionsWithLimits.contains(name)
    return .function(name, isSpaced: isSpaced)
  }

  /// Notes whether scripts follow a function's name at a place.
  ///
  /// - Returns: Whether a thin space is put after it: neither scripts nor a fence follow.
  mutating func noteFollowing(_ place: Int) -> Bool {
    let next = nextCharacter(from: place)
    context.isAfterFunction = next == "^" || next == "_"
    return !(next.map { "^_|/.([<)]>".unicodeScalars.contains($0) } ?? false)
  }

  /// What characters with a backslash before them stand for.
  private var escapes: [String: Unicode.Scalar] {
    ["%": "%", "$": "$", "{": "{", "}": "}", "_": "_", "|": "‖", "#": "#", "&": "&"]
  }
}

extension Unicode.Scalar {
  /// Whether the scalar stands for itself in a formula.
  fileprivate var isFormulaCharacter: Bool {
    isLatinLetter || isDigit || value >= 0x80
      || "+-*/<>=:,.;!?&'@()[]|".unicodeScalars.contains(self)
  }

  /// Whether the scalar is one of the digits 0 to 9.
  var isDigit: Bool { ("0"..."9").contains(self) }

  /// What the scalar is among others where it is typed, not named.
  fileprivate var typedKind: FormulaSymbol.Kind {
    switch self {
    case "+", "-", "*", "\u{2212}": .binary
    case "=", "<", ">", ":": .relation
    case ",", ";", ".", "!": .punctuation
    default: .ordinary
    }
  }
}
