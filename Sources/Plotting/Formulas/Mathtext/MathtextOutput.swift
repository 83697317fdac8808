/// Where the glyphs and strokes of a box are, in pixels from its upper left corner, with y going down.
///
/// `matplotlib._mathtext.ship` and `Output`, 3.10.
struct MathtextOutput {
  private struct Part {
    let text: String
    let size: Double
    let x: Double
    let y: Double
    let box: MathtextBox
  }

  private(set) var glyphs: [(glyph: MathtextGlyph, x: Double, y: Double)] = []
  private(set) var rules: [(x: Double, y: Double, width: Double, height: Double)] = []
  private var parts: [Part] = []
  private let fonts: MathtextFonts
  private let box: MathtextBox

  init(_ box: MathtextBox, _ fonts: MathtextFonts) {
    self.box = box
    self.fonts = fonts
    put(row: box, x: 0, baseline: box.height)
  }

  /// Puts the boxes of a row beside one another.
  private mutating func put(row: MathtextBox, x start: Double, baseline: Double) {
    var x = start
    var glue = GlueSum(row.stretch)
    for box in row.children {
      switch box.content {
      case .glyph(let glyph):
        // Marks are where their box is, not where the font has them.
        let (left, below) = glyph.isAccent ? (glyph.metrics.left, glyph.metrics.bottom) : (0, 0)
        let unit = glyph.size / fonts.font.pixel
        glyphs.append(
          (glyph, x - left - glyph.inset * unit, baseline + below + glyph.drop * unit))
      case .row: put(row: box, x: x, baseline: baseline + box.shift)
      case .column: put(column: box, x: x, baseline: baseline + box.shift)
      case .part(let text, let size):
        parts.append(Part(text: text, size: size, x: x, y: baseline, box: box))
      case .glue: x += glue.next()
      case .kern, .rule, .room: break
      }
      x += box.width
    }
  }

  /// Puts the boxes of a column one below another.
  private mutating func put(column: MathtextBox, x start: Double, baseline: Double) {
    var y = baseline - column.height
    var glue = GlueSum(column.stretch)
    for box in column.children {
      switch box.content {
      case .row:
        put(row: box, x: start + box.shift, baseline: y + box.height)
        y += box.height + box.depth
      case .column:
        put(column: box, x: start + box.shift, baseline: y + box.height)
        y += box.height + box.depth
      case .kern: y += box.width
      case .glue: y += glue.next()
      case .rule:
        let thickness = box.height + box.depth
        y += thickness
        // Matplotlib draws it below the place that it has in the column.
        if thickness > 0 { rules.append((start, y, column.width, thickness)) }
      case .room: y += box.height + box.depth
      case .glyph, .part: break
      }
    }
  }

  /// White space that fills a box: rounded to whole pixels, so that all of it together is not off.
  private struct GlueSum {
    let stretch: Double
    private var sum = 0.0
    private var rounded = 0.0

    init(_ stretch: Double) { self.stretch = stretch }

    mutating func next() -> Double {
      sum += stretch
      let before = rounded
      rounded = sum.rounded(.toNearestOrEven)
      return rounded - before
    }
  }

  /// The text as it is drawn.
  func formula() -> SetFormula {
    let unit = fonts.font.pixel
    let ink = glyphs.map { fonts.metrics(of: $0.glyph) }
    var (left, top, right, bottom) = (0.0, 0.0, 0.0, 0.0)
    func include(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>) {
      (left, right) = (min(left, x.lowerBound), max(right, x.upperBound))
      (top, bottom) = (min(top, y.lowerBound), max(bottom, y.upperBound))
    }
    for (index, (_, x, y)) in glyphs.enumerated() {
      let ink = ink[index]
      include(
        x + ink.left...max(x + ink.right, x + ink.left),
        y - ink.top...max(y - ink.bottom, y - ink.top))
    }
    for rule in rules {
      include(rule.x...rule.x + max(rule.width, 0), rule.y...rule.y + rule.height)
    }
    for part in parts {
      include(
        part.x...part.x + part.box.width,
        part.y - max(part.box.height, 0)...part.y + max(part.box.depth, 0))
    }
    (left, top, right, bottom) = (left - 1, top - 1, right + 1, bottom + 1)
    let height = bottom - top - box.depth
    let descent = bottom - top - box.height

    var formula = SetFormula()
    formula.extent = TextExtent(
      width: (right - left) * unit, ascent: height * unit, descent: descent * unit)
    let rows = Int(clamping: (height + max(descent, 0)).rounded(.up))
    let baseline = box.height - top
    formula.image = SetFormula.Image(rows: rows, baseline: baseline * unit)
    for (index, (glyph, x, y)) in glyphs.enumerated() where glyph.scalar != " " {
      let (column, line) = (x - left, y - top)
      formula.glyphs.append(
        SetFormula.Glyph(
          glyph: glyph.glyph, size: glyph.size, x: column * unit, y: (baseline - line) * unit,
          scalar: glyph.scalar, column: Int(clamping: column.rounded(.towardZero)),
          row: Int(clamping: (line - ink[index].bearing).rounded(.towardZero))))
    }
    for rule in rules {
      let (x, y) = (rule.x - left, rule.y - top)
      formula.rules.append(
        SetFormula.Rule(
          x: x * unit, y: (baseline - y - rule.height) * unit, width: rule.width * unit,
          height: rule.height * unit, columns: filledColumns(x, rule.width),
          rows: filledRows(y, rule.height)))
    }
    for part in parts {
      formula.parts.append(
        SetFormula.Part(
          text: part.text, size: part.size, x: (part.x - left) * unit,
          y: (box.height - part.y) * unit))
    }
    return formula
  }

  /// The columns that a stroke fills.
  private func filledColumns(_ x: Double, _ width: Double) -> Range<Int> {
    let start = Int(clamping: x.rounded(.towardZero))
    return start..<max(Int(clamping: (x + width).rounded(.up)) + 1, start)
  }

  /// The rows that a stroke fills: at least one.
  private func filledRows(_ y: Double, _ thickness: Double) -> Range<Int> {
    let end = y + thickness
    let further = max(Int(clamping: (end - y).rounded(.towardZero)) - 1, 0)
    let start =
      further == 0
      ? Int(clamping: ((end + y) / 2 - 0.5).rounded(.towardZero))
      : Int(clamping: y.rounded(.towardZero))
    return start..<start + further + 1
  }
}
