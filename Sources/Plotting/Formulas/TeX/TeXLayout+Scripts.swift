extension TeXLayout {
  /// Something with scripts (rules 13a and 18).
  func scripts(
    _ nucleus: FormulaNode?, sub: FormulaNode?, sup: FormulaNode?, primes: Int, _ style: TeXStyle
  ) -> TeXBox {
    let body = nucleus.map { box($0, style) } ?? TeXBox()
    guard nucleus?.takesLimits == true else {
      return scripts(on: body, sub: sub, sup: sup, primes: primes, style)
    }
    var operation = body
    operation.append(signs(primes, style))
    return limits(
      operation, sub: sub.map { box($0, style.subscript) },
      sup: sup.map { box($0, style.superscript) }, style)
  }

  /// Signs of derivatives, which fonts have at their height.
  private func signs(_ primes: Int, _ style: TeXStyle) -> TeXBox {
    var signs = TeXBox()
    for _ in 0..<primes { signs.append(box(glyph("′", .upright), "′", size(style))) }
    return signs
  }

  /// A box with scripts to its right (rule 18).
  func scripts(
    on body: TeXBox, sub: FormulaNode?, sup: FormulaNode?, primes: Int, _ style: TeXStyle
  ) -> TeXBox {
    let constants = constants(style)
    let sub = sub.map { box($0, style.subscript) }
    let sup = sup.map { box($0, style.superscript) }
    let signs = signs(primes, style)
    var rise = body.isCharacter ? 0 : body.height - constants.superscriptBaselineDropMax
    var drop = body.isCharacter ? 0 : body.depth + constants.subscriptBaselineDropMin
    var result = body
    (result.isCharacter, result.italicCorrection) = (false, 0)
    if let sup {
      let least =
        style.isCramped ? constants.superscriptShiftUpCramped : constants.superscriptShiftUp
      rise = max(rise, least, sup.depth + constants.superscriptBottomMin)
    }
    if let sub {
      drop = max(drop, constants.subscriptShiftDown)
      if let sup {
        let gap = (rise - sup.depth) - (sub.height - drop)
        if gap < constants.subSuperscriptGapMin {
          drop += constants.subSuperscriptGapMin - gap
          let lack = constants.superscriptBottomMaxWithSubscript - (rise - sup.depth)
          if lack > 0 {
            rise += lack
            drop -= lack
          }
        }
      } else {
        drop = max(drop, sub.height - constants.subscriptTopMax)
      }
      result.add(sub, x: body.width, y: -drop)
    }
    let place = body.width + body.italicCorrection
    result.add(signs, x: place)
    if let sup { result.add(sup, x: place + signs.width, y: rise) }
    let upper = sup != nil || primes > 0 ? place + signs.width + (sup?.width ?? 0) : 0
    result.width = max(body.width + (sub?.width ?? 0), upper)
    result.width += constants.spaceAfterScript
    return result
  }

  /// A box with others in the middle above and below it (rule 13a).
  func limits(_ body: TeXBox, sub: TeXBox?, sup: TeXBox?, _ style: TeXStyle) -> TeXBox {
    let constants = constants(style)
    let width = max(body.width, sub?.width ?? 0, sup?.width ?? 0)
    let lean = body.italicCorrection / 2
    var result = TeXBox(width: width)
    result.add(body, x: (width - body.width) / 2)
    if let sup {
      let gap = max(constants.upperLimitGapMin, constants.upperLimitBaselineRiseMin - sup.depth)
      result.add(sup, x: (width - sup.width) / 2 + lean, y: body.height + gap + sup.depth)
    }
    if let sub {
      let gap = max(constants.lowerLimitGapMin, constants.lowerLimitBaselineDropMin - sub.height)
      result.add(sub, x: (width - sub.width) / 2 - lean, y: -(body.depth + gap + sub.height))
    }
    return result
  }
}
