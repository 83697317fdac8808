import Plotting

extension Font: FormulaFont {
  package var pixel: Double { 72 / dpi }

  /// The face that a glyph of a formula is from.
  ///
  /// - Parameters:
  ///   - face: The kind of face.
  ///   - font: Which of the fonts of the text, where that is the face.
  /// - Returns: The face; `nil` if there is none.
  func face(_ face: FormulaFace, font: Int = 0) -> FreeTypeFace? {
    switch face {
    case .text: faces.indices.contains(font) ? faces[font] : nil
    case .symbols where faces[0].isMathematical: faces[0]
    case .strong where !faces[0].hasBoldInside: nil
    default: formulaFaces.face(face, beside: faces[0])
    }
  }

  /// The names of the faces of formulas that were asked for and that are neither inside the program nor
  /// installed.
  package var lackingFormulaFaces: [String] { formulaFaces.lacking }

  private func face(of glyph: FormulaGlyph) -> FreeTypeFace? { face(glyph.face, font: glyph.font) }

  package func glyph(of scalar: Unicode.Scalar, in face: FormulaFace) -> FormulaGlyph? {
    // Further fonts of the text are noted where they serve.
    for font in 0..<(face == .text ? namedCount : 1) {
      if let index = self.face(face, font: font)?.index(of: scalar), index != 0 {
        return FormulaGlyph(face: face, font: font, index: index)
      }
    }
    return nil
  }

  package func substitute(for scalar: Unicode.Scalar) -> FormulaGlyph {
    let face = noteSubstitute(for: scalar)
    return FormulaGlyph(face: .text, font: face, index: faces[face].index(of: scalar))
  }

  package func metrics(of glyph: FormulaGlyph, size: Double) -> FormulaGlyphMetrics {
    guard let face = face(of: glyph) else {
      return FormulaGlyphMetrics(
        advance: 0, width: 0, height: 0, bearing: 0, left: 0, right: 0, bottom: 0, top: 0)
    }
    let drawn = face.formulaGlyph(glyph.index, size: GlyphSize(points: size, dpi: dpi))
    let bounds = drawn.outline.bounds
    return FormulaGlyphMetrics(
      advance: Double(drawn.linearAdvance) / 65_536 * pixel, width: points(drawn.room.width),
      height: points(drawn.room.height), bearing: points(drawn.room.top),
      left: points(bounds.left), right: points(bounds.right), bottom: points(bounds.bottom),
      top: points(bounds.top))
  }

  package func kerning(
    between first: FormulaGlyph, and second: FormulaGlyph, size: Double
  ) -> Double {
    guard first.face == second.face, first.font == second.font, let face = face(of: first) else {
      return 0
    }
    return points(
      face.kerning(first.index, second.index, size: GlyphSize(points: size, dpi: dpi)))
  }

  package func shapedExtent(of text: String, size: Double) -> TextExtent? {
    guard text.unicodeScalars.contains(where: \.needsShaping) else { return nil }
    return plainExtent(of: text, size: size)
  }

  /// Lengths of the hinter in points.
  private func points(_ units: Int) -> Double { Double(units) / 64 * pixel }
}

// MARK: - The MATH table

extension Font {
  package func constants(size: Double) -> FormulaConstants? {
    guard faces[0].isMathematical, let table = faces[0].mathTable else { return nil }
    let unit = designUnit(of: faces[0], size: size)
    return FormulaConstants(table, unit: unit)
  }

  package func variants(
    of glyph: FormulaGlyph, in direction: FormulaDirection
  ) -> [FormulaGlyph] {
    let variants =
      face(of: glyph)?.mathTable?.variants(of: glyph.index, MathTable.Direction(direction)) ?? []
    guard !variants.isEmpty else { return [glyph] }
    return variants.map { FormulaGlyph(face: glyph.face, font: glyph.font, index: $0.glyph) }
  }

  package func assembly(
    of glyph: FormulaGlyph, in direction: FormulaDirection, size: Double
  ) -> FormulaAssembly? {
    guard let face = face(of: glyph), let table = face.mathTable,
      let assembly = table.assembly(of: glyph.index, MathTable.Direction(direction))
    else { return nil }
    let unit = designUnit(of: face, size: size)
    return FormulaAssembly(
      parts: assembly.parts.map { part in
        FormulaAssembly.Part(
          glyph: FormulaGlyph(face: glyph.face, font: glyph.font, index: part.glyph),
          startConnector: Double(part.startConnector) * unit,
          endConnector: Double(part.endConnector) * unit, length: Double(part.advance) * unit,
          isExtender: part.isExtender)
      }, leastOverlap: Double(table.minConnectorOverlap) * unit)
  }

  package func italicCorrection(of glyph: FormulaGlyph, size: Double) -> Double {
    guard let face = face(of: glyph), let table = face.mathTable else { return 0 }
    return Double(table.italicCorrection(of: glyph.index)) * designUnit(of: face, size: size)
  }

  package func accentAttachment(of glyph: FormulaGlyph, size: Double) -> Double? {
    guard let face = face(of: glyph),
      let attachment = face.mathTable?.topAccentAttachment(of: glyph.index)
    else { return nil }
    return Double(attachment) * designUnit(of: face, size: size)
  }

  /// The points of a unit of the font, at the whole pixels that glyphs are hinted at.
  private func designUnit(of face: FreeTypeFace, size: Double) -> Double {
    Double(GlyphSize(points: size, dpi: dpi).vertical) * pixel / Double(face.design.unitsPerEm)
  }
}

extension FreeTypeFace {
  /// Whether the bold face beside this one is inside the program, or is installed with it.
  fileprivate var hasBoldInside: Bool {
    [FaceInside.sans.family, FaceInside.openSans.family].contains(family)
  }

  /// Whether all glyphs of formulas may come from the font: it has a MATH table, and the alphabets of
  /// mathematics, slanted and bold. DejaVu Sans has such a table without the alphabets.
  fileprivate var isMathematical: Bool {
    has("\u{1D465}") && has("\u{1D431}") && mathTable != nil
  }
}

extension MathTable.Direction {
  fileprivate init(_ direction: FormulaDirection) {
    switch direction {
    case .horizontal: self = .horizontal
    case .vertical: self = .vertical
    }
  }
}

// MARK: - Lines

extension Font {
  /// Sets a line that is bold or has a dollar sign.
  func newLine(of string: String, size: Double, isBold: Bool) -> SetLine {
    guard let formula = SetFormula(string, size: size, isBold: isBold, font: self) else {
      let text = FormulaText.unescaped(string)
      return .plain(run(of: text, size: size), text: text)
    }
    var run = FormulaRun(formula, words: FormulaText.words(of: string), font: self)
    if isBold, !FormulaText.hasFormula(string) { run.measureInk(pixel: pixel) }
    return .formula(run)
  }

  /// The faces that the glyphs of a line come from.
  func glyphFaces(of string: String, isBold: Bool = false) -> Set<GlyphFace> {
    switch line(of: string, size: 10, isBold: isBold) {
    case .plain(let run, _): Set(run.glyphs.map { .text($0.face) })
    case .formula(let run): Set(run.glyphs.map(\.face))
    }
  }

  /// Where a glyph of a formula comes from: from the font of the text wherever that is the face.
  func glyphFace(_ glyph: FormulaGlyph) -> GlyphFace {
    guard glyph.face != .text, let face = face(glyph.face), face !== faces[0] else {
      return .text(glyph.face == .text ? glyph.font : 0)
    }
    return .formula(glyph.face)
  }
}
