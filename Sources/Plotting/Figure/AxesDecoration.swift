/// Everything about the axes but the data: frame, ticks, labels and the title.
struct AxesDecoration {
  /// Tick marks, tick labels, axis labels and offset texts.
  let ticks: [DisplayList.Item]
  /// The lines along the sides of the axes area.
  let frame: [DisplayList.Item]
  /// The title.
  let titles: [DisplayList.Item]

  init(figure: Figure, axes: Axes, measuring: some TextMeasuring) {
    let theme = figure.theme
    let text = TextPlacement(measuring: measuring, color: theme.text)
    let horizontal = Self.horizontalAxis(figure, axes, text)
    let vertical = Self.verticalAxis(figure, axes, text)
    ticks = horizontal + vertical.items

    let area = axes.area
    let stroke = Stroke(
      color: theme.axes, width: theme.axesLineWidth, cap: .projecting, join: .miter)
    let lowerLeft = Point(x: area.left, y: area.bottom)
    let upperLeft = Point(x: area.left, y: area.top)
    let lowerRight = Point(x: area.right, y: area.bottom)
    let upperRight = Point(x: area.right, y: area.top)
    let sides =
      switch theme.frame {
      case .box:
        [
          [lowerLeft, upperLeft], [lowerRight, upperRight],
          [lowerLeft, lowerRight], [upperLeft, upperRight],
        ]
      case .open: [[lowerLeft, upperLeft], [lowerLeft, lowerRight]]
      }
    frame = sides.map { .path(Path(polyline: $0), fill: nil, stroke: stroke, clip: nil) }

    titles =
      figure.title.map { [.text(Self.title($0, figure, axes, text, vertical.offsetText))] } ?? []
  }

  private static func horizontalAxis(
    _ figure: Figure, _ axes: Axes, _ text: TextPlacement
  ) -> [DisplayList.Item] {
    let (theme, area) = (figure.theme, axes.area)
    let mark = Path(polyline: [Point(x: 0, y: 0), Point(x: 0, y: -theme.tickLength)])
    let labels = axes.x.ticks.map { tick in
      text.place(
        tick.label, size: theme.labelSize,
        at: Point(
          x: axes.place(x: tick.value), y: area.bottom - theme.tickLength - theme.tickLabelGap),
        .center, .top)
    }
    var items = tickMarks(
      mark, at: axes.x.ticks.map { Point(x: axes.place(x: $0.value), y: area.bottom) }, theme)
    items += labels.map { .text($0.line) }

    let lowest = labels.map(\.box.bottom).min() ?? area.bottom
    if let label = figure.x.label {
      items.append(
        .text(
          text.place(
            label, size: theme.labelSize,
            at: Point(x: (area.left + area.right) / 2, y: lowest - theme.axisLabelGap),
            .center, .top
          ).line))
    }
    if !axes.x.offsetText.isEmpty {
      items.append(
        .text(
          text.place(
            axes.x.offsetText, size: theme.labelSize,
            at: Point(x: area.right, y: lowest - theme.offsetTextGap),
            .right, .top
          ).line))
    }
    return items
  }

  private static func verticalAxis(
    _ figure: Figure, _ axes: Axes, _ text: TextPlacement
  ) -> (items: [DisplayList.Item], offsetText: Rectangle?) {
    let (theme, area) = (figure.theme, axes.area)
    let mark = Path(polyline: [Point(x: 0, y: 0), Point(x: -theme.tickLength, y: 0)])
    let labels = axes.y.ticks.map { tick in
      text.place(
        tick.label, size: theme.labelSize,
        at: Point(
          x: area.left - theme.tickLength - theme.tickLabelGap, y: axes.place(y: tick.value)),
        .right, .centerOfBaseline)
    }
    var items = tickMarks(
      mark, at: axes.y.ticks.map { Point(x: area.left, y: axes.place(y: $0.value)) }, theme)
    items += labels.map { .text($0.line) }

    if let label = figure.y.label {
      let left = labels.map(\.box.left).min() ?? area.left
      items.append(
        .text(
          text.placeVertically(
            label, size: theme.labelSize,
            at: Point(x: left - theme.axisLabelGap, y: (area.bottom + area.top) / 2))))
    }
    guard !axes.y.offsetText.isEmpty else { return (items, nil) }
    let offsetText = text.place(
      axes.y.offsetText, size: theme.labelSize,
      at: Point(x: area.left, y: area.top + theme.offsetTextGap), .left, .baseline)
    return (items + [.text(offsetText.line)], offsetText.box)
  }

  private static func tickMarks(
    _ mark: Path, at places: [Point], _ theme: Theme
  ) -> [DisplayList.Item] {
    guard !places.isEmpty else { return [] }
    let stroke = Stroke(color: theme.axes, width: theme.tickWidth)
    return [.markers(mark, at: places, stroke: stroke, clip: nil)]
  }

  /// The title, raised where it would run into the axes area or the offset text of the vertical
  /// axis (Matplotlib's `Axes._update_title_position`).
  private static func title(
    _ title: String, _ figure: Figure, _ axes: Axes, _ text: TextPlacement, _ offsetText: Rectangle?
  ) -> DisplayList.TextLine {
    let theme = figure.theme
    let center = (axes.area.left + axes.area.right) / 2
    func place(above top: Double) -> TextPlacement.PlacedLine {
      text.place(
        title, size: theme.titleSize, at: Point(x: center, y: top + theme.titleGap),
        .center, .baseline)
    }
    var placed = place(above: axes.area.top)
    var floor = axes.area.top
    if let offsetText, offsetText.intersects(placed.box) { floor = offsetText.top }
    if placed.box.bottom < floor {
      placed = place(above: floor)
      // Letters may reach further down than the gap is high.
      if placed.box.bottom < floor { placed = place(above: 2 * floor - placed.box.bottom) }
    }
    return placed.line
  }
}
