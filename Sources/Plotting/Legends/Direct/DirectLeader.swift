/// The thin line from a name to what it names.
struct DirectLeader {
  /// The width of the line, in points.
  static let width = 0.5
  /// How far from the name it begins, in points.
  private static let gap = 2.0
  /// How much of its end lies at the thing that is named, in points.
  private static let foot = 3.0

  let start: Point
  let end: Point

  /// Finds the line from the middle of the nearest side of a name; `nil` where the point is nearer than the
  /// gap.
  ///
  /// - Parameters:
  ///   - box: The box of the name, in points.
  ///   - end: The point that it leads to.
  init?(from box: Rectangle, to end: Point) {
    let middleY = (box.bottom + box.top) / 2
    if end.x < box.left {
      start = Point(x: box.left - Self.gap, y: middleY)
    } else if end.x > box.right {
      start = Point(x: box.right + Self.gap, y: middleY)
    } else {
      let inset = min(box.width / 2, 3)
      start = Point(
        x: min(max(end.x, box.left + inset), box.right - inset),
        y: end.y < middleY ? box.bottom - Self.gap : box.top + Self.gap)
    }
    self.end = end
    guard distance(start, end) > Self.gap, !box.contains(end) else { return nil }
  }

  /// How many lines it crosses before it is at its end; `nil` where it would run under a text.
  func crossings(_ obstacles: DirectObstacles) -> Int? {
    let length = distance(start, end)
    let share = max(length - Self.foot, 0) / length
    return obstacles.crossings(
      from: start,
      to: Point(x: start.x + share * (end.x - start.x), y: start.y + share * (end.y - start.y)))
  }

  /// What is drawn.
  func item(_ color: Color) -> DisplayList.Item {
    .path(
      Path(polyline: [start, end]), fill: nil,
      stroke: Stroke(color: color, width: Self.width, cap: .butt, join: .round), clip: nil)
  }
}
