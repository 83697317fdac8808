extension ColoredLayer {
  /// A line through points in the area between the axes, in points.
  func line(_ points: [Point], _ axes: Axes, _ stroke: Stroke) -> DisplayList.Item {
    .path(
      Path(polyline: points, within: axes.area.surroundings), fill: nil, stroke: stroke,
      clip: axes.area)
  }

  /// How curves and other lines of a layer are stroked.
  func lineStroke(_ color: Color, _ theme: Theme) -> Stroke {
    Stroke(
      color: color, width: layer.style.lineWidth ?? theme.curveWidth, cap: .projecting, join: .round
    )
  }
}
