extension Figure {
  /// The axes of all panels in some room.
  ///
  /// - Parameters:
  ///   - limits: The limits of the axes.
  ///   - panelCells: The room of each panel.
  ///   - room: The room for all panels.
  ///   - besideWidths: How much a legend takes to the right of each panel, in points.
  ///   - rightEdge: The right edge of what is left to panels and their text, in points.
  ///   - measuring: What knows how much room text takes.
  func axes(
    _ limits: [PanelLimits], _ panelCells: [Rectangle], in room: GridRoom, besideWidths: [Double],
    rightEdge: Double, measuring: some TextMeasuring
  ) -> [Axes] {
    let isGrid = grid.hasSeveralCells
    let hasOwnColorBar = sharedHeatmap == nil
    let areas = panels.indices.map { index in
      isGrid
        ? panels[index].areas(
          inGrid: panelCells[index], limits: limits[index], hasColorBar: hasOwnColorBar,
          gap: 1.2 * theme.labelSize)
        : panels[index].areas(in: panelCells[index], limits: limits[index])
    }
    func gap(_ gaps: [Double], _ index: Int) -> Double {
      gaps.indices.contains(index) ? gaps[index] : 0
    }
    let x = panels.indices.map { index in
      let axis = Axis.horizontal(
        limits[index].x, panels[index].x, of: areas[index].axes, theme,
        // A single panel has Matplotlib's ticks as long as labels do not touch.
        gap: isGrid ? theme.labelSize / 3 : 0.1 * theme.labelSize, measuring: measuring)
      guard isGrid else { return axis }
      return axis.labelled(
        from: areas[index].axes.left, length: areas[index].axes.width,
        within: labelRoom(
          index, panelCells[index], gap: gap(room.columnGaps, 0)), gap: theme.labelSize / 3
      ) { measuring.extent(of: $0, size: theme.labelSize).width }
    }
    let y = panels.indices.map { index in
      Axis.verticalThinned(limits[index].y, panels[index].y, of: areas[index].axes, theme)
    }
    let shownY = panels.indices.map { index in
      panelOfShownY(index).map { other in
        Axis.verticalThinned(limits[other].y, panels[other].y, of: areas[index].axes, theme)
      }
    }
    // The offset text of a panel begins where a long title of the panel to the left may end.
    let colorBars = panels.indices.map { index in
      areas[index].colorBar.flatMap { area in
        panels[index].heatmap.map {
          ColorBar($0.heatmap, opacity: $0.opacity, area: area, theme)
        }
      }
    }
    let hasOffsetTexts =
      y.contains { !$0.offsetText.isEmpty }
      || colorBars.contains { $0?.axis.offsetText.isEmpty == false }
    let distances =
      isGrid
      ? labelDistances(x, zip(y, shownY).map { $1 ?? $0 }, measuring: measuring)
      : (x: [0], y: [0])
    return panels.indices.map { index in
      let (area, cell, place) = (areas[index].axes, panelCells[index], grid.cell(of: index))
      let middle = (x: (area.left + area.right) / 2, y: (area.bottom + area.top) / 2)
      // Up to the middle between the panels, or to the edge of the page.
      func halfWidth(_ pageGap: Double) -> Double {
        let left =
          place.column == 0
          ? middle.x - pageGap
          : middle.x - cell.left + (gap(room.columnGaps, place.column - 1) - theme.labelSize) / 2
        let right =
          place.column == grid.columns - 1
          ? rightEdge - besideWidths[index] - pageGap - middle.x
          : cell.right - middle.x + (gap(room.columnGaps, place.column) - theme.labelSize) / 2
        return min(left, right)
      }
      func halfHeight(_ pageGap: Double) -> Double {
        let below =
          isLowest(index)
          ? middle.y - pageGap
          : middle.y - cell.bottom + (gap(room.rowGaps, place.row) - theme.labelSize) / 2
        let above =
          place.row == 0
          ? height - pageGap - middle.y
          : cell.top - middle.y + (gap(room.rowGaps, place.row - 1) - theme.labelSize) / 2
        return min(below, above)
      }
      // One line may reach the edge of the page, where no room is made up to it; broken ones end
      // before.
      let wholeGap = fitsMargins ? Self.pageGap : 0
      let line = LineRoom(whole: 2 * halfWidth(wholeGap), broken: 2 * halfWidth(Self.pageGap))
      // Further down it would meet the label of the horizontal axis.
      let upright = min(2 * halfHeight(Self.pageGap), area.height + 2 * theme.labelSize)
      return Axes(
        area: area, x: x[index], y: y[index], cell: cell, shownY: shownY[index],
        colorBar: colorBars[index],
        text: PanelText(
          hasX: hasHorizontalText(index), hasY: hasVerticalText(index),
          leastYLabelDistance: distances.y[place.column],
          leastXLabelDistance: distances.x[place.row],
          title: isGrid && hasOffsetTexts ? LineRoom(min(line.broken, area.width)) : line,
          xLabel: line,
          yLabel: LineRoom(
            whole: fitsMargins ? upright : 2 * halfHeight(0), broken: upright)))
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
          && $0.opacity == first.opacity
      })
    else { return nil }
    return first
  }
}
