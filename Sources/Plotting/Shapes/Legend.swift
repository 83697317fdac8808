/// The legend of a figure.
///
/// Lengths are multiples of the font size, as in Matplotlib's `Legend`.
struct Legend {
  /// One line of the legend.
  struct Entry {
    enum Key {
      case patch(Color)
      /// A filled area with a number, which is centered about the origin.
      case numberedPatch(Color, DisplayList.TextLine)
      case line(Stroke)
      /// A filled area with a curve along its upper edge.
      case area(Color, Stroke)
      case dot(Color, diameter: Double)
      case rimmedDot(Color, diameter: Double, rim: Double)
      case none
    }

    let label: String
    let key: Key
  }

  /// The width of the frame, in points; 0 without entries.
  let width: Double
  /// The height of the frame, in points; 0 without entries.
  let height: Double
  /// The distance between the frame and what it stands beside, in points.
  var distance: Double { 0.5 * theme.labelSize }

  private let entries: [Entry]
  private let theme: Theme
  private let lengths: Lengths
  private let lines: [(ascent: Double, descent: Double)]

  private struct Lengths {
    let em: Double
    var keyWidth: Double { 2 * em }
    var keyHeight: Double { 0.7 * em }
    var keyGap: Double { 0.8 * em }
    var lineGap: Double { 0.5 * em }
    var padding: Double { 0.4 * em }
  }

  init(entries: [Entry], theme: Theme, measuring: some TextMeasuring) {
    let lengths = Lengths(em: theme.labelSize)
    let text = TextPlacement(measuring: measuring, color: theme.text)
    let boxes = entries.map { text.box($0.label, size: lengths.em) }
    // A line is at least as high as the letters "lp", even where its label reaches further down,
    // and as high as its key.
    let least = max(text.box("lp", size: lengths.em).ascent, lengths.keyHeight)
    self.entries = entries
    self.theme = theme
    self.lengths = lengths
    lines = boxes.map { (max($0.ascent, least), $0.descent) }
    guard !entries.isEmpty else {
      (width, height) = (0, 0)
      return
    }
    let textHeight = lines.reduce(0) { $0 + $1.ascent + $1.descent }
    width =
      lengths.keyWidth + lengths.keyGap + (boxes.map(\.width).max() ?? 0) + 2 * lengths.padding
    height = textHeight + lengths.lineGap * Double(entries.count - 1) + 2 * lengths.padding
  }

  /// The legend with its first entries, and a line that tells how many there are besides.
  ///
  /// - Parameters:
  ///   - room: The height that it should have at most, in points; one entry stays in any case.
  ///   - measuring: What knows how much room text takes.
  /// - Returns: The legend, with fewer entries where its height is larger than the room.
  /// - Complexity: O(*n*²), where *n* is the number of entries.
  func cut(to room: Double, measuring: some TextMeasuring) -> Legend {
    var legend = self
    var count = entries.count - 1
    while count > 0, legend.height > room {
      let rest = Entry(label: "… and \(entries.count - count) more", key: .none)
      legend = Legend(
        entries: entries.prefix(count) + [rest], theme: theme, measuring: measuring)
      count -= 1
    }
    return legend
  }

  /// Places the legend.
  ///
  /// - Parameter corner: The upper right corner of the frame, in points.
  /// - Returns: What the legend draws; nothing without entries.
  func items(upperRight corner: Point) -> [DisplayList.Item] {
    guard !entries.isEmpty else { return [] }
    let em = lengths.em
    let frame = Rectangle(
      left: corner.x - width, bottom: corner.y - height, right: corner.x, top: corner.y)
    var items: [DisplayList.Item] = [
      .path(
        roundedRectangle(frame, radius: 0.2 * em),
        fill: theme.background.faded(by: theme.legendOpacity),
        stroke: theme.legendEdge.map { Stroke(color: $0, width: 1, cap: .butt, join: .miter) },
        clip: nil)
    ]
    var baseline = frame.top - lengths.padding
    let left = frame.left + lengths.padding
    for (entry, line) in zip(entries, lines) {
      baseline -= line.ascent
      let box = Rectangle(
        left: left, bottom: baseline, right: left + lengths.keyWidth,
        top: baseline + lengths.keyHeight)
      items += entry.key.items(in: box)
      items.append(
        .text(
          DisplayList.TextLine(
            entry.label, origin: Point(x: left + lengths.keyWidth + lengths.keyGap, y: baseline),
            size: em, color: theme.text)))
      baseline -= line.descent + lengths.lineGap
    }
    return items
  }
}

extension Legend.Entry.Key {
  /// What is drawn in the box of the key.
  fileprivate func items(in box: Rectangle) -> [DisplayList.Item] {
    func line(at y: Double, _ stroke: Stroke) -> DisplayList.Item {
      let ends = [Point(x: box.left, y: y), Point(x: box.right, y: y)]
      return .path(Path(polyline: ends), fill: nil, stroke: stroke, clip: nil)
    }
    let middle = Point(x: (box.left + box.right) / 2, y: (box.bottom + box.top) / 2)
    switch self {
    case .patch(let color):
      return [.rectangles([box], fill: color, clip: nil)]
    case .numberedPatch(let color, var number):
      number.origin = Point(x: middle.x + number.origin.x, y: middle.y + number.origin.y)
      return [.rectangles([box], fill: color, clip: nil), .text(number)]
    case .line(let stroke):
      return [line(at: box.bottom + box.height / 2, stroke)]
    case .area(let color, let stroke):
      return [.rectangles([box], fill: color, clip: nil), line(at: box.top, stroke)]
    case .dot(let color, let diameter):
      return [
        .path(Path(dots: [middle], diameter: diameter), fill: color, stroke: nil, clip: nil)
      ]
    case .rimmedDot(let color, let diameter, let rim):
      // `legend.scatteryoffsets`.
      let center = Point(x: middle.x, y: box.bottom + 0.375 * box.height)
      // A larger one would cover the entries above and below.
      let dot = DisplayList.Dots(
        [center], diameter: min(diameter, box.width / 2), rim: rim, palette: [color],
        isSnapped: true)
      return [.dots(dot, clip: nil)]
    case .none:
      return []
    }
  }
}

/// A rectangle whose corners are quadratic curves, as Matplotlib's `BoxStyle.Round` draws them.
private func roundedRectangle(_ box: Rectangle, radius: Double) -> Path {
  let (left, bottom, right, top) = (box.left, box.bottom, box.right, box.top)
  func point(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
  return Path(
    elements: [
      .move(point(left + radius, bottom)),
      .line(point(right - radius, bottom)),
      .curve(point(right, bottom), point(right, bottom + radius)),
      .line(point(right, top - radius)),
      .curve(point(right, top), point(right - radius, top)),
      .line(point(left + radius, top)),
      .curve(point(left, top), point(left, top - radius)),
      .line(point(left, bottom + radius)),
      .curve(point(left, bottom), point(left + radius, bottom)),
      .close,
    ], isSnapped: true)
}
