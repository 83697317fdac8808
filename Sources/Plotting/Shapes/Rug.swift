extension ColoredLayer {
  /// A short line at the foot of the area for every value in sight.
  func rug(_ values: [Double], _ axes: Axes, _ theme: Theme) -> DisplayList.Item {
    let line = Path(polyline: [
      Point(x: 0, y: 0), Point(x: 0, y: theme.rugLength * axes.area.height),
    ])
    return .markers(
      line,
      at: values.filter(axes.x.limits.contains).map {
        Point(x: axes.place(x: $0), y: axes.area.bottom)
      },
      stroke: rugStroke(theme), clip: axes.area)
  }

  /// How the lines of a rug are stroked, also in the legend.
  func rugStroke(_ theme: Theme) -> Stroke {
    Stroke(color: colors[0], width: layer.style.lineWidth ?? theme.rugWidth)
  }
}
