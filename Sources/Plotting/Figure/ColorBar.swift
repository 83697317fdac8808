/// The bar beside a panel that tells which color stands for which value.
struct ColorBar: Hashable, Sendable {
  /// The area of the bar, in points.
  let area: Rectangle
  /// Its axis, upwards.
  let axis: Axis

  /// What the bar draws and writes, as Matplotlib's `Figure.colorbar` does.
  ///
  /// - Parameters:
  ///   - label: The label that runs upwards to the right of the tick labels; `nil` for none.
  ///   - labelWidth: The room for a line of it, in points.
  ///   - opacity: The opacity of the colors.
  ///   - theme: The look.
  ///   - measuring: What knows how much room text takes.
  ///   - include: Receives the boxes of all texts and of the tick marks, and whether their height
  ///     counts: the label is broken into lines that fit.
  /// - Returns: The items in drawing order, and the box of the offset text; `nil` without one.
  func items(
    label: String?, labelWidth: Double, opacity: Double, theme: Theme,
    measuring: some TextMeasuring,
    include: (Rectangle, _ along: Bool) -> Void
  ) -> (items: [DisplayList.Item], offsetText: Rectangle?) {
    let text = TextPlacement(measuring: measuring, color: theme.text)
    let scale = area.height / (axis.limits.upperBound - axis.limits.lowerBound)
    func place(_ value: Double) -> Double { area.bottom + (value - axis.limits.lowerBound) * scale }

    var items: [DisplayList.Item] = [
      .image(
        DisplayList.Image(
          columns: 1, rows: viridis.count, palette: viridis,
          colorIndices: viridis.indices.map { UInt8($0) }, opacity: opacity),
        in: area, clip: area)
    ]
    var right = area.right
    if !axis.ticks.isEmpty {
      items.append(
        .markers(
          Path(polyline: [Point(x: 0, y: 0), Point(x: theme.tickLength, y: 0)]),
          at: axis.ticks.map { Point(x: area.right, y: place($0.value)) },
          stroke: Stroke(color: theme.axes, width: theme.tickWidth), clip: nil))
      right += theme.tickLength
      include(Rectangle(left: area.left, bottom: area.bottom, right: right, top: area.top), true)
    }
    for tick in axis.ticks {
      let label = text.place(
        tick.label, size: theme.labelSize,
        at: Point(
          x: area.right + theme.tickLength + theme.tickLabelGap, y: place(tick.value)),
        .left, .centerOfBaseline)
      items.append(.text(label.line))
      include(label.box, true)
      right = max(right, label.box.right)
    }
    if let label, !label.isEmpty {
      let lines = text.lines(label, size: theme.labelSize, width: labelWidth)
      for (index, line) in lines.enumerated() {
        let placed = text.placeVertically(
          line, size: theme.labelSize,
          at: Point(
            x: right + theme.axisLabelGap + Double(index) * text.leading(theme.labelSize),
            y: (area.bottom + area.top) / 2),
          isRightOfPoint: true)
        items.append(.text(placed.line))
        include(placed.box, false)
      }
    }
    let offsetText =
      axis.offsetText.isEmpty
      ? nil
      : text.place(
        axis.offsetText, size: theme.labelSize,
        at: Point(x: area.right, y: area.top + theme.offsetTextGap), .right, .baseline)
    if let offsetText {
      items.append(.text(offsetText.line))
      include(offsetText.box, true)
    }
    let corners = [
      Point(x: area.left, y: area.bottom), Point(x: area.right, y: area.bottom),
      Point(x: area.right, y: area.top), Point(x: area.left, y: area.top),
    ]
    items.append(
      .path(
        Path(elements: Path(polyline: corners).elements + [.close]), fill: nil,
        stroke: Stroke(color: theme.axes, width: theme.axesLineWidth), clip: nil))
    return (items, offsetText?.box)
  }
}
