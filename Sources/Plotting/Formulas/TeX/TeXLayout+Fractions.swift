extension TeXLayout {
  /// A fraction, or a stack without a stroke (rule 15).
  func fraction(_ fraction: FormulaFraction, _ style: TeXStyle) -> TeXBox {
    let isLarge = fraction.steps == 0
    let constants = constants(style)
    let upper = row(fraction.numerator, style.part(steps: fraction.steps))
    let lower = row(fraction.denominator, style.part(steps: fraction.steps).cramped)
    let width = max(upper.width, lower.width)
    let thickness =
      fraction.thickness.map { $0 * font.pixel } ?? constants.fractionRuleThickness
    var (rise, drop): (Double, Double)
    if thickness > 0 {
      rise =
        isLarge
        ? constants.fractionNumeratorDisplayStyleShiftUp : constants.fractionNumeratorShiftUp
      drop =
        isLarge
        ? constants.fractionDenominatorDisplayStyleShiftDown
        : constants.fractionDenominatorShiftDown
      let above =
        isLarge
        ? constants.fractionNumeratorDisplayStyleGapMin : constants.fractionNumeratorGapMin
      let below =
        isLarge
        ? constants.fractionDenominatorDisplayStyleGapMin : constants.fractionDenominatorGapMin
      let axis = constants.axisHeight
      rise = max(rise, axis + thickness / 2 + above + upper.depth)
      drop = max(drop, below + lower.height - axis + thickness / 2)
    } else {
      rise = isLarge ? constants.stackTopDisplayStyleShiftUp : constants.stackTopShiftUp
      drop = isLarge ? constants.stackBottomDisplayStyleShiftDown : constants.stackBottomShiftDown
      let least = isLarge ? constants.stackDisplayStyleGapMin : constants.stackGapMin
      let lack = least - ((rise - upper.depth) - (lower.height - drop))
      if lack > 0 {
        rise += lack / 2
        drop += lack / 2
      }
    }
    // The space beside a fraction without fences (TeX's \nulldelimiterspace).
    let margin = fraction.left == nil && fraction.right == nil ? size(style) * 0.12 : 0
    var box = TeXBox(width: width + 2 * margin)
    box.add(upper, x: margin + (width - upper.width) / 2, y: rise)
    box.add(lower, x: margin + (width - lower.width) / 2, y: -drop)
    if thickness > 0 {
      box.addRule(
        x: margin, y: constants.axisHeight - thickness / 2, width: width, thickness: thickness)
    }
    guard fraction.left != nil || fraction.right != nil else { return box }
    return fenced(fraction.left, [box], fraction.right, style)
  }

  /// A root (rule 11).
  func radical(degree: [FormulaNode]?, body: [FormulaNode], _ style: TeXStyle) -> TeXBox {
    let constants = constants(style)
    let body = row(body, style.cramped)
    let thickness = constants.radicalRuleThickness
    var gap =
      style.level == .display
      ? constants.radicalDisplayStyleVerticalGap : constants.radicalVerticalGap
    let sign = grown(
      glyph("√", .upright), "√", to: body.total + gap + thickness, .vertical, style)
    gap = max(gap, (gap + sign.total - thickness - body.total) / 2)
    let top = body.height + gap + thickness
    var box = TeXBox()
    if let degree {
      let root = row(degree, TeXStyle(level: .scriptScript))
      let bottom = top - sign.total
      let y = bottom + constants.radicalDegreeBottomRaise * sign.total + root.depth
      box.width = max(constants.radicalKernBeforeDegree, 0)
      box.add(root, x: box.width, y: y)
      box.width = max(box.width + root.width + constants.radicalKernAfterDegree, 0)
    }
    box.add(sign, x: box.width, y: top - sign.height)
    box.width += sign.width
    box.add(body, x: box.width)
    box.addRule(x: box.width, y: top - thickness, width: body.width, thickness: thickness)
    box.height = max(box.height, top + constants.radicalExtraAscender)
    box.width += body.width
    return box
  }

  /// A stroke above something (rule 9).
  func overline(_ body: [FormulaNode], _ style: TeXStyle) -> TeXBox {
    let constants = constants(style)
    var box = row(body, style.cramped)
    let y = box.height + constants.overbarVerticalGap
    box.addRule(x: 0, y: y, width: box.width, thickness: constants.overbarRuleThickness)
    box.height += constants.overbarExtraAscender
    box.isCharacter = false
    return box
  }

  /// Something with a mark above it (rule 12).
  func accented(_ accent: FormulaAccent, _ body: FormulaNode, _ style: TeXStyle) -> TeXBox {
    let body = box(body, style.cramped)
    let mark: TeXBox
    switch accent {
    case .narrow("→"): mark = box(glyph("\u{20D7}", .upright), "\u{20D7}", size(style))
    case .narrow("←"): mark = box(glyph("\u{20D6}", .upright), "\u{20D6}", size(style))
    case .narrow(let scalar): mark = box(glyph(scalar, .upright), scalar, size(style))
    case .ring: mark = box(glyph("\u{30A}", .upright), "\u{30A}", size(style))
    case .wide(let scalar):
      // The widest form that is not wider.
      let glyph = glyph(scalar, .upright)
      let widest = font.variants(of: glyph, in: .horizontal).last { form in
        let metrics = font.metrics(of: form, size: size(style))
        return metrics.right - metrics.left <= body.width
      }
      mark = box(widest ?? glyph, scalar, size(style))
    }
    let ink = mark.glyphs.first.map { font.metrics(of: $0.glyph, size: $0.size) }
    let middle = ink.map { ($0.left + $0.right) / 2 } ?? 0
    let place = body.isCharacter ? body.attachment ?? body.width / 2 : body.width / 2
    var result = body
    result.add(
      mark, x: place - (mark.attachment ?? middle),
      y: body.height - min(body.height, constants(style).accentBaseHeight))
    return result
  }
}
