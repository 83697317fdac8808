extension Figure {
  /// Finds the axes of all panels.
  ///
  /// A single panel has the area within the margins. The panels of a grid share that area evenly,
  /// all of the same size, with the same gap between all columns and between all rows: what their
  /// text needs there, and 1.08 times the size of labels (Matplotlib's `tight_layout`). Where text
  /// would not fit into the figure, and for a legend beside the panels, the outer edges of the grid
  /// move inwards.
  ///
  /// - Parameter measuring: What knows how much room text takes; not asked for a single panel.
  /// - Returns: The axes in the order of ``panels``.
  /// - Complexity: O(*n*), where *n* is the number of values in all layers.
  public func axes(measuring: some TextMeasuring) -> [Axes] {
    let limits = panelLimits()
    guard grid.rows * grid.columns > 1 else {
      return zip(panels, limits).map { panel, limits in
        let areas = panel.areas(in: marginBox, limits: limits)
        return Axes(
          area: areas.axes, x: .horizontal(limits.x, panel.x, of: areas.axes, theme),
          y: .vertical(limits.y, panel.y, of: areas.axes, theme), cell: marginBox,
          colorBar: colorBar(areas.colorBar, panel.heatmap?.heatmap), text: PanelText())
      }
    }
    var room = GridRoom(edges: marginBox, columnGap: 0, rowGap: 0)
    // What text needs depends on the ticks, and they on the room that text leaves. After two passes
    // the room only shrinks, so that this ends.
    for pass in 1...8 {
      let axes = axes(limits, in: room, measuring: measuring)
      let needed = neededRoom(axes, measuring: measuring)
      let next = pass <= 2 ? needed : room.shrunk(to: needed)
      if next == room { return axes }
      room = next
    }
    return axes(limits, in: room, measuring: measuring)
  }

  /// The color bar of an area; `nil` without a heatmap.
  private func colorBar(_ area: Rectangle?, _ heatmap: Heatmap?) -> ColorBar? {
    guard let area, let heatmap else { return nil }
    let axis = heatmap.colorAxis(of: area, theme)
    return ColorBar(
      area: area, axis: axis, minorTicks: heatmap.minorTickMarks(axis, of: area, theme))
  }

  /// The axes of the panels of a grid.
  private func axes(
    _ limits: [PanelLimits], in room: GridRoom, measuring: some TextMeasuring
  ) -> [Axes] {
    let cells = room.cells(of: grid)
    let areas = panels.indices.map { panels[$0].areas(in: cells[$0], limits: limits[$0]) }
    let x = panels.indices.map {
      Axis.horizontal(
        limits[$0].x, panels[$0].x, of: areas[$0].axes, theme, measuring: measuring
      ).labelled(
        along: areas[$0].axes, within: labelRoom($0, cells[$0], gap: room.columnGap), theme,
        measuring: measuring)
    }
    let y = panels.indices.map {
      Axis.vertical(limits[$0].y, panels[$0].y, of: areas[$0].axes, theme)
    }
    // The offset text of a panel begins where a long title of the panel to the left may end.
    let hasOffsetTexts = y.contains { !$0.offsetText.isEmpty }
    let distances = labelDistances(x, y, measuring: measuring)
    return panels.indices.map { index in
      let (area, cell) = (areas[index].axes, cells[index])
      let width = lineWidth(
        about: (area.left + area.right) / 2, in: cell.left...cell.right, gap: room.columnGap,
        within: room.hasLegendBeside ? room.edges.right + theme.labelSize : self.width)
      return Axes(
        area: area, x: x[index], y: y[index], cell: cell,
        colorBar: colorBar(areas[index].colorBar, panels[index].heatmap?.heatmap),
        text: PanelText(
          hasX: hasHorizontalText(index), hasY: hasVerticalText(index),
          leastYLabelDistance: distances.y, leastXLabelDistance: distances.x,
          titleWidth: hasOffsetTexts ? min(width, area.width) : width,
          xLabelWidth: width,
          // Further down it would meet the label of the horizontal axis.
          yLabelWidth: min(
            lineWidth(
              about: (area.bottom + area.top) / 2, in: cell.bottom...cell.top, gap: room.rowGap,
              within: height),
            area.height + 2 * theme.labelSize)))
    }
  }

  /// The room for a line of text in the middle of one side of a panel: up to the same line of the
  /// next panel, and within the figure.
  private func lineWidth(
    about middle: Double, in side: ClosedRange<Double>, gap: Double, within length: Double
  ) -> Double {
    min(
      2 * min(middle - side.lowerBound, side.upperBound - middle) + gap,
      2 * min(middle, length - middle)) - theme.labelSize
  }

  /// The room that is left to panels by the text around them.
  private func neededRoom(_ axes: [Axes], measuring: some TextMeasuring) -> GridRoom {
    let overhangs = zip(panels, axes).map {
      AxesDecoration($0, title: $0.title, axes: $1, theme: theme, measuring: measuring).overhang
    }
    let (columns, last) = (grid.columns, panels.count - 1)
    func largest(_ values: some Sequence<Double>) -> Double { values.max() ?? 0 }
    let padding = (grid.sharesVariables ? 0.54 : 1.08) * theme.labelSize
    // Where panels share variables, tick labels keep to the room that they have, but for those of
    // color bars and of vertical axes within the grid.
    let columnGap =
      grid.sharesVariables && columns > 1
      ? theme.tickLength + padding
        + largest(
          panels.indices.filter { $0 % columns < columns - 1 && axes[$0].colorBar != nil }.map {
            overhangs[$0].right
          })
        + largest(
          panels.indices.filter { $0 % columns > 0 && hasVerticalText($0) }.map {
            overhangs[$0].left - theme.tickLength
          })
      : largest(
        panels.indices.filter { $0 % columns > 0 }.map {
          overhangs[$0 - 1].right + overhangs[$0].left + padding
        })
    let rowGap = largest(
      panels.indices.filter { $0 >= columns }.map {
        overhangs[$0 - columns].bottom + overhangs[$0].top + padding
      })

    let gap = grid.sharesVariables ? max(columnGap, rowGap) : nil

    let firstRow = largest(overhangs.prefix(columns).map(\.top))
    let title = title.map {
      titleLines($0, above: axes, overhang: firstRow, measuring: measuring)
    }
    let above = largest(
      (title ?? []).map { $0.box.top - (axes.first?.cell.top ?? 0) } + [firstRow])
    let legend = legend(axes: axes, measuring: measuring)
    let isOutside = isOutside(legend, axes: axes)
    let beside = isOutside ? 2 * legend.distance + legend.width : 0
    let first = panels.indices.filter { $0 % columns == 0 }
    let final = panels.indices.filter { $0 % columns == columns - 1 }
    let lowest = panels.indices.filter { $0 / columns == last / columns }
    return GridRoom(
      edges: marginBox.inset(
        left: largest(first.map { overhangs[$0].left }) - marginBox.left,
        bottom: largest(lowest.map { overhangs[$0].bottom }) - marginBox.bottom,
        right: largest(final.map { overhangs[$0].right }) + beside - (width - marginBox.right),
        top: above - (height - marginBox.top), clearance: 0.3 * theme.labelSize),
      columnGap: gap ?? columnGap, rowGap: gap ?? rowGap, hasLegendBeside: isOutside)
  }

  /// Places the title of the figure above the first row of a grid.
  ///
  /// - Parameters:
  ///   - title: The title.
  ///   - axes: The axes of all panels.
  ///   - overhang: How far the text of the panels of the first row reaches up, in points.
  ///   - measuring: What knows how much room text takes.
  /// - Returns: The lines from the first.
  func titleLines(
    _ title: String, above axes: [Axes], overhang: Double, measuring: some TextMeasuring
  ) -> [TextPlacement.PlacedLine] {
    guard let first = axes.first, let last = axes.prefix(grid.columns).last else { return [] }
    let middle = (first.cell.left + last.cell.right) / 2
    // The titles of panels are no part of the title of the figure.
    let gap = panels.prefix(grid.columns).contains { $0.title != nil } ? theme.titleGap : 0
    return TextPlacement(measuring: measuring, color: theme.text).placeTitle(
      title, theme: theme, over: middle, above: first.cell.top + overhang + gap,
      width: 2 * min(middle, width - middle) - theme.labelSize)
  }
}

extension Rectangle {
  /// The rectangle with its edges moved inwards, but for a fifth of it at least.
  ///
  /// An edge that has to move moves by the clearance more; none moves outwards.
  fileprivate func inset(
    left: Double, bottom: Double, right: Double, top: Double, clearance: Double
  ) -> Rectangle {
    func bounded(_ distance: Double, _ share: Double) -> Double {
      distance > 0 ? min(distance + clearance, share) : 0
    }
    return Rectangle(
      left: self.left + bounded(left, 0.2 * width),
      bottom: self.bottom + bounded(bottom, 0.4 * height),
      right: self.right - bounded(right, 0.6 * width),
      top: self.top - bounded(top, 0.4 * height))
  }
}
