/// How much of each pixel a glyph covers.
///
/// Curves are halved as in FreeType 2.6.1, which Matplotlib brings along: later versions do it
/// otherwise, and some pixels of letters are a 255th lighter or darker.
///
/// Source: `gray_render_conic` and `gray_render_cubic` of `ftgrays.c` of FreeType 2.6.1 (D. Turner);
/// T. F. Hain, A. L. Ahmad, S. V. R. Racherla, D. D. Langan, "Fast, precise flattening of cubic
/// Bézier path and offset curves", Computers & Graphics 29, 656–666, 2005.
struct GlyphCoverage {
  private var cells: CoverageCells
  private var place = GlyphOutline.Place(x: 0, y: 0)

  /// - Parameters:
  ///   - outline: The outline, in 1/64 pixel.
  ///   - shift: How far it is moved to the right, in 1/64 pixel.
  init(_ outline: GlyphOutline, shift: Int) {
    let bounds = outline.bounds
    cells = CoverageCells(
      columns: (bounds.left + shift) >> 6..<(bounds.right + shift + 63) >> 6,
      rows: bounds.bottom >> 6..<(bounds.top + 63) >> 6)
    // Cells have 256 parts on each side.
    func fine(_ place: GlyphOutline.Place) -> GlyphOutline.Place {
      GlyphOutline.Place(x: (place.x + shift) << 2, y: place.y << 2)
    }
    var start = place
    for element in outline.elements {
      switch element {
      case .move(let end):
        appendLine(to: start)
        start = fine(end)
        place = start
      case .line(let end): appendLine(to: fine(end))
      case .conic(let control, let end): appendCurve(fine(control), fine(end))
      case .cubic(let first, let second, let end):
        appendCurve(place, fine(first), fine(second), fine(end), depth: 0)
      }
    }
    appendLine(to: start)
  }

  /// Hands over the pixels that are covered; rows are counted from the baseline upwards.
  consuming func forEachSpan(_ body: (CoverageRasterizer.Span) -> Void) {
    cells.forEachSpan(body)
  }

  private mutating func appendLine(to end: GlyphOutline.Place) {
    guard end != place else { return }
    cells.appendLine(from: (place.x, place.y), to: (end.x, end.y))
    place = end
  }

  /// Appends a quadratic curve in as many parts as make it straight to a 64th of a pixel.
  private mutating func appendCurve(_ control: GlyphOutline.Place, _ end: GlyphOutline.Place) {
    var bend = max(abs(place.x + end.x - 2 * control.x), abs(place.y + end.y - 2 * control.y))
    var halvings = 0
    if bend >= 64 {
      repeat {
        bend >>= 2
        halvings += 1
      } while bend > 64
    }
    appendHalved(place, control, end, halvings)
  }

  private mutating func appendHalved(
    _ start: GlyphOutline.Place, _ control: GlyphOutline.Place, _ end: GlyphOutline.Place,
    _ halvings: Int
  ) {
    guard halvings > 0 else { return appendLine(to: end) }
    let (first, second) = (start.middle(control), control.middle(end))
    let middle = first.middle(second)
    appendHalved(start, first, middle, halvings - 1)
    appendHalved(middle, second, end, halvings - 1)
  }

  /// Appends a cubic curve, halved until a sixth of a pixel is all that it bends.
  private mutating func appendCurve(
    _ start: GlyphOutline.Place, _ first: GlyphOutline.Place, _ second: GlyphOutline.Place,
    _ end: GlyphOutline.Place, depth: Int
  ) {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let (long, short) = (max(abs(dx), abs(dy)), min(abs(dx), abs(dy)))
    let length = long + (3 * short) >> 3
    func isFlat(_ control: GlyphOutline.Place) -> Bool {
      let (x, y) = (control.x - start.x, control.y - start.y)
      // Nor beyond the ends.
      return abs(dy * x - dx * y) <= length * 42 && x * (x - dx) + y * (y - dy) <= 0
    }
    guard depth < 16, length > 32_767 || !isFlat(first) || !isFlat(second) else {
      return appendLine(to: end)
    }
    let (a, b, c) = (start.middle(first), first.middle(second), second.middle(end))
    let (d, e) = (a.middle(b), b.middle(c))
    let middle = d.middle(e)
    appendCurve(start, a, d, middle, depth: depth + 1)
    appendCurve(middle, e, c, end, depth: depth + 1)
  }
}

extension GlyphOutline.Place {
  /// The place between two, rounded down.
  fileprivate func middle(_ other: GlyphOutline.Place) -> GlyphOutline.Place {
    GlyphOutline.Place(x: (x + other.x) >> 1, y: (y + other.y) >> 1)
  }
}
