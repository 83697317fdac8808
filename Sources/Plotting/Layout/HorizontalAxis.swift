/// What is drawn and written below the horizontal axis of a panel.
struct HorizontalAxis {
  /// The tick marks; no item without ticks.
  let tickMarks: [DisplayList.Item]
  /// The tick labels, the lines of the label and the offset text.
  private(set) var texts: [PlacedText] = []

  /// Places everything below the axes of a panel.
  ///
  /// - Parameters:
  ///   - settings: What is set for the axis.
  ///   - axes: The axes.
  ///   - theme: The look.
  ///   - text: What places lines of text.
  init(_ settings: Figure.AxisOptions, _ axes: Axes, _ theme: Theme, _ text: TextPlacement) {
    let area = axes.area
    let mark = Path(polyline: [Point(x: 0, y: 0), Point(x: 0, y: -theme.tickLength)])
    let minor = MinorTickSizes(theme)
    let minorMark = Path(polyline: [Point(x: 0, y: 0), Point(x: 0, y: -minor.length)])
    func places(_ ticks: [Axis.Tick]) -> [Point] {
      ticks.map { Point(x: axes.place(x: $0.value), y: area.bottom) }
    }
    tickMarks =
      Plotting.tickMarks(mark, at: places(axes.x.ticks), theme)
      + Plotting.tickMarks(minorMark, at: places(axes.x.minorTicks), theme, width: minor.width)
    let hasText = axes.text.hasX
    guard hasText || axes.text.hasXLabel else { return }

    func labels(_ ticks: [Axis.Tick], length: Double, gap: Double) -> [PlacedText] {
      ticks.filter { hasText && !$0.label.isEmpty }.map { tick in
        text.place(
          tick.label, .xTickLabel, size: theme.numberSize,
          at: Point(x: axes.place(x: tick.value), y: area.bottom - length - gap), .center, .top)
      }
    }
    texts =
      labels(axes.x.ticks, length: theme.tickLength, gap: theme.tickLabelGap)
      + labels(axes.x.minorTicks, length: minor.length, gap: minor.labelGap)
    let lowest =
      texts.map(\.box.bottom).min() ?? area.bottom - (hasText ? 0 : theme.tickLength)
    let offsetText =
      axes.x.offsetText.isEmpty || !hasText
      ? nil
      : text.place(
        axes.x.offsetText, .xOffsetText, size: theme.numberSize,
        at: Point(x: area.right, y: lowest - theme.offsetTextGap), .right, .top)
    if let label = settings.isHidden ? nil : axes.x.label(settings.label) {
      let isAtEnd = settings.labelPlace == .end
      let center = (area.left + area.right) / 2
      let (lines, middle) = text.lines(
        label, size: theme.labelSize,
        room: isAtEnd
          ? LineRoom(about: center, length: min(axes.text.xLabel.broken, area.width))
          : axes.text.xLabel, about: center)
      let baselines = text.baselines(lines, size: theme.labelSize)
      func placed(below top: Double) -> [PlacedText] {
        zip(lines, baselines).map { line, baseline in
          text.place(
            line, .xLabel, size: theme.labelSize,
            at: Point(
              x: isAtEnd ? area.right : middle, y: top - theme.axisLabelGap - baseline),
            isAtEnd ? .right : .center, .top)
        }
      }
      var label = placed(below: min(lowest, area.bottom - axes.text.leastXLabelDistance))
      // Matplotlib writes one over the other.
      if let offsetText, label.contains(where: { $0.box.intersects(offsetText.box) }) {
        label = placed(below: offsetText.box.bottom)
      }
      texts += label
    }
    if let offsetText { texts.append(offsetText) }
  }
}
