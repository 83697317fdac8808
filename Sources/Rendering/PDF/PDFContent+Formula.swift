import GMMSupport
import Plotting

extension PDFContent {
  /// Draws a text with formulas: each glyph at its place, and the whole is copied and searched as its words.
  mutating func append(_ run: FormulaRun, of line: DisplayList.TextLine) {
    guard line.size > 0, !run.glyphs.isEmpty || !run.rules.isEmpty else { return }
    let unit = font.pixel
    /// A place of the line, in pixels, on the page, in points.
    func place(_ x: Double, _ y: Double) -> DevicePoint {
      line.isVertical
        ? DevicePoint(x: line.origin.x - y * unit, y: line.origin.y - x * unit)
        : DevicePoint(x: line.origin.x + x * unit, y: line.origin.y - y * unit)
    }
    isolated { content in
      content.set(fill: line.color)
      content.write("/Span<</ActualText\(pdfText(run.words))>>BDC")
      content.write("BT")
      var selected: String?
      for placed in run.glyphs {
        let (number, _) = content.use(placed.glyph, of: placed.face, text: placed.text)
        let selection = content.selection(placed.face, placed.size)
        if selection != selected { content.write(selection) }
        selected = selection
        content.write(line.isVertical ? "0 1 -1 0" : "1 0 0 1", terminator: " ")
        content.write(place(placed.x, placed.y))
        content.write("Tm <\(hexadecimal(number, digits: 4))>Tj")
      }
      content.write("ET")
      for rule in run.rules {
        let (first, last) = (place(rule.left, rule.bottom), place(rule.right, rule.top))
        content.append(
          DeviceRectangle(
            left: min(first.x, last.x), top: min(first.y, last.y), right: max(first.x, last.x),
            bottom: max(first.y, last.y)))
      }
      if !run.rules.isEmpty { content.write("f") }
      content.write("EMC")
    }
  }
}
