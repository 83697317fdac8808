/// Everything about the axes of a panel but the data and the legend: frame, ticks, labels and the
/// title.
struct AxesDecoration {
  /// Tick marks, tick labels, axis labels and offset texts.
  let ticks: [DisplayList.Item]
  /// The lines along the sides of the axes area, the title, and the color bar with its ticks and
  /// labels.
  let surroundings: [DisplayList.Item]
  /// All texts.
  let texts: [PlacedText]
  /// How far all of it reaches out of the axes area.
  let overhang: Overhang
  /// The same without the title.
  let overhangBelowTitle: Overhang
  /// How far a label above the axes, or a marginal there, reaches up, in points; 0 without one.
  let heightOfLabelAbove: Double

  /// Places everything around the axes of a panel.
  ///
  /// - Parameters:
  ///   - panel: The panel with the labels of its axes.
  ///   - title: The title above it; `nil` for none.
  ///   - titleSize: The font size of the title, in points; `nil` for that of titles.
  ///   - axes: The axes of the panel.
  ///   - heightAbove: How far texts between the axes and the title reach up in panels of the same row, in
  ///     points.
  ///   - legendHeight: The room for a legend between the axes and the title, in points.
  ///   - theme: The look.
  ///   - measuring: What knows how much room text takes.
  init(
    _ panel: Figure.Panel, title: String?, titleSize: Double? = nil, axes: Axes,
    heightAbove: Double = 0,
    legendHeight: Double = 0, theme: Theme,
    measuring: some TextMeasuring
  ) {
    let text = TextPlacement(measuring: measuring, color: theme.labels)
    let area = axes.area
    let horizontal = HorizontalAxis(panel.x, axes, theme, text)
    let shownY = axes.shownY ?? axes.y
    let vertical = VerticalAxis(
      shownY, .panel, label: panel.y.isHidden ? nil : panel.y.label,
      labelPlace: panel.y.labelPlace ?? .middle, labelRoom: axes.text.yLabel,
      leastLabelDistance: axes.text.leastYLabelDistance, hasText: axes.text.hasY,
      hasLabel: axes.text.hasYLabel,
      hasTickMarks: !(theme.frame == .range && !panel.isPlane && panel.numbersStandOnGrid),
      isAtRight: false, of: area, avoiding: horizontal.texts.map(\.box), theme, text)
    ticks =
      horizontal.tickMarks + horizontal.texts.map { .text($0.line) } + vertical.tickMarks
      + vertical.texts.map { .text($0.line) }

    let bar = axes.colorBar?.placed(labelRoom: axes.text.yLabel, theme, text)
    var overhang = Overhang()
    if !axes.x.ticks.isEmpty { overhang.bottom = max(overhang.bottom, theme.tickLength) }
    if !shownY.ticks.isEmpty { overhang.left = max(overhang.left, theme.tickLength) }
    if let bar { overhang.include(bar.box, about: area) }
    for marginal in axes.marginals { overhang.include(marginal, about: area) }
    let besides = horizontal.texts + vertical.texts + (bar?.texts ?? [])
    let isAbove = !vertical.labelAbove.isEmpty
    for placed in besides {
      let isYLabel = placed.kind == .yLabel
      overhang.include(
        placed.box, about: area, across: placed.kind != .xLabel && !(isYLabel && isAbove),
        along: (!isYLabel || isAbove) && placed.kind != .colorBarLabel)
    }
    overhangBelowTitle = overhang
    let above = vertical.labelAbove + axes.marginals.filter { $0.bottom > area.top }
    heightOfLabelAbove = above.map { $0.top - area.top }.max() ?? 0
    let floor = legendHeight > 0 ? area.top + overhang.top + legendHeight : area.top
    let tickLabels = vertical.texts.filter { $0.kind == .yTickLabel }.map(\.box.left)
    let lines = PanelHead(
      title, letter: panel.letter, size: titleSize ?? theme.titleSize, over: axes,
      tickLabels: min(
        area.left - axes.text.leastYLabelDistance, tickLabels.min() ?? .infinity),
      above: floor,
      avoiding: [vertical.offsetText, bar?.offsetText].compactMap { $0 },
      labels: above
        + (heightAbove > 0
          ? [
            Rectangle(
              left: area.left, bottom: area.top, right: area.right, top: area.top + heightAbove)
          ] : []),
      theme: theme, measuring: measuring
    ).lines
    for line in lines { overhang.include(line.box, about: area, across: false) }
    surroundings =
      FrameLines(panel, axes, theme).items
      + lines.map { .text($0.line) } + (bar?.items ?? [])
    texts = besides + lines
    self.overhang = overhang
  }
}
