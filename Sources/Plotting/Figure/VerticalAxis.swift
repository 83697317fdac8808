/// What is drawn and written beside a vertical axis: at the left of a panel, or at the right of a
/// color bar.
struct VerticalAxis {
  /// Tick marks, tick labels, the label of the axis and the offset text.
  var items: [DisplayList.Item]
  /// The boxes of all texts, and whether their height counts: the label of the axis is broken into
  /// lines that fit.
  var boxes: [(box: Rectangle, along: Bool)] = []
  /// The box of the offset text; `nil` without one.
  private(set) var offsetText: Rectangle?

  /// Places everything beside a vertical axis.
  ///
  /// - Parameters:
  ///   - axis: The axis.
  ///   - label: Its label, which runs upwards; `nil` for none.
  ///   - labelWidth: The room for a line of the label, in points.
  ///   - leastLabelDistance: The least distance between the area and the label but for the gap, in
  ///     points.
  ///   - hasText: Whether there is more than tick marks.
  ///   - isAtRight: Whether the axis is at the right of the area instead of the left.
  ///   - area: The area, in points.
  ///   - theme: The look.
  ///   - text: What places lines of text.
  ///   - place: The vertical place of a value, in points.
  init(
    _ axis: Axis, label: String?, labelWidth: Double, leastLabelDistance: Double = 0,
    hasText: Bool = true, isAtRight: Bool, of area: Rectangle, _ theme: Theme,
    _ text: TextPlacement, place: (Double) -> Double
  ) {
    let (edge, outwards) = isAtRight ? (area.right, 1.0) : (area.left, -1.0)
    let mark = Path(polyline: [Point(x: 0, y: 0), Point(x: outwards * theme.tickLength, y: 0)])
    items = tickMarks(mark, at: axis.ticks.map { Point(x: edge, y: place($0.value)) }, theme)
    guard hasText else { return }

    let labels = axis.ticks.map { tick in
      text.place(
        tick.label, size: theme.labelSize,
        at: Point(
          x: edge + outwards * theme.tickLength + outwards * theme.tickLabelGap,
          y: place(tick.value)),
        isAtRight ? .left : .right, .centerOfBaseline)
    }
    for label in labels { add(label) }

    if let label {
      let end =
        isAtRight
        ? max(labels.map(\.box.right).max() ?? edge, edge + leastLabelDistance)
        : min(labels.map(\.box.left).min() ?? edge, edge - leastLabelDistance)
      let lines = text.lines(label, size: theme.labelSize, width: labelWidth)
      for (index, line) in lines.enumerated() {
        let outer = Double(isAtRight ? index : lines.count - 1 - index)
        let distance = outwards * outer * text.leading(theme.labelSize)
        add(
          text.placeVertically(
            line, size: theme.labelSize,
            at: Point(
              x: end + outwards * theme.axisLabelGap + distance, y: (area.bottom + area.top) / 2),
            isRightOfPoint: isAtRight), along: false)
      }
    }
    if !axis.offsetText.isEmpty {
      let line = text.place(
        axis.offsetText, size: theme.labelSize,
        at: Point(x: edge, y: area.top + theme.offsetTextGap), isAtRight ? .right : .left, .baseline
      )
      add(line)
      offsetText = line.box
    }
  }

  private mutating func add(_ line: TextPlacement.PlacedLine, along: Bool = true) {
    items.append(.text(line.line))
    boxes.append((line.box, along))
  }
}

/// The tick marks of an axis; no item without ticks.
func tickMarks(
  _ mark: Path, at places: [Point], _ theme: Theme
) -> [DisplayList.Item] {
  guard !places.isEmpty else { return [] }
  let stroke = Stroke(color: theme.axes, width: theme.tickWidth)
  return [.markers(mark, at: places, stroke: stroke, clip: nil)]
}
