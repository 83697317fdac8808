extension ColoredLayer {
  /// A line through points in the area between the axes, in points.
  func line(_ points: [Point], _ axes: Axes, _ stroke: Stroke) -> DisplayList.Item {
    .path(
      Path(polyline: points, within: axes.area.surroundings), fill: nil, stroke: stroke,
      clip: axes.area)
  }

  /// How curves and other lines of a layer are stroked, each in one of its colors.
  func lineStroke(_ index: Int = 0, themeWidth: Double? = nil) -> Stroke {
    let width = layer.style.lineWidth ?? themeWidth ?? roleWidth ?? theme.curveWidth
    let dashes = dashes(turn: turns[index], width: width)
    return Stroke(
      color: colors[index], width: width, cap: dashes.isEmpty ? .projecting : .butt, join: .round,
      dashes: dashes)
  }

  /// A straight line from side to side.
  func straightLine(_ slope: Double, _ intercept: Double, _ axes: Axes) -> DisplayList.Item {
    line(straightPoints(slope, intercept, axes), axes, straightStroke)
  }

  /// The parts of a straight line that is bent by the scales of the axes.
  private static let bentParts = 256

  /// The points of a straight line from side to side, in points: its ends, or as many as show how the
  /// scales of the axes bend it.
  func straightPoints(_ slope: Double, _ intercept: Double, _ axes: Axes) -> [Point] {
    let limits = axes.x.limits
    let isStraight =
      axes.x.scale == axes.y.scale && (axes.x.scale.isLinear || (slope == 1 && intercept == 0))
    let x =
      isStraight
      ? [limits.lowerBound, limits.upperBound]
      : axes.x.scale.parts(of: limits, count: Self.bentParts)
    return x.map { axes.place($0, intercept + slope * $0) }
  }

  /// How a straight line is stroked, also in the legend.
  var straightStroke: Stroke {
    lineStroke(themeWidth: theme.axesLineWidth)
  }

  /// A short line at the foot of the area for every value in sight.
  func rug(_ values: [Double], _ axes: Axes) -> DisplayList.Item {
    let line = Path(polyline: [
      Point(x: 0, y: 0), Point(x: 0, y: theme.rugLength * axes.area.height),
    ])
    return .markers(
      line,
      at: values.filter(axes.x.limits.contains).map {
        Point(x: axes.place(x: $0), y: axes.area.bottom)
      },
      stroke: rugStroke, clip: axes.area)
  }

  /// How the lines of a rug are stroked, also in the legend.
  var rugStroke: Stroke {
    let width = layer.style.lineWidth ?? theme.rugWidth
    return Stroke(color: colors[0], width: width, dashes: dashes(turn: turns[0], width: width))
  }
}
