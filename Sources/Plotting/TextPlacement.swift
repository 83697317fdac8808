/// Places lines of text by the edges and centers of their boxes.
///
/// A box is as wide as the text and at least as high as the letters "lp", so that labels share a
/// baseline whatever letters they have (Matplotlib's `Text._get_layout`).
struct TextPlacement {
  /// Where in a text the point is that it is placed at, as a share of its width.
  enum HorizontalAlignment: Double {
    case left = 0
    case center = 0.5
    case right = 1
  }

  /// Where above the baseline that point is, as a share of the height above it.
  enum VerticalAlignment: Double {
    case top = 1
    case baseline = 0
    case centerOfBaseline = 0.5
  }

  let measuring: any TextMeasuring
  let color: Color

  /// A line of text with its box, in points.
  struct PlacedLine {
    let line: DisplayList.TextLine
    let box: Rectangle
  }

  /// Width, and height above and depth below the baseline, of the box of a text.
  func box(_ string: String, size: Double) -> (width: Double, ascent: Double, descent: Double) {
    let text = measuring.extent(of: string, size: size)
    let letters = measuring.extent(of: "lp", size: size)
    // Height and depth are compared, not ascent and depth: a raised text of little height gets
    // the box of "lp" about its own baseline.
    let descent = max(text.descent, letters.descent)
    let height = max(text.ascent + text.descent, letters.ascent + letters.descent)
    return (text.width, height - descent, descent)
  }

  /// Places a horizontal line of text at a point.
  func place(
    _ string: String, size: Double, at anchor: Point,
    _ horizontal: HorizontalAlignment, _ vertical: VerticalAlignment
  ) -> PlacedLine {
    let (width, ascent, descent) = box(string, size: size)
    let left = anchor.x - horizontal.rawValue * width
    let baseline = anchor.y - vertical.rawValue * ascent
    return PlacedLine(
      line: DisplayList.TextLine(
        string, origin: Point(x: left, y: baseline), size: size, color: color),
      box: Rectangle(
        left: left, bottom: baseline - descent, right: left + width, top: baseline + ascent))
  }

  /// Places a line of text that runs upwards, its box to the left or right of a point and centered
  /// there.
  func placeVertically(
    _ string: String, size: Double, at anchor: Point, isRightOfPoint: Bool = false
  ) -> PlacedLine {
    let (width, ascent, descent) = box(string, size: size)
    let bottom = anchor.y - width / 2
    let baseline = isRightOfPoint ? anchor.x + ascent : anchor.x - descent
    return PlacedLine(
      line: DisplayList.TextLine(
        string, origin: Point(x: baseline, y: bottom), size: size, isVertical: true, color: color),
      box: Rectangle(
        left: baseline - ascent, bottom: bottom, right: baseline + descent, top: bottom + width))
  }

  /// The lines of a text that may be broken.
  func lines(_ string: String, size: Double, width: Double) -> [String] {
    wrapped(string, width: width) { measuring.extent(of: $0, size: size).width }
  }

  /// The distance between the baselines of two lines of a text, in points.
  func leading(_ size: Double) -> Double { 1.2 * size }

  /// Places a title above an area, raised where it would run into the area or an offset text
  /// (Matplotlib's `Axes._update_title_position`).
  ///
  /// - Parameters:
  ///   - title: The title.
  ///   - theme: The theme with its size and its gap.
  ///   - center: The middle of the lines, in points.
  ///   - top: The upper edge of the area, in points.
  ///   - width: The room for a line, in points.
  ///   - offsetTexts: The boxes of offset texts above the area.
  /// - Returns: The lines from the first.
  func placeTitle(
    _ title: String, theme: Theme, over center: Double, above top: Double, width: Double,
    avoiding offsetTexts: [Rectangle] = []
  ) -> [PlacedLine] {
    let lines = lines(title, size: theme.titleSize, width: width)
    func raised(above top: Double) -> [PlacedLine] {
      lines.enumerated().map { index, line in
        let rise = Double(lines.count - 1 - index) * leading(theme.titleSize)
        return place(
          line, size: theme.titleSize, at: Point(x: center, y: top + theme.titleGap + rise),
          .center, .baseline)
      }
    }
    func bottom(_ lines: [PlacedLine]) -> Double { lines.map(\.box.bottom).min() ?? top }
    var placed = raised(above: top)
    var floor = top
    for offsetText in offsetTexts where placed.contains(where: { offsetText.intersects($0.box) }) {
      floor = max(floor, offsetText.top)
    }
    if bottom(placed) < floor {
      placed = raised(above: floor)
      // Letters may reach further down than the gap is high.
      if bottom(placed) < floor { placed = raised(above: 2 * floor - bottom(placed)) }
    }
    return placed
  }
}
