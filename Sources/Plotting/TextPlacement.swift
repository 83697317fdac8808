/// Places lines of text by the edges and centers of their boxes.
///
/// A box is as wide as the text and at least as high as the letters "lp", so that labels share a
/// baseline whatever letters they have (Matplotlib's `Text._get_layout`).
struct TextPlacement {
  enum HorizontalAlignment {
    case left, center, right
  }

  enum VerticalAlignment {
    case top, baseline, centerOfBaseline
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
    let left =
      switch horizontal {
      case .left: anchor.x
      case .center: anchor.x - width / 2
      case .right: anchor.x - width
      }
    let baseline =
      switch vertical {
      case .top: anchor.y - ascent
      case .baseline: anchor.y
      case .centerOfBaseline: anchor.y - ascent / 2
      }
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
}
