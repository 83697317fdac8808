import GMMSupport
import Plotting

extension SVGBody {
  /// Appends a line as text.
  ///
  /// It is as long as it was laid out, whatever font shows it. Text from right to left is written in
  /// the order in which it is read, and placed by its middle, which is the same for programs that know
  /// nothing of directions.
  mutating func appendText(
    _ text: DisplayList.TextLine, _ run: GlyphRun, at place: TextPlace, _ attributes: String
  ) {
    guard !run.glyphs.isEmpty else { return }
    let length = Double(run.advance) / 64
    let isRightToLeft = text.string.startsRightToLeft ?? false
    let start = isRightToLeft ? length / 2 : 0
    shapes += "<text"
    if text.isVertical {
      shapes += " transform=\"translate(\(lengthText(place.origin.x))"
      shapes += " \(lengthText(place.origin.y))) rotate(-90)\""
      if start != 0 { shapes += " x=\"\(lengthText(start))\"" }
    } else {
      shapes += " x=\"\(lengthText(place.origin.x + start))\" y=\"\(lengthText(place.origin.y))\""
    }
    shapes += " font-size=\"\(lengthText(text.size * font.dpi / 72))\""
    if length > 0 {
      shapes += " textLength=\"\(lengthText(length))\" lengthAdjust=\"spacingAndGlyphs\""
    }
    if isRightToLeft { shapes += " direction=\"rtl\" text-anchor=\"middle\"" }
    if text.string.hasPrefix(" ") || text.string.hasSuffix(" ") || text.string.contains("  ") {
      shapes += " xml:space=\"preserve\""
    }
    shapes += "\(attributes)>\(escapedForXML(text.string))</text>\n"
  }

  /// What all text of a document has in common, for its outermost element: its fonts, and what a page
  /// would else hand down to it.
  static func textAttributes(_ font: Font) -> String {
    var families: [String] = []
    for family in font.faces.map(\.family) where !families.contains(family) {
      families.append(family)
    }
    let names = families.map { "'\($0.filter { !"'\\\n".contains($0) })'" }
    let generic =
      font.faces[0].isMonospaced
      ? "monospace"
      : families[0].lowercased().replacing("sans serif", with: "").contains("serif")
        ? "serif" : "sans-serif"
    return " font-family=\"\(escapedForXML((names + [generic]).joined(separator: ", ")))\""
      + " font-weight=\"normal\" font-style=\"normal\" letter-spacing=\"0\" word-spacing=\"0\""
  }
}
