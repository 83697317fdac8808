/// Everything about the axes of a panel but the data: frame, ticks, labels and the title.
struct AxesDecoration {
  /// Tick marks, tick labels, axis labels and offset texts.
  let ticks: [DisplayList.Item]
  /// The lines along the sides of the axes area, the title, and the color bar with its ticks and
  /// labels.
  let surroundings: [DisplayList.Item]
  /// How far all of it reaches out of the panel's cell.
  let overhang: Overhang

  /// Places everything around the axes of a panel.
  ///
  /// - Parameters:
  ///   - panel: The panel with the labels of its axes.
  ///   - title: The title above it; `nil` for none.
  ///   - axes: The axes of the panel.
  ///   - theme: The look.
  ///   - measuring: What knows how much room text takes.
  init(
    _ panel: Figure.Panel, title: String?, axes: Axes, theme: Theme,
    measuring: some TextMeasuring
  ) {
    let text = TextPlacement(measuring: measuring, color: theme.text)
    var overhang = Overhang()
    let horizontal = Self.horizontalAxis(panel.x.label, axes, theme, text, &overhang)
    let area = axes.area
    let vertical = VerticalAxis(
      axes.y, label: panel.y.label, labelWidth: axes.text.yLabelWidth,
      leastLabelDistance: axes.text.leastYLabelDistance, hasText: axes.text.hasY,
      isAtRight: false, of: area, theme, text, place: axes.place(y:))
    if !axes.y.ticks.isEmpty { overhang.left = max(overhang.left, theme.tickLength) }
    ticks = horizontal + vertical.items

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
    let frame = sides.map {
      DisplayList.Item.path(Path(polyline: $0), fill: nil, stroke: stroke, clip: nil)
    }

    let bar = axes.colorBar?.decorated(
      label: panel.heatmap?.heatmap.label, labelWidth: axes.text.yLabelWidth,
      opacity: panel.heatmap?.opacity ?? 1, theme, text)
    for (box, along) in vertical.boxes + (bar?.boxes ?? []) {
      overhang.include(box, about: area, along: along)
    }
    let lines =
      title.map {
        text.placeTitle(
          $0, theme: theme, over: (area.left + area.right) / 2, above: area.top,
          width: axes.text.titleWidth,
          avoiding: [vertical.offsetText, bar?.offsetText].compactMap { $0 })
      } ?? []
    for line in lines { overhang.include(line.box, about: area, across: false) }
    surroundings = frame + lines.map { .text($0.line) } + (bar?.items ?? [])
    self.overhang = overhang.beyond(axes.cell, of: area)
  }

  private static func horizontalAxis(
    _ label: String?, _ axes: Axes, _ theme: Theme, _ text: TextPlacement,
    _ overhang: inout Overhang
  ) -> [DisplayList.Item] {
    let area = axes.area
    let mark = Path(polyline: [Point(x: 0, y: 0), Point(x: 0, y: -theme.tickLength)])
    var items = tickMarks(
      mark, at: axes.x.ticks.map { Point(x: axes.place(x: $0.value), y: area.bottom) }, theme)
    if !axes.x.ticks.isEmpty { overhang.bottom = max(overhang.bottom, theme.tickLength) }
    guard axes.text.hasX else { return items }

    let labels = axes.x.ticks.filter { !$0.label.isEmpty }.map { tick in
      text.place(
        tick.label, size: theme.labelSize,
        at: Point(
          x: axes.place(x: tick.value), y: area.bottom - theme.tickLength - theme.tickLabelGap),
        .center, .top)
    }
    for label in labels { overhang.include(label.box, about: area) }
    items += labels.map { .text($0.line) }

    let lowest = labels.map(\.box.bottom).min() ?? area.bottom
    let offsetText =
      axes.x.offsetText.isEmpty
      ? nil
      : text.place(
        axes.x.offsetText, size: theme.labelSize,
        at: Point(x: area.right, y: lowest - theme.offsetTextGap), .right, .top)
    if let label {
      func placed(below top: Double) -> [TextPlacement.PlacedLine] {
        text.lines(label, size: theme.labelSize, width: axes.text.xLabelWidth).enumerated().map {
          text.place(
            $1, size: theme.labelSize,
            at: Point(
              x: (area.left + area.right) / 2,
              y: top - theme.axisLabelGap - Double($0) * text.leading(theme.labelSize)),
            .center, .top)
        }
      }
      var lines = placed(below: min(lowest, area.bottom - axes.text.leastXLabelDistance))
      // Matplotlib writes one over the other; in the small panels of a grid that is no rare case.
      if axes.text.xLabelWidth < .infinity, let offsetText,
        lines.contains(where: { $0.box.intersects(offsetText.box) })
      {
        lines = placed(below: offsetText.box.bottom)
      }
      for line in lines { overhang.include(line.box, about: area, across: false) }
      items += lines.map { .text($0.line) }
    }
    if let offsetText {
      overhang.include(offsetText.box, about: area)
      items.append(.text(offsetText.line))
    }
    return items
  }
}
