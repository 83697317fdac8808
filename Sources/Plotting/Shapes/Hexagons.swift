/// Hexagons that stand on a tip, each in the color of a value.
public struct Hexagons: Hashable, Sendable {
  /// The horizontal places of the middles, in data units.
  public var x: [Double]
  /// The vertical places of the middles, in data units, as many.
  public var y: [Double]
  /// The distance of the upright sides of a hexagon, in data units.
  public var width: Double
  /// The distance of its tips, in data units.
  public var height: Double
  /// The values as those of a grid of one row, of which each is that of a hexagon; the edges of the grid
  /// are the limits that the hexagons ask for.
  public var values: Heatmap

  /// Creates hexagons.
  ///
  /// - Precondition: There are as many places of both kinds as there are values.
  public init(x: [Double], y: [Double], width: Double, height: Double, values: Heatmap) {
    precondition(
      x.count == y.count && x.count == values.values.count,
      "\(x.count) and \(y.count) places for \(values.values.count) values")
    self.x = x
    self.y = y
    self.width = width
    self.height = height
    self.values = values
  }
}

extension ColoredLayer {
  /// The width of the line around a hexagon, in points: Matplotlib's `patch.linewidth`.
  private static let hexagonLineWidth = 1.0

  /// Hexagons in the order of their places, without seams: each has a line of its own color around it, as in
  /// Matplotlib's `hexbin`, below the next ones. Neighbors in that order of one color are one path;
  /// translucent colors are mixed with the background's before.
  ///
  /// - Complexity: O(*n*), where *n* is the number of hexagons.
  func hexagons(_ hexagons: Hexagons, _ axes: Axes) -> [DisplayList.Item] {
    let palette = theme.colorMap.colors
    let colors = hexagons.values.colorIndices(count: palette.count)
    let bounds = axes.area.surroundings
    var items: [DisplayList.Item] = []
    var elements: [Path.Element] = []
    func endRun(_ index: UInt8) {
      guard !elements.isEmpty else { return }
      let color = palette[Int(index)].faded(by: layer.style.opacity).mixed(with: theme.background)
      items.append(
        .path(
          Path(elements: elements), fill: color,
          stroke: Stroke(color: color, width: Self.hexagonLineWidth, join: .round),
          clip: axes.area))
      elements = []
    }
    for (index, color) in colors.enumerated() {
      if index > 0, color != colors[index - 1] { endRun(colors[index - 1]) }
      elements += Path(polygon: hexagons.corners(of: index, axes), within: bounds).elements
    }
    if let last = colors.last { endRun(last) }
    return items
  }
}

extension Hexagons {
  /// The corners of a hexagon, in points.
  fileprivate func corners(of index: Int, _ axes: Axes) -> [Point] {
    let (x, y) = (x[index], y[index])
    let (left, right) = (x - width / 2, x + width / 2)
    let (lower, upper) = (y - height / 4, y + height / 4)
    return [
      axes.place(right, lower), axes.place(right, upper), axes.place(x, y + height / 2),
      axes.place(left, upper), axes.place(left, lower), axes.place(x, y - height / 2),
    ]
  }
}
