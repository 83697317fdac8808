/// Sets formulas by the rules of TeX with the constants of a font's MATH table.
///
/// D. E. Knuth, The TeXbook, Addison-Wesley 1986, appendix G, whose rules are named by their numbers; the
/// constants are those of Microsoft's OpenType specification, chapter "MATH". As in Matplotlib, large
/// operators are large and have their scripts above and below them.
struct TeXLayout {
  let font: any FormulaFont
  /// The size of formulas, in points.
  let size: Double
  /// Whether what stands outside of formulas is bold.
  private let isBold: Bool
  /// The constants by level of style.
  private let constants: [FormulaConstants]
  private let sizes: [Double]

  /// Without a MATH table there are no such rules.
  init?(font: any FormulaFont, size: Double, isBold: Bool = false) {
    guard let constants = font.constants(size: size) else { return nil }
    self.font = font
    self.size = size
    self.isBold = isBold
    sizes = [size, size, size * constants.scriptScale, size * constants.scriptScriptScale]
    self.constants = sizes.map { font.constants(size: $0) ?? constants }
  }

  func size(_ style: TeXStyle) -> Double { sizes[style.level.rawValue] }

  func constants(_ style: TeXStyle) -> FormulaConstants { constants[style.level.rawValue] }

  /// The box of a text.
  func box(_ text: FormulaText) -> TeXBox {
    var box = TeXBox()
    for part in text.parts {
      switch part {
      case .plain(let text): box.append(plain(text))
      case .formula(let nodes): box.append(row(nodes, TeXStyle()))
      }
    }
    return box
  }

  /// What stands outside of formulas.
  private func plain(_ text: String) -> TeXBox {
    if let extent = font.shapedExtent(of: text, size: size) {
      return TeXBox(
        width: extent.width, height: extent.ascent, depth: extent.descent,
        parts: [SetFormula.Part(text: text, size: size, x: 0, y: 0)])
    }
    var box = TeXBox()
    var previous: FormulaGlyph?
    for scalar in text.unicodeScalars {
      let glyph =
        (isBold ? font.glyph(of: scalar, in: .strong) : nil)
        ?? font.glyph(of: scalar, in: .text) ?? font.substitute(for: scalar)
      let kern =
        previous.map {
          $0.font == glyph.font && $0.face == glyph.face
            ? font.kerning(between: $0, and: glyph, size: size) : 0
        } ?? 0
      box.append(self.box(glyph, scalar, size), after: kern)
      previous = glyph
    }
    return box
  }

  /// The box of a glyph.
  func box(_ glyph: FormulaGlyph, _ scalar: Unicode.Scalar, _ size: Double) -> TeXBox {
    let metrics = font.metrics(of: glyph, size: size)
    let isBlank = metrics.right <= metrics.left
    return TeXBox(
      width: metrics.advance, height: isBlank ? 0 : metrics.top,
      depth: isBlank ? 0 : -metrics.bottom,
      glyphs: [SetFormula.Glyph(glyph: glyph, size: size, x: 0, y: 0, scalar: scalar)],
      italicCorrection: font.italicCorrection(of: glyph, size: size),
      attachment: font.accentAttachment(of: glyph, size: size), isCharacter: true)
  }

  /// The glyph of a character in an alphabet.
  func glyph(_ scalar: Unicode.Scalar, _ alphabet: FormulaAlphabet) -> FormulaGlyph {
    let isUpright =
      alphabet == .italic && !(scalar.isSlantedInFormulas || scalar == "∂")
    if alphabet == .text, let glyph = font.glyph(of: scalar, in: .text) { return glyph }
    let wanted = isUpright ? scalar : alphabet.mathematical(scalar)
    return font.glyph(of: wanted, in: .symbols) ?? font.glyph(of: scalar, in: .symbols)
      ?? font.glyph(of: scalar, in: .text) ?? font.substitute(for: scalar)
  }

  /// The letters of a text, with its spaces.
  func letters(_ text: String, _ alphabet: FormulaAlphabet, _ style: TeXStyle) -> TeXBox {
    var box = TeXBox()
    for scalar in text.unicodeScalars {
      box.append(self.box(glyph(scalar, alphabet), scalar, size(style)))
    }
    return box
  }
}

extension FormulaSymbols {
  /// What characters are among others, also where they are typed.
  static let kinds: [Unicode.Scalar: FormulaSymbol.Kind] = {
    var kinds: [Unicode.Scalar: FormulaSymbol.Kind] = [:]
    for entry in entries.values where entry.kind != .ordinary { kinds[entry.scalar] = entry.kind }
    return kinds
  }()
}
