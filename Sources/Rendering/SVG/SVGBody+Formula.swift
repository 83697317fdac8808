import GMMSupport
import Plotting

extension SVGBody {
  /// Appends a text with formulas as outlines.
  mutating func appendOutlines(
    of text: DisplayList.TextLine, _ run: FormulaRun, at place: TextPlace, _ attributes: String
  ) {
    guard !run.glyphs.isEmpty || !run.rules.isEmpty else { return }
    // Glyphs are measured in 64ths of a pixel.
    shapes += "<g transform=\"\(transform(text, place)) scale(.015625 -.015625)\""
    shapes += "\(attributes) aria-label=\"\(escapedForXML(run.words.withoutDirections))\">"
    for placed in run.glyphs { appendOutline(placed) }
    for rule in run.rules {
      shapes += "<path d=\"M\(units(rule.left)) \(-64 * rule.rows.lowerBound)"
      shapes += "H\(units(rule.right))V\(-64 * rule.rows.upperBound)H\(units(rule.left))Z\"/>"
    }
    shapes += "</g>\n"
  }

  /// Appends a text with formulas as text, each character at its place; what no character stands for, as a
  /// large bracket, is an outline.
  mutating func appendText(
    _ text: DisplayList.TextLine, _ run: FormulaRun, at place: TextPlace, _ attributes: String
  ) {
    guard !run.glyphs.isEmpty || !run.rules.isEmpty else { return }
    let isCharacter = run.glyphs.map { font.isCharacter($0) }
    shapes += "<g transform=\"\(transform(text, place))\"\(attributes)>"
    if isCharacter.contains(true) {
      shapes += "<text aria-label=\"\(escapedForXML(run.words.withoutDirections))\""
      shapes += " xml:space=\"preserve\">"
      for (placed, isCharacter) in zip(run.glyphs, isCharacter) where isCharacter {
        shapes += "<tspan x=\"\(lengthText(placed.x))\" y=\"\(placed.row)\""
        shapes += " font-size=\"\(lengthText(placed.size * font.dpi / 72))\""
        shapes += "\(font.textAttributes(of: placed.face))>\(escapedForXML(placed.text))</tspan>"
      }
      shapes += "</text>"
    }
    if isCharacter.contains(false) {
      shapes += "<g transform=\"scale(.015625 -.015625)\">"
      for (placed, isCharacter) in zip(run.glyphs, isCharacter) where !isCharacter {
        appendOutline(placed)
      }
      shapes += "</g>"
    }
    for rule in run.rules {
      shapes += "<path d=\"M\(lengthText(rule.left)) \(rule.rows.lowerBound)"
      shapes += "H\(lengthText(rule.right))V\(rule.rows.upperBound)H\(lengthText(rule.left))Z\"/>"
    }
    shapes += "</g>\n"
  }

  private mutating func appendOutline(_ placed: FormulaRun.Placed) {
    guard let number = define(placed.glyph, of: placed.face, size: placed.size) else { return }
    shapes += "<use xlink:href=\"#\(Self.idMarker)\(number)\" x=\"\(units(placed.x))\""
    shapes += " y=\"\(-64 * placed.row)\"/>"
  }

  private func units(_ pixels: Double) -> Int { Int(clamping: (pixels * 64).rounded()) }

  private func transform(_ text: DisplayList.TextLine, _ place: TextPlace) -> String {
    "translate(\(lengthText(place.origin.x)) \(lengthText(place.origin.y)))"
      + (text.isVertical ? " rotate(-90)" : "")
  }
}

extension Font {
  /// Whether a glyph is that of the character which it stands for, and no mark, which programs would put
  /// on the letter before it.
  fileprivate func isCharacter(_ placed: FormulaRun.Placed) -> Bool {
    let face: FreeTypeFace? =
      switch placed.face {
      case .text(let number): faces[number]
      case .formula(let face): self.face(face)
      }
    guard let face, let scalar = placed.text.unicodeScalars.first,
      placed.text.unicodeScalars.count == 1, !scalar.isCombiningMark
    else { return false }
    return face.index(of: scalar) == placed.glyph.index
  }

  /// What tells the font of a face from that of the figure; empty where it is the same.
  fileprivate func textAttributes(of face: GlyphFace) -> String {
    guard case .formula(let kind) = face, let family = self.face(kind)?.family else { return "" }
    let name = "'\(family.filter { !"'\\\n".contains($0) })'"
    return " font-family=\"\(escapedForXML(name)), sans-serif\""
      + (kind == .italic || kind == .boldItalic ? " font-style=\"italic\"" : "")
      + (kind == .bold || kind == .boldItalic || kind == .strong ? " font-weight=\"bold\"" : "")
  }
}
