extension ColoredLayer {
  /// A straight line from side to side.
  func straightLine(
    _ slope: Double, _ intercept: Double, _ axes: Axes, _ theme: Theme
  ) -> DisplayList.Item {
    let ends = [axes.x.limits.lowerBound, axes.x.limits.upperBound].map {
      axes.place($0, intercept + slope * $0)
    }
    return line(ends, axes, straightStroke(theme))
  }

  /// How a straight line is stroked, also in the legend.
  func straightStroke(_ theme: Theme) -> Stroke {
    Stroke(
      color: colors[0], width: layer.style.lineWidth ?? theme.axesLineWidth, cap: .projecting,
      join: .round)
  }
}
