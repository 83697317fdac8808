extension ColoredLayer {
  /// The width of the outline of bars as a share of that of curves: Matplotlib's `patch.linewidth` beside
  /// `lines.linewidth`.
  package static let barOutlineShare = 2.0 / 3

  /// The outline of all bars as one line, which begins and ends at zero (`histtype="step"` of Matplotlib's
  /// `hist`).
  func barOutline(_ edges: [Double], _ heights: [Double], _ axes: Axes) -> DisplayList.Item {
    line(barOutlinePoints(edges, heights, axes), axes, barOutlineStroke)
  }

  /// The corners of the outline of all bars, in points.
  func barOutlinePoints(_ edges: [Double], _ heights: [Double], _ axes: Axes) -> [Point] {
    guard let first = edges.first, let last = edges.last, !heights.isEmpty else { return [] }
    var points = [axes.place(first, 0)]
    for (bin, height) in heights.enumerated() {
      points += [axes.place(edges[bin], height), axes.place(edges[bin + 1], height)]
    }
    return points + [axes.place(last, 0)]
  }

  /// How the outline of bars is stroked, also in the legend.
  var barOutlineStroke: Stroke {
    var stroke = lineStroke(themeWidth: Self.barOutlineShare * theme.curveWidth)
    (stroke.cap, stroke.join) = (.butt, .miter)
    return stroke
  }
}
