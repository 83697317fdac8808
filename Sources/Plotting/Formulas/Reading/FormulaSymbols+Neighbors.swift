// What a command does with what is written after it; for numbers that are put into formulas.
extension FormulaSymbols {
  /// How many groups in braces a command takes, and `^` and `_` like one of them.
  package static func argumentCount(of name: String) -> Int {
    switch name {
    case "^", "_": 1
    case "frac", "dfrac", "binom", "overset", "underset": 2
    case "genfrac": 6
    case "left", "middle", "right": 0
    default: takesArgument(name) ? 1 : 0
    }
  }

  /// Whether the argument of a command is a word, set upright or in a font of its own.
  package static func takesWord(_ name: String) -> Bool {
    ["text", "operatorname", "boldsymbol", "bm"].contains(name) || isFont(name)
  }

  /// Whether a command begins something: what follows is neither a factor of it nor added to it.
  ///
  /// That are relations, opening brackets, bars and wide spaces.
  package static func beginsAnew(_ name: String) -> Bool {
    switch name {
    case "{", "|", "quad", "qquad", "vert", "Vert", "lvert", "lVert", "lbrace", "leftbrace",
      "lbrack",
      "leftparen", "langle", "lfloor", "lceil", "lgroup", "left", "middle", "text":
      true
    default: entries[name]?.kind == .relation
    }
  }

  /// Whether a command is white space within what it stands in, or changes the font alone.
  package static func isUnseen(_ name: String) -> Bool {
    (spaces[name] ?? 1) < 1 || alphabets[name] != nil
  }

  private static func takesArgument(_ name: String) -> Bool {
    accents[name] != nil || commands.contains(name) || isFont(name)
  }

  private static func isFont(_ name: String) -> Bool {
    name.hasPrefix("math") && alphabets[String(name.dropFirst(4))] != nil
  }
}
