extension Figure {
  /// The legend with the entries of all panels; where panels have the same label, the first counts.
  ///
  /// It is no higher than the area that it is in; beside the panels it ends above the lower edge of
  /// the figure.
  func legend(axes: [Axes], measuring: some TextMeasuring) -> Legend {
    var labels: Set<String> = []
    let entries = panels.flatMap { panel in
      coloredLayers(panel.layers, theme: theme, measuring: measuring).flatMap(\.legendEntries)
        .filter { panels.count == 1 || labels.insert($0.label).inserted }
    }
    let legend = Legend(entries: entries, theme: theme, measuring: measuring)
    guard let last = axes.prefix(grid.columns).last else { return legend }
    let room =
      isOutside(legend, axes: axes)
      ? last.cell.top - legend.distance : last.area.height - 2 * legend.distance
    return legend.height <= room ? legend : legend.cut(to: room, measuring: measuring)
  }

  /// Whether the legend is to the right of all panels.
  ///
  /// It is in the upper right corner of the last panel of the first row, but for grids whose panels
  /// are so small that it would take more than half of their width or height, and for those whose
  /// panels share variables: what it says is true of all of them.
  func isOutside(_ legend: Legend, axes: [Axes]) -> Bool {
    guard grid.rows * grid.columns > 1, let area = axes.first?.area, legend.width > 0 else {
      return false
    }
    return grid.sharesVariables || legend.width > area.width / 2 || legend.height > area.height / 2
  }

  /// Finds the place of the legend.
  ///
  /// - Parameters:
  ///   - legend: The legend of the figure.
  ///   - axes: The axes of all panels.
  ///   - overhang: How far the text of the last column reaches to the right, in points.
  /// - Returns: The upper right corner of the legend, in points; `nil` without panels.
  func corner(of legend: Legend, axes: [Axes], overhang: Double) -> Point? {
    guard let last = axes.prefix(grid.columns).last else { return nil }
    let (area, cell) = (last.area, last.cell)
    return isOutside(legend, axes: axes)
      ? Point(x: cell.right + overhang + 2 * legend.distance + legend.width, y: cell.top)
      : Point(x: area.right - legend.distance, y: area.top - legend.distance)
  }
}
