extension MathtextLayout {
  // Parts of the height of an x, but for the last two: `FontConstantsBase`.
  private var spaceAfterScripts: Double { 0.05 }
  private var subDropAtIntegrals: Double { 0.4 }
  private var supRise: Double { 0.7 }
  private var subDrop: Double { 0.3 }
  private var subDropBelowSup: Double { 0.5 }
  private var gap: Double { 0.025 }
  private var gapAfterSlanted: Double { 0.2 }
  private var gapAtIntegrals: Double { 0.1 }

  /// Something with a subscript, a superscript and primes.
  func scripts(
    node: FormulaNode?, sub: FormulaNode?, sup: FormulaNode?, primes: Int, isSpaced: Bool
  ) -> MathtextBox {
    let nucleus = node.map(box) ?? .room()
    let subBox = sub.map(box)
    var supBox = sup.map(box)
    if primes > 0 {
      let signs = (0..<primes).map { _ in
        MathtextBox.glyph(fonts.symbol("′", .italic, kind: .prime))
      }
      // What is in a group stands among the primes.
      if case .group = sup, let children = supBox?.children {
        supBox = row(children.filter { !$0.isKern } + signs)
      } else {
        supBox = row((supBox.map { [$0] } ?? []) + signs)
      }
    }
    if node?.takesLimits == true { return limits(nucleus, sub: subBox, sup: supBox) }
    return scripts(nucleus, sub: subBox, sup: supBox, isSpaced: isSpaced)
  }

  /// An operator with scripts above and below it.
  private func limits(
    _ nucleus: MathtextBox, sub: MathtextBox?, sup: MathtextBox?
  ) -> MathtextBox {
    sub?.shrink(fonts)
    sup?.shrink(fonts)
    let width = max(nucleus.width, sub?.width ?? 0, sup?.width ?? 0)
    let gap = fonts.thickness * 3
    var stack: [MathtextBox] = []
    if let sup { stack += [.centered([sup], width: width), .room(depth: gap)] }
    stack.append(.centered([nucleus], width: width))
    var shift = 0.0
    if let sub {
      let lower = MathtextBox.centered([sub], width: width)
      stack += [.room(depth: gap), lower]
      shift = lower.height + gap + nucleus.depth
    }
    let column = MathtextBox.column(stack)
    column.shift = shift
    return row([column])
  }

  /// Something with scripts to its right.
  private func scripts(
    _ box: MathtextBox, sub: MathtextBox?, sup: MathtextBox?, isSpaced: Bool
  ) -> MathtextBox {
    let (nucleus, last) = withoutLastKern(box)
    let xHeight = fonts.xHeight
    let glyph = last.glyph
    let dropsScripts = glyph?.dropsScripts ?? false
    let lastHeight = last.isKern ? 0 : last.height
    let lastDepth = last.isKern ? 0 : last.depth

    var supKern = gap * xHeight
    var subKern = gap * xHeight
    if glyph?.isSlanted == true {
      supKern += gap * xHeight
      supKern += gapAfterSlanted * (lastHeight - xHeight * 2 / 3)
      subKern = 0
      if dropsScripts {
        subKern = (3 * gap - gapAtIntegrals) * lastHeight
        supKern = (3 * gap + gapAtIntegrals) * lastHeight
      }
    }
    func script(_ box: MathtextBox, _ kern: Double) -> MathtextBox {
      let script = row([.kern(kern), box])
      script.shrink(fonts)
      return script
    }
    let atIntegral = (dropsScripts ? lastDepth : 0) + subDropAtIntegrals * xHeight

    var scripts = MathtextBox.room()
    if let sup {
      scripts = script(sup, supKern)
      var rise = dropsScripts ? lastHeight - subDropAtIntegrals * xHeight : supRise * xHeight
      if let sub {
        let lower = script(sub, subKern)
        let drop = dropsScripts ? atIntegral : subDropBelowSup * xHeight
        let lack = 2 * fonts.thickness - ((rise - scripts.depth) - (lower.height - drop))
        if lack > 0 { rise += lack }
        scripts = .column([
          scripts, .kern((rise - scripts.depth) - (lower.height - drop)), lower,
        ])
        scripts.shift = drop
      } else {
        scripts.shift = -rise
      }
    } else if let sub {
      scripts = script(sub, subKern)
      scripts.shift = dropsScripts ? atIntegral : subDrop * xHeight
    }
    if !dropsScripts { scripts.width += spaceAfterScripts * xHeight }
    return row([nucleus, scripts] + (isSpaced ? [space(0.16667)] : []))
  }

  /// What scripts are put to, without the kerning after its last letter, and that letter.
  ///
  /// The letter is then as wide as its advance.
  private func withoutLastKern(_ box: MathtextBox) -> (nucleus: MathtextBox, last: MathtextBox) {
    func widen(_ box: MathtextBox) {
      if let glyph = box.glyph { box.width = glyph.metrics.advance }
    }
    guard case .row(var children) = box.content else {
      widen(box)
      return (row([box]), box)
    }
    if children.count > 1, children[children.count - 1].isKern,
      children[children.count - 2].glyph != nil
    {
      children.removeLast()
    }
    let last = children.last ?? box
    widen(last)
    return (.row(asTheyAre: children), last)
  }
}
