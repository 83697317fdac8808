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

  /// The size of a line, in points.
  struct Box {
    /// How long the line is.
    let width: Double
    /// The height above the baseline.
    let ascent: Double
    /// The depth below it.
    let descent: Double
    /// The height of what is drawn of this text, and its depth.
    let ink: (ascent: Double, descent: Double)
  }

  let measuring: any TextMeasuring
  let color: Color

  /// The box of a line.
  func box(_ string: String, size: Double, isBold: Bool = false) -> Box {
    let text = measuring.extent(of: string, size: size, isBold: isBold)
    let letters = measuring.extent(of: "lp", size: size)
    // Height and depth are compared, not ascent and depth: a raised text of little height gets
    // the box of "lp" about its own baseline.
    let descent = max(text.descent, letters.descent)
    let height = max(text.ascent + text.descent, letters.ascent + letters.descent)
    return Box(
      width: text.width, ascent: height - descent, descent: descent,
      ink: (text.ascent, text.descent))
  }

  /// Places a horizontal line of text at a point.
  func place(
    _ string: String, _ kind: TextKind, size: Double, isBold: Bool = false, at anchor: Point,
    _ horizontal: HorizontalAlignment, _ vertical: VerticalAlignment
  ) -> PlacedText {
    let box = box(string, size: size, isBold: isBold)
    return PlacedText(
      kind, string, box,
      at: Point(
        x: anchor.x - horizontal.rawValue * box.width,
        y: anchor.y - vertical.rawValue * box.ascent), size: size, isBold: isBold, color)
  }

  /// Places a line of text that runs upwards, its box to the left or right of a point and centered
  /// there.
  func placeVertically(
    _ string: String, _ kind: TextKind, size: Double, at anchor: Point, isRightOfPoint: Bool = false
  ) -> PlacedText {
    let box = box(string, size: size)
    return PlacedText(
      kind, string, box,
      at: Point(
        x: isRightOfPoint ? anchor.x + box.ascent : anchor.x - box.descent,
        y: anchor.y - box.width / 2), size: size, isVertical: true, color)
  }

  /// The lines of a text that may be broken, and their middle: that of what the text belongs to, or as
  /// near to it as keeps them in the room for lines that are broken or moved.
  func lines(
    _ string: String, size: Double, isBold: Bool = false, room: LineRoom, about middle: Double
  ) -> (lines: [String], middle: Double) {
    func measure(_ text: String) -> Double {
      measuring.extent(of: text, size: size, isBold: isBold).width
    }
    let whole = wrapped(string, width: .infinity, measure: measure)
    guard whole.contains(where: { measure($0) > room.whole }) else { return (whole, middle) }
    let lines = wrapped(string, width: room.broken, measure: measure)
    return (lines, room.middle(of: lines.map(measure).max() ?? 0, about: middle))
  }

  /// How far below the first baseline each baseline of several lines is, in points.
  ///
  /// A line is as far below the depth of the one before as 1.2 times its height (Matplotlib's
  /// `Text._get_layout`).
  func baselines(_ lines: [String], size: Double, isBold: Bool = false) -> [Double] {
    guard lines.count > 1 else { return [0] }
    var baseline = 0.0
    var descent = 0.0
    return lines.enumerated().map { index, line in
      let box = box(line, size: size, isBold: isBold)
      if index > 0 { baseline += descent + 1.2 * box.ascent }
      descent = box.descent
      return baseline
    }
  }

  /// Places a title above an area, raised where it would run into the area or an offset text
  /// (Matplotlib's `Axes._update_title_position`).
  ///
  /// - Parameters:
  ///   - title: The title.
  ///   - kind: Whose title it is.
  ///   - size: Its font size, in points.
  ///   - theme: The theme with its size and its gap.
  ///   - area: The left and right end of what it is the title of, in points.
  ///   - top: The upper edge of the area, in points.
  ///   - room: The room for a line.
  ///   - offsetTexts: The boxes of offset texts above the area.
  /// - Returns: The lines from the first.
  func placeTitle(
    _ title: String, _ kind: TextKind, size: Double, theme: Theme,
    over area: (left: Double, right: Double),
    above top: Double,
    room: LineRoom, avoiding offsetTexts: [Rectangle] = []
  ) -> [PlacedText] {
    let (lines, anchor) = titleLines(title, size, theme, over: area, room: room)
    let baselines = baselines(lines, size: size, isBold: theme.hasBoldTitles)
    func raised(above top: Double, _ gap: Double = theme.titleGap) -> [PlacedText] {
      zip(lines, baselines).map { line, baseline in
        let rise = (baselines.last ?? 0) - baseline
        return place(
          line, kind, size: size, isBold: theme.hasBoldTitles,
          at: Point(x: anchor, y: top + gap + rise),
          theme.titleAlignment == .left ? .left : .center, .baseline)
      }
    }
    func bottom(_ lines: [PlacedText]) -> Double { lines.map(\.box.bottom).min() ?? top }
    var placed = raised(above: top)
    var floor = top
    for offsetText in offsetTexts where placed.contains(where: { offsetText.intersects($0.box) }) {
      floor = max(floor, offsetText.top)
    }
    // Letters may reach further down than the gap is high, and what is below a sum would touch the frame.
    let hasFormula = lines.last.map(FormulaText.hasFormula) ?? false
    let least = floor + (hasFormula ? theme.titleGap / 3 : 0)
    if bottom(placed) < least {
      placed = raised(
        above: floor, floor > top ? theme.subtitleGap ?? theme.titleGap : theme.titleGap)
      if bottom(placed) < least { placed = raised(above: floor + least - bottom(placed)) }
    }
    return placed
  }

  /// The lines of a title, and where they are placed by their middle or their left end.
  private func titleLines(
    _ title: String, _ size: Double, _ theme: Theme, over area: (left: Double, right: Double),
    room: LineRoom
  ) -> (lines: [String], anchor: Double) {
    let middle = (area.left + area.right) / 2
    guard theme.titleAlignment == .left else {
      let (lines, middle) = lines(
        title, size: size, isBold: theme.hasBoldTitles, room: room, about: middle)
      return (lines, middle)
    }
    let room = LineRoom(from: area.left, to: max(room.span.upperBound, area.right))
    let (lines, _) = lines(
      title, size: size, isBold: theme.hasBoldTitles, room: room, about: middle)
    return (lines, area.left)
  }
}
