extension ColoredLayer {
  /// The width of crosses without one of their own, from side to side, in points.
  private static let crossWidth = 8.0

  /// How crosses are stroked, also in the legend.
  var crossStroke: Stroke {
    Stroke(color: colors[0], width: layer.style.lineWidth ?? theme.curveWidth)
  }

  /// The diameter of the circle about a cross, in points.
  var crossDiameter: Double {
    (layer.style.pointSize ?? Self.crossWidth) * 2.0.squareRoot()
  }

  /// A cross at every point, on a wider one in the color of the background: they are seen on anything.
  func crosses(_ x: [Double], _ y: [Double], _ axes: Axes) -> [DisplayList.Item] {
    let room = axes.area.extended(by: crossDiameter)
    let points = zip(x, y).map { axes.place($0, $1) }.filter(room.contains)
    guard !points.isEmpty else { return [] }
    func path(_ diameter: Double) -> Path {
      Path(
        elements: points.flatMap { Layer.AsideSign.cross.path(at: $0, diameter).elements })
    }
    let stroke = crossStroke
    let casing = Stroke(
      color: theme.background.faded(by: stroke.color.alpha), width: stroke.width * 7 / 3)
    return [
      .path(
        path(crossDiameter + stroke.width * 4 / 3), fill: nil, stroke: casing, clip: axes.area),
      .path(path(crossDiameter), fill: nil, stroke: stroke, clip: axes.area),
    ]
  }
}
