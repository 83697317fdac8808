/// A line through points in the plane.
public struct Outline: Hashable, Sendable {
  /// The horizontal coordinates, in data units.
  public var x: [Double]
  /// The vertical coordinates, in data units, as many.
  public var y: [Double]
  /// Whether the last point is joined to the first.
  public var isClosed: Bool
  /// The group, from 0, whose color the line has.
  public var group: Int
  /// The width of the line as a share of the layer's, above 0.
  public var widthShare: Double

  /// Creates a line through points.
  ///
  /// - Precondition: There are as many coordinates of both kinds, and the group is at least 0.
  public init(
    x: [Double], y: [Double], isClosed: Bool, group: Int = 0, widthShare: Double = 1
  ) {
    precondition(x.count == y.count, "\(x.count) horizontal and \(y.count) vertical coordinates")
    precondition(group >= 0, "there is no group \(group)")
    self.x = x
    self.y = y
    self.isClosed = isClosed
    self.group = group
    self.widthShare = widthShare
  }
}

extension ColoredLayer {
  /// A line through points in the plane, closed or open.
  func outline(_ outline: Outline, _ axes: Axes, _ stroke: Stroke) -> DisplayList.Item {
    var points = zip(outline.x, outline.y).map { axes.place($0, $1) }
    let surroundings = axes.area.surroundings
    guard outline.isClosed, let first = points.first else { return line(points, axes, stroke) }
    guard points.allSatisfy(surroundings.contains) else {
      points.append(first)
      return line(points, axes, stroke)
    }
    var path = Path(polyline: points)
    if !path.elements.isEmpty { path.elements.append(.close) }
    return .path(path, fill: nil, stroke: stroke, clip: axes.area)
  }

  /// How a line of a share of the layer's width is stroked.
  func outlineStroke(_ color: Color, share: Double) -> Stroke {
    var stroke = lineStroke(color)
    stroke.width *= share
    return stroke
  }

  /// The key of outlines in the legend: a line of each width, the widest on top, as far as there is
  /// room for them.
  func widthsKey(_ outlines: [Outline], _ color: Color) -> Legend.Entry.Key {
    let shares = Set(outlines.map(\.widthShare)).sorted(by: >)
    guard shares.count > 1, shares.count <= 3 else { return .line(lineStroke(color)) }
    return .lines(shares.map { outlineStroke(color, share: $0) })
  }

  /// The entry that tells the widths of outlines of several groups.
  func widthsEntry(_ outlines: [Outline]) -> [Legend.Entry] {
    layer.widthsLabel.map {
      [Legend.Entry(label: $0, key: widthsKey(outlines, theme.text.faded(by: layer.style.opacity)))]
    } ?? []
  }
}
