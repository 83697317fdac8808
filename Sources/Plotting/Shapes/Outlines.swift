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

  /// Creates a line through points.
  ///
  /// - Precondition: There are as many coordinates of both kinds, and the group is at least 0.
  public init(x: [Double], y: [Double], isClosed: Bool, group: Int = 0) {
    precondition(x.count == y.count, "\(x.count) horizontal and \(y.count) vertical coordinates")
    precondition(group >= 0, "there is no group \(group)")
    self.x = x
    self.y = y
    self.isClosed = isClosed
    self.group = group
  }
}

extension ColoredLayer {
  /// Lines through points in the plane, those of a layer with casings over all of these.
  func outlines(_ outlines: [Outline], _ axes: Axes) -> [DisplayList.Item] {
    let lines = outlines.map { (outline: $0, stroke: lineStroke($0.group)) }
    let casings = lines.filter { layer.isCased && isOverDots && $0.stroke.width > 0 }.map { line in
      outline(line.outline, axes, casing(of: line.stroke))
    }
    return casings + lines.map { outline($0.outline, axes, $0.stroke) }
  }

  /// The line below another one, wider by a third of it on each side, and without gaps.
  private func casing(of stroke: Stroke) -> Stroke {
    Stroke(
      color: theme.background.faded(by: stroke.color.alpha), width: stroke.width * 5 / 3,
      cap: stroke.cap, join: stroke.join)
  }

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
}
