/// The legend in the upper right corner of the axes area.
///
/// Lengths are multiples of the font size, as in Matplotlib's `Legend`.
struct Legend {
  /// One line of the legend.
  struct Entry {
    enum Key {
      case patch(Color)
      case line(Stroke)
    }

    let label: String
    let key: Key
  }

  /// What the legend draws; nothing without entries.
  let items: [DisplayList.Item]

  init(entries: [Entry], area: Rectangle, theme: Theme, measuring: some TextMeasuring) {
    guard !entries.isEmpty else {
      items = []
      return
    }
    let em = theme.labelSize
    let keyWidth = 2 * em
    let keyHeight = 0.7 * em
    let keyGap = 0.8 * em
    let lineGap = 0.5 * em
    let padding = 0.4 * em
    let distance = 0.5 * em

    let text = TextPlacement(measuring: measuring, color: theme.text)
    let boxes = entries.map { text.box($0.label, size: em) }
    // A line is at least as high as the letters "lp", even where its label reaches further down,
    // and as high as its key.
    let least = max(text.box("lp", size: em).ascent, keyHeight)
    let ascents = boxes.map { max($0.ascent, least) }
    let textHeight = zip(ascents, boxes).reduce(0) { $0 + $1.0 + $1.1.descent }
    let width = keyWidth + keyGap + (boxes.map(\.width).max() ?? 0) + 2 * padding
    let height = textHeight + lineGap * Double(entries.count - 1) + 2 * padding
    let frame = Rectangle(
      left: area.right - distance - width, bottom: area.top - distance - height,
      right: area.right - distance, top: area.top - distance)

    var items: [DisplayList.Item] = [
      .path(
        roundedRectangle(frame, radius: 0.2 * em),
        fill: theme.background.faded(by: theme.legendOpacity),
        stroke: theme.legendEdge.map { Stroke(color: $0, width: 1, cap: .butt, join: .miter) },
        clip: nil)
    ]
    var baseline = frame.top - padding
    let left = frame.left + padding
    for index in entries.indices {
      let entry = entries[index]
      baseline -= ascents[index]
      switch entry.key {
      case .patch(let color):
        let patch = Rectangle(
          left: left, bottom: baseline, right: left + keyWidth, top: baseline + keyHeight)
        items.append(.rectangles([patch], fill: color, clip: nil))
      case .line(let stroke):
        let middle = baseline + keyHeight / 2
        items.append(
          .path(
            Path(polyline: [Point(x: left, y: middle), Point(x: left + keyWidth, y: middle)]),
            fill: nil, stroke: stroke, clip: nil))
      }
      items.append(
        .text(
          DisplayList.TextLine(
            entry.label, origin: Point(x: left + keyWidth + keyGap, y: baseline), size: em,
            color: theme.text)))
      baseline -= boxes[index].descent + lineGap
    }
    self.items = items
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
