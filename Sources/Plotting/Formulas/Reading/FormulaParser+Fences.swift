extension FormulaParser {
  /// Reads what is between `\left` and `\right`; this place is at the first one.
  mutating func fenced() throws(FormulaError) -> FormulaNode {
    let blamed = commandRange("left")
    skipCommand("left")
    let left = try fence(after: "\\left")
    var body: [FormulaNode] = []
    while true {
      body += try tokens()
      guard let name = commandName(), name == "right" || name == "middle" else {
        if current == "}" || current == nil {
          throw FormulaError(
            range: blamed,
            message: "\\left has no \\right; a fence that is not drawn is written \\right.")
        }
        throw unexpected()
      }
      try count(at: position)
      skipCommand(name)
      let fence = try fence(after: "\\" + name)
      if name == "right" { return .fenced(left: left, body: body, right: fence) }
      body.append(.middle(fence))
    }
  }

  /// Reads a fence; `nil` for a dot.
  mutating func fence(after command: String) throws(FormulaError) -> Unicode.Scalar? {
    skipSpaces()
    let start = position
    if current == "." {
      position += 1
      return nil
    }
    if let scalar = current, let fence = FormulaSymbols.plainFences[scalar] {
      position += 1
      return fence
    }
    let name = commandName()
    if let name, let fence = FormulaSymbols.namedFences[name] {
      skipCommand(name)
      return fence
    }
    let found = name.map { "\\" + $0 } ?? current.map { String(Character($0)) } ?? "the end"
    throw FormulaError(
      range:
        start..<max(
          name.map { commandRange($0).upperBound } ?? start, min(start + 1, range.upperBound)),
      message:
        "a fence must follow \(command); found \(found). Allowed: ( ) [ ] \\{ \\} < > | \\| / "
        + "\\backslash \\langle \\rangle \\lfloor \\rfloor \\lceil \\rceil \\vert \\Vert \\uparrow "
        + "\\downarrow \\updownarrow \\Uparrow \\Downarrow \\Updownarrow \\lgroup \\rgroup, or . for none"
    )
  }
}
