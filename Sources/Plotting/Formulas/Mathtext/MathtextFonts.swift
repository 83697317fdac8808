/// The glyphs of mathtext, from a font for formulas, with lengths in pixels.
///
/// The faces are those of `mathtext.fontset: dejavusans`. What Matplotlib takes from DejaVu Sans Display
/// are the same outlines in DejaVu Sans √2 times as large; what it takes from STIX and Computer Modern is
/// from the face of symbols.
struct MathtextFonts {
  let font: any FormulaFont
  /// The size of formulas, in points.
  let size: Double

  /// The thickness of strokes, in pixels.
  var thickness: Double { 0.75 / 12 * size / font.pixel }

  /// The height of an x, in pixels.
  var xHeight: Double { symbol("x", .italic).metrics.bearing }

  /// The width of an em, in pixels: the advance of an italic m.
  var em: Double { symbol("m", .italic).metrics.advance }

  /// The glyph of a character.
  func symbol(
    _ scalar: Unicode.Scalar, _ alphabet: FormulaAlphabet, kind: FormulaSymbol.Kind = .ordinary
  ) -> MathtextGlyph {
    var found = MathtextGlyph(
      glyph: FormulaGlyph(face: .upright, index: 0), scalar: scalar, alphabet: alphabet, size: size)
    found.dropsScripts = kind == .integral
    found.isSlanted = kind == .integral && (scalar == "∫" || scalar == "∮")
    if kind == .prime { return prime(found) }
    if scalar.isInDisplayFace, let glyph = font.glyph(of: scalar, in: .upright) {
      found.glyph = glyph
      found.size *= 2.squareRoot()
      return measured(found)
    }
    let wanted = alphabet.mathematical(scalar)
    for (face, wanted) in candidates(scalar, wanted, alphabet) {
      guard let glyph = font.glyph(of: wanted, in: face) else { continue }
      found.glyph = glyph
      found.isSlanted = found.isSlanted || isSlanted(wanted, face, alphabet)
      return face == .symbols && wanted.properties.isAlphabetic
        ? narrowed(measured(found)) : measured(found)
    }
    found.glyph = font.substitute(for: scalar)
    return measured(found)
  }

  /// The faces that may have a character, in the order in which they are asked, and what they are asked
  /// for.
  private func candidates(
    _ scalar: Unicode.Scalar, _ wanted: Unicode.Scalar, _ alphabet: FormulaAlphabet
  ) -> [(face: FormulaFace, scalar: Unicode.Scalar)] {
    switch alphabet {
    case .text: [(.text, scalar), (.upright, scalar), (.symbols, scalar)]
    case .strong: [(.strong, scalar), (.text, scalar), (.symbols, scalar)]
    case .italic:
      scalar.isSlantedInFormulas
        ? [(.italic, scalar), (.symbols, scalar), (.upright, scalar)]
        : [(.upright, scalar), (.symbols, scalar)]
    case .upright, .sansSerif: [(.upright, scalar), (.symbols, scalar)]
    case .bold: [(.bold, scalar), (.upright, scalar), (.symbols, scalar)]
    case .boldItalic:
      [(.boldItalic, scalar), (.bold, scalar), (.upright, scalar), (.symbols, scalar)]
    case .blackboard: [(.upright, wanted), (.symbols, wanted), (.upright, scalar)]
    case .calligraphic, .script, .fraktur, .typewriter:
      [(.symbols, wanted), (.upright, scalar), (.symbols, scalar)]
    }
  }

  /// Whether Matplotlib takes a glyph for slanted.
  private func isSlanted(
    _ scalar: Unicode.Scalar, _ face: FormulaFace, _ alphabet: FormulaAlphabet
  ) -> Bool {
    switch alphabet {
    case .italic: face == .italic
    case .script: face == .symbols
    case .blackboard: (0x2100...0x2134).contains(scalar.value)
    default: false
    }
  }

  /// A letter of the face of symbols, which has wide margins, with narrow ones.
  private func narrowed(_ glyph: MathtextGlyph) -> MathtextGlyph {
    var glyph = glyph
    let unit = glyph.size / font.pixel
    glyph.inset = glyph.metrics.left / unit - 0.03
    glyph.metrics.advance = glyph.metrics.right - glyph.metrics.left + 0.06 * unit
    return glyph
  }

  /// The sign of a derivative, about as large and as high as that of Computer Modern.
  ///
  /// Matplotlib takes the glyph `prime` of `cmsy10`, which stands near the baseline; the measures are its
  /// own.
  private func prime(_ found: MathtextGlyph) -> MathtextGlyph {
    var found = found
    found.glyph =
      font.glyph(of: "′", in: .symbols) ?? font.glyph(of: "′", in: .upright)
      ?? font.substitute(for: "′")
    let unit = size / font.pixel
    found.size *= 1.7
    found = measured(found)
    found.drop = (found.metrics.top - 0.559 * unit) / (found.size / font.pixel)
    found.inset = (found.metrics.left - 0.029 * unit) / (found.size / font.pixel)
    found.metrics.advance = 0.275 * unit
    found.metrics.width = 0.233 * unit
    (found.metrics.height, found.metrics.bearing) = (0.516 * unit, 0.559 * unit)
    return found
  }

  /// A glyph with its measures at its size.
  func measured(_ glyph: MathtextGlyph) -> MathtextGlyph {
    var glyph = glyph
    glyph.metrics = metrics(of: glyph)
    return glyph
  }

  /// The measures of a glyph as it is drawn, in pixels.
  func metrics(of glyph: MathtextGlyph) -> FormulaGlyphMetrics {
    let metrics = font.metrics(of: glyph.glyph, size: glyph.size)
    return FormulaGlyphMetrics(
      advance: pixels(metrics.advance), width: pixels(metrics.width),
      height: pixels(metrics.height), bearing: pixels(metrics.bearing), left: pixels(metrics.left),
      right: pixels(metrics.right), bottom: pixels(metrics.bottom), top: pixels(metrics.top))
  }

  /// The kerning of two characters, in pixels: that of the glyphs whose numbers are their codes, as
  /// Matplotlib has it, but in bold texts, which Matplotlib does not set so.
  func kerning(_ first: MathtextGlyph, _ second: MathtextGlyph?) -> Double {
    guard let second, first.alphabet == second.alphabet, first.size == second.size else { return 0 }
    func coded(_ glyph: MathtextGlyph) -> FormulaGlyph {
      if glyph.alphabet == .strong { return glyph.glyph }
      return FormulaGlyph(face: first.glyph.face, font: first.glyph.font, index: glyph.scalar.value)
    }
    return pixels(font.kerning(between: coded(first), and: coded(second), size: first.size))
  }

  /// A length of a font in pixels: 26.6 or 16.16 units of it, so that nothing of a point's rounding is
  /// left.
  func pixels(_ points: Double) -> Double { (points / font.pixel * 65536).rounded() / 65536 }
}

extension Unicode.Scalar {
  /// Whether Matplotlib has the character in DejaVu Sans Display.
  fileprivate var isInDisplayFace: Bool {
    switch value {
    case 0x220F...0x2211, 0x222B...0x2233, 0x22C0...0x22C3, 0x2A00...0x2A02, 0x2A0C...0x2A1C: true
    case 0x2013, 0x2014, 0x2018...0x201A, 0x201C...0x201E, 0x2022, 0x2039, 0x203A: true
    default: false
    }
  }

  /// Whether the character is slanted where letters are: letters but for Greek capitals.
  var isSlantedInFormulas: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter:
      !(0x370...0x3FF).contains(value) && !(0x1F00...0x1FFF).contains(value)
    case .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }
}
