/// Sets formulas by the rules of Matplotlib's mathtext, as boxes within boxes, in pixels.
///
/// `matplotlib._mathtext.Parser`, 3.10, with its `DejaVuSansFontConstants`.
struct MathtextLayout {
  let fonts: MathtextFonts
  /// Whether what stands outside of formulas is bold.
  var isBold = false

  /// The box of a text.
  func box(_ text: FormulaText) -> MathtextBox {
    row(
      text.parts.map { part in
        switch part {
        case .plain(let text): plain(text)
        case .formula(let nodes): row(nodes.map(box))
        }
      })
  }

  func row(_ boxes: [MathtextBox]) -> MathtextBox { .row(boxes, fonts) }

  /// What stands outside of formulas.
  private func plain(_ text: String) -> MathtextBox {
    if let extent = fonts.font.shapedExtent(of: text, size: fonts.size) {
      let unit = fonts.font.pixel
      return MathtextBox(
        .part(text, size: fonts.size), width: extent.width / unit, height: extent.ascent / unit,
        depth: extent.descent / unit)
    }
    return row(letters(of: text, isBold ? .strong : .text))
  }

  /// The letters of a text, with its spaces.
  private func letters(of text: String, _ alphabet: FormulaAlphabet) -> [MathtextBox] {
    text.unicodeScalars.map { .glyph(fonts.symbol($0, alphabet)) }
  }

  /// White space, in parts of an em.
  func space(_ width: Double) -> MathtextBox { .kern(fonts.em * width) }

  /// The box of a part of a formula.
  func box(_ node: FormulaNode) -> MathtextBox {
    switch node {
    case .symbol(let symbol): self.symbol(symbol)
    case .space(let width): space(width)
    case .group(let nodes): row(nodes.map(box))
    case .scripts(let nucleus, let sub, let sup, let primes, let isSpaced):
      scripts(node: nucleus, sub: sub, sup: sup, primes: primes, isSpaced: isSpaced)
    case .fraction(let parts): fraction(parts)
    case .radical(let degree, let body): radical(degree: degree?.map(box), body: row(body.map(box)))
    case .accent(let accent, let body): accented(accent, box(body))
    case .overline(let body): overline(row(body.map(box)))
    case .fenced(let left, let body, let right): fenced(left, .nodes(body), right)
    // Fences without fences around them do not come out of the parser.
    case .middle: .room()
    case .function(let name, let isSpaced):
      row(letters(of: name, .upright) + (isSpaced ? [space(0.16667)] : []))
    case .operatorName(let nodes, let isSpaced):
      row(nodes.map(box) + (isSpaced ? [space(0.16667)] : []))
    case .text(let text): row(letters(of: text, .upright))
    case .stacked(let annotation, let body, let isAbove):
      stacked(row(annotation.map(box)), row(body.map(box)), isAbove: isAbove)
    case .lines(let lines): self.lines(lines.map { row($0.map(box)) })
    }
  }

  /// A character with the white space beside it.
  private func symbol(_ symbol: FormulaSymbol) -> MathtextBox {
    let glyph = MathtextBox.glyph(
      fonts.symbol(symbol.scalar, symbol.alphabet, kind: symbol.kind))
    switch symbol.spacing {
    case .none: return glyph
    case .around: return row([space(0.2), glyph, space(0.2)])
    case .after: return row([glyph, space(0.2)])
    }
  }

  /// A letter with a mark above it.
  private func accented(_ accent: FormulaAccent, _ body: MathtextBox) -> MathtextBox {
    let mark: MathtextBox
    switch accent {
    case .narrow(let scalar):
      mark = .glyph(fonts.accent(scalar))
    case .ring:
      mark = .glyph(fonts.accent("∘"))
      for _ in 0..<2 { mark.shrink(fonts) }
    case .wide(let scalar):
      mark = fonts.wideAccent(scalar, width: body.width)
    }
    return .column([
      .centered([.room(width: body.width / 4), mark], width: body.width),
      .room(depth: fonts.thickness * 2), row([body]),
    ])
  }

  /// A stroke above something.
  private func overline(_ body: MathtextBox) -> MathtextBox {
    let column = MathtextBox.column([
      .rule(thickness: fonts.thickness), MathtextBox(.glue(.filling)), row([body]),
    ])
    column.packColumn(
      height: body.height - body.shift + fonts.thickness * 3 + fonts.strokeRoom,
      mostDepth: body.depth + body.shift)
    return row([column])
  }

  /// A root, whose degree is above its tick.
  private func radical(degree: [MathtextBox]?, body: MathtextBox) -> MathtextBox {
    let thickness = fonts.thickness
    let sign = fonts.fence(
      "√", height: body.height - body.shift + thickness * 5, depth: body.depth + body.shift)
    let height = sign.height - sign.shift
    let side = MathtextBox.column([
      .rule(thickness: thickness), MathtextBox(.glue(.filling)),
      row([.room(width: 2 * thickness), body, .room(width: 2 * thickness)]),
    ])
    side.packColumn(height: height + fonts.strokeRoom, mostDepth: sign.depth + sign.shift)
    let root: MathtextBox
    if let degree {
      root = row(degree)
      for _ in 0..<2 { root.shrink(fonts) }
    } else {
      root = .room(width: sign.width * 0.5)
    }
    let raised = MathtextBox.column([row([root])])
    raised.shift = -height * 0.6
    return row([raised, .kern(-sign.width * 0.5), sign, side])
  }

  /// Something small above or below something.
  private func stacked(
    _ annotation: MathtextBox, _ body: MathtextBox, isAbove: Bool
  ) -> MathtextBox {
    annotation.shrink(fonts)
    let width = max(annotation.width, body.width)
    let small = MathtextBox.centered([annotation], width: width)
    let large = MathtextBox.centered([body], width: width)
    let gap = MathtextBox.room(depth: fonts.thickness * 3)
    if isAbove { return .column([small, gap, large]) }
    let column = MathtextBox.column([large, gap, small])
    column.shift = large.depth + small.height + fonts.thickness * 3
    return column
  }

  /// Lines one below another, each in the middle.
  private func lines(_ lines: [MathtextBox]) -> MathtextBox {
    let width = lines.map(\.width).max() ?? 0
    var stack: [MathtextBox] = []
    for line in lines {
      if !stack.isEmpty { stack.append(.room(depth: fonts.thickness * 2)) }
      stack.append(.centered([line], width: width))
    }
    return row([.column(stack)])
  }
}
