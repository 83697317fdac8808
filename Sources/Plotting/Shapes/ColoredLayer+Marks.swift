extension ColoredLayer {
  /// Bars that stand on zero or hang down to their feet; none where the height is 0.
  func bars(_ edges: [Double], _ heights: [Double], _ axes: Axes) -> DisplayList.Item {
    let zero = axes.place(y: 0)
    let feet = layer.feet
    let rectangles = heights.indices.filter { heights[$0] > feet?[$0] ?? 0 }.map { bin in
      Rectangle(
        spanning: Point(
          x: axes.place(x: edges[bin]), y: feet.map { axes.place(y: $0[bin]) } ?? zero),
        Point(x: axes.place(x: edges[bin + 1]), y: axes.place(y: heights[bin])))
    }
    return .rectangles(rectangles, fill: colors[0], clip: axes.area)
  }

  /// A small dot at every point in sight, all of them as one path.
  func points(
    _ x: [Double], _ y: [Double], _ axes: Axes, diameter: Double? = nil
  ) -> DisplayList.Item {
    let points = zip(x, y).map { axes.place($0, $1) }
    let diameter = diameter ?? layer.style.pointSize ?? theme.pointDiameter
    return .path(
      Path(dots: thinned(points, within: axes.area.extended(by: diameter)), diameter: diameter),
      fill: colors[0], stroke: nil, clip: axes.area)
  }

  /// The key of points in the legend.
  var pointKey: Legend.Entry.Key {
    let diameter = layer.style.pointSize ?? theme.pointDiameter
    return layer.asideSign.map { .sign($0, asideStroke, diameter: diameter) }
      ?? .dot(colors[0], diameter: diameter)
  }
}
