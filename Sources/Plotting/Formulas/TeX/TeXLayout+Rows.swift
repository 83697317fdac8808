extension TeXLayout {
  /// An atom: a box, and what it is to those beside it; white space has no class.
  private struct Atom {
    var box: TeXBox
    var kind: TeXClass?
  }

  /// Parts of a formula beside one another, with the white space between them (rules 5, 6 and 20).
  func row(_ nodes: [FormulaNode], _ style: TeXStyle) -> TeXBox {
    var atoms: [Atom] = []
    for node in nodes {
      // Scripts after a fence belong to it.
      if case .scripts(nil, let sub, let sup, let primes, _) = node, let last = atoms.last,
        last.kind != nil
      {
        atoms[atoms.count - 1].box = scripts(
          on: last.box, sub: sub, sup: sup, primes: primes, style)
      } else {
        atoms.append(Atom(box: box(node, style), kind: kind(of: node)))
      }
    }
    resolveSigns(&atoms)
    var row = TeXBox()
    var previous: TeXClass?
    for atom in atoms {
      guard let kind = atom.kind else {
        row.append(atom.box)
        continue
      }
      let space = previous.map { TeXClass.space($0, kind, style) } ?? 0
      row.append(atom.box, after: space * size(style))
      previous = kind
    }
    row.italicCorrection = atoms.last?.box.italicCorrection ?? 0
    if atoms.count == 1, let only = atoms.first {
      (row.attachment, row.isCharacter) = (only.box.attachment, only.box.isCharacter)
    }
    return row
  }

  /// Makes signs that have nothing to stand between ordinary ones.
  private func resolveSigns(_ atoms: inout [Atom]) {
    var previous: Int?
    for index in atoms.indices {
      guard let kind = atoms[index].kind else { continue }
      switch (previous.flatMap { atoms[$0].kind }, kind) {
      case (nil, .binary), (.binary?, .binary), (.largeOperator?, .binary), (.relation?, .binary),
        (.opening?, .binary), (.punctuation?, .binary):
        atoms[index].kind = .ordinary
      case (.binary?, .relation), (.binary?, .closing), (.binary?, .punctuation):
        if let previous { atoms[previous].kind = .ordinary }
      default: break
      }
      previous = index
    }
    if let previous, atoms[previous].kind == .binary { atoms[previous].kind = .ordinary }
  }

  /// What a part is to those beside it; `nil` for white space.
  private func kind(of node: FormulaNode) -> TeXClass? {
    switch node {
    case .symbol(let symbol): TeXClass(symbol.scalar, kind: symbol.kind)
    case .space: nil
    case .scripts(let nucleus?, _, _, _, _): kind(of: nucleus)
    case .function, .operatorName: .largeOperator
    case .fraction, .fenced: .inner
    case .stacked(_, let body, _): body.count == 1 ? kind(of: body[0]) : .ordinary
    case .group, .scripts, .radical, .accent, .overline, .middle, .text, .lines: .ordinary
    }
  }

  /// The box of a part of a formula.
  func box(_ node: FormulaNode, _ style: TeXStyle) -> TeXBox {
    switch node {
    case .symbol(let symbol): return self.symbol(symbol, style)
    case .space(let width): return TeXBox(width: width * size(style))
    case .group(let nodes): return row(nodes, style)
    case .scripts(let nucleus, let sub, let sup, let primes, _):
      return scripts(nucleus, sub: sub, sup: sup, primes: primes, style)
    case .fraction(let parts): return fraction(parts, style)
    case .radical(let degree, let body): return radical(degree: degree, body: body, style)
    case .accent(let accent, let body): return accented(accent, body, style)
    case .overline(let body): return overline(body, style)
    case .fenced(let left, let body, let right): return fenced(left, body, right, style)
    case .middle: return TeXBox()
    case .function(let name, _): return letters(name, .upright, style)
    case .operatorName(let nodes, _): return row(nodes, style)
    case .text(let text): return letters(text, .upright, style)
    case .stacked(let annotation, let body, let isAbove):
      let small = row(annotation, isAbove ? style.superscript : style.subscript)
      return limits(
        row(body, style), sub: isAbove ? nil : small, sup: isAbove ? small : nil, style)
    case .lines(let lines): return self.lines(lines.map { row($0, style) }, style)
    }
  }

  private func symbol(_ symbol: FormulaSymbol, _ style: TeXStyle) -> TeXBox {
    let glyph = glyph(symbol.scalar, symbol.alphabet)
    guard TeXClass(symbol.scalar, kind: symbol.kind) == .largeOperator else {
      return box(glyph, symbol.scalar, size(style))
    }
    // Rule 13: a large operator is in the middle of the height of a minus sign.
    let least = style.isSpacious ? constants(style).displayOperatorMinHeight : 0
    let box = grown(glyph, symbol.scalar, to: least, .vertical, style)
    var centered = centeredOnAxis(box, style)
    centered.italicCorrection = box.italicCorrection
    return centered
  }

  /// A box in the middle of the height of a minus sign.
  func centeredOnAxis(_ box: TeXBox, _ style: TeXStyle) -> TeXBox {
    box.raised(by: constants(style).axisHeight - (box.height - box.depth) / 2)
  }

  /// Lines one below another, each in the middle.
  private func lines(_ lines: [TeXBox], _ style: TeXStyle) -> TeXBox {
    var stack = TeXBox()
    stack.width = lines.map(\.width).max() ?? 0
    var y = 0.0
    var previous: TeXBox?
    for line in lines {
      if let previous { y -= previous.depth + constants(style).stackGapMin + line.height }
      stack.add(line, x: (stack.width - line.width) / 2, y: y)
      previous = line
    }
    return centeredOnAxis(stack, style)
  }
}
