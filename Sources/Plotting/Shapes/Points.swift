extension ColoredLayer {
  /// A small dot at every point in sight, all of them as one path.
  func points(_ x: [Double], _ y: [Double], _ axes: Axes) -> DisplayList.Item {
    let points = zip(x, y).map { axes.place($0, $1) }
    let diameter = layer.style.pointSize ?? theme.pointDiameter
    return .path(
      Path(dots: thinned(points, within: axes.area.extended(by: diameter)), diameter: diameter),
      fill: colors[0], stroke: nil, clip: axes.area)
  }

  /// The key of points in the legend.
  var pointKey: Legend.Entry.Key {
    .dot(colors[0], diameter: layer.style.pointSize ?? theme.pointDiameter)
  }
}
