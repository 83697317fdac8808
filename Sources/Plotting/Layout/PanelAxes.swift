extension Figure {
  /// The axes of all panels in some room.
  ///
  /// - Parameters:
  ///   - limits: The limits of the axes.
  ///   - panelCells: The room of each panel.
  ///   - room: The room for all panels.
  ///   - rightEdge: The right edge of what is left to panels and their text, in points.
  ///   - measuring: What knows how much room text takes.
  /// - Returns: The axes, in the order of the panels.
  func axes(
    _ limits: [PanelLimits], _ panelCells: [Rectangle], in room: GridRoom,
    rightEdge: Double, measuring: some TextMeasuring
  ) -> [Axes] {
    let isGrid = grid.hasSeveralCells
    let hasOwnColorBar = sharedHeatmap == nil
    let marginals = panels.indices.map { MarginalRoom(attachedPanels, ofPanel: $0) }
    let areas = panels.indices.map { index in
      isGrid || hasMarginals(index)
        ? panels[index].areas(
          inGrid: marginals[index].reduced(panelCells[index]), limits: limits[index],
          hasColorBar: hasOwnColorBar
        ) { 1.2 * theme.labelSize + marginals[index].reach(right: $0) }
        : panels[index].areas(in: panelCells[index], limits: limits[index])
    }
    func gap(_ gaps: [Double], _ index: Int) -> Double {
      gaps.indices.contains(index) ? gaps[index] : 0
    }
    let x = panels.indices.map { index in
      let axis = Axis.horizontal(
        limits[index].x, panels[index].x, of: areas[index].axes, theme,
        // A single panel has Matplotlib's ticks as long as labels do not touch.
        gap: isGrid ? theme.numberSize / 3 : 0.1 * theme.numberSize, measuring: measuring)
      guard isGrid else { return axis }
      return axis.labelled(
        from: areas[index].axes.left, length: areas[index].axes.width,
        within: labelRoom(
          index, panelCells[index], gap: gap(room.columnGaps, 0)), gap: theme.numberSize / 3
      ) { measuring.extent(of: $0, size: theme.numberSize).width }
    }
    let y = panels.indices.map { index in
      Axis.verticalThinned(
        limits[index].y, panels[index].y, of: areas[index].axes, theme, measuring: measuring)
    }
    let shownY = panels.indices.map { index in
      panelOfShownY(index).map { other in
        Axis.verticalThinned(
          limits[other].y, panels[other].y, of: areas[index].axes, theme, measuring: measuring)
      }
    }
    let colorBars = panels.indices.map { index in
      areas[index].colorBar.flatMap { area in
        panels[index].heatmap.map {
          ColorBar(
            $0.heatmap, opacity: $0.opacity, area: area.shortened(to: theme.colorBarShare), theme)
        }
      }
    }
    // The offset text of a panel, or its letter, begins where a long title of the panel to the left may end.
    let hasOffsetTexts =
      y.contains { !$0.offsetText.isEmpty }
      || colorBars.contains { $0?.axis.offsetText.isEmpty == false }
    let hasLetters = panels.contains { $0.letter != nil }
    let distances =
      isGrid
      ? labelDistances(x, zip(y, shownY).map { $1 ?? $0 }, measuring: measuring)
      : (x: [0], y: [0])
    return panels.indices.map { index in
      let (area, cell, place) = (areas[index].axes, panelCells[index], grid.cell(of: index))
      let middle = (x: (area.left + area.right) / 2, y: (area.bottom + area.top) / 2)
      // Up to the middle between the panels, or to the edge of the page.
      func across(_ pageGap: Double, _ rightEdge: Double) -> (start: Double, end: Double) {
        (
          place.column == 0
            ? pageGap
            : cell.left - (gap(room.columnGaps, place.column - 1) - theme.labelSize) / 2,
          place.column == grid.columns - 1
            ? rightEdge - pageGap
            : cell.right + (gap(room.columnGaps, place.column) - theme.labelSize) / 2
        )
      }
      func upwards(_ pageGap: Double) -> (start: Double, end: Double) {
        (
          isLowest(index)
            ? pageGap : cell.bottom - (gap(room.rowGaps, place.row) - theme.labelSize) / 2,
          place.row == 0
            ? height - pageGap
            : cell.top + (gap(room.rowGaps, place.row - 1) - theme.labelSize) / 2
        )
      }
      // One line may reach the edge of the page, where no room is made up to it; others end before.
      let wholeGap = fitsMargins ? Self.pageGap : 0
      func lines(before rightEdge: Double) -> LineRoom {
        LineRoom(
          about: middle.x, whole: across(wholeGap, rightEdge), span: across(Self.pageGap, rightEdge)
        )
      }
      // A legend beside all panels begins where the first row does: titles there end above it.
      let title = lines(before: place.row == 0 ? width : rightEdge)
      // Further down it would meet the label of the horizontal axis.
      let reach = (start: area.bottom - theme.labelSize, end: area.top + theme.labelSize)
      let (upright, page) = (upwards(Self.pageGap), upwards(0))
      let span = (start: max(upright.start, reach.start), end: min(upright.end, reach.end))
      return Axes(
        area: area, x: x[index], y: y[index], cell: cell, shownY: shownY[index],
        colorBar: colorBars[index],
        text: PanelText(
          hasX: hasHorizontalText(index), hasY: hasVerticalText(index),
          hasXLabel: hasOwnHorizontalLabel(index), hasYLabel: hasOwnVerticalLabel(index),
          leastYLabelDistance: distances.y[place.column],
          leastXLabelDistance: distances.x[place.row],
          title: isGrid && (hasOffsetTexts || hasLetters)
            ? LineRoom(
              about: middle.x,
              length: min(
                title.broken, 2 * min(middle.x - cell.left, cell.right - middle.x))) : title,
          xLabel: lines(before: rightEdge),
          yLabel: LineRoom(about: middle.y, whole: fitsMargins ? span : page, span: span)),
        marginals: marginals[index].areas(beside: area))
    }
  }

  /// Whether the sides that are not named fit what is around the axes.
  var fitsMargins: Bool { margins.isFitted || theme.fitsMargins || grid.hasSeveralCells }

  /// The heatmap whose color bar stands for those of all panels: where several have the same values
  /// at the ends of their colors, and the same label.
  var sharedHeatmap: (heatmap: Heatmap, opacity: Double)? {
    guard panels.count > 1 else { return nil }
    let heatmaps = panels.compactMap(\.heatmap)
    guard heatmaps.count > 1, let first = heatmaps.first,
      heatmaps.allSatisfy({
        $0.heatmap.range == first.heatmap.range
          && $0.heatmap.colorScale == first.heatmap.colorScale
          && $0.heatmap.label == first.heatmap.label
          && $0.heatmap.areOfDots == first.heatmap.areOfDots
          && $0.opacity == first.opacity
      })
    else { return nil }
    return first
  }
}
