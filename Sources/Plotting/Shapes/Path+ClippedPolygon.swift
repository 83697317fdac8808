extension Path {
  /// The closed path through points, without what lies outside a rectangle.
  ///
  /// I. E. Sutherland and G. W. Hodgman, "Reentrant polygon clipping", Communications of the ACM
  /// 17, 32–42, 1974, doi:10.1145/360767.360802: one edge of the rectangle after the other.
  ///
  /// - Parameters:
  ///   - points: The corners, in points of finite magnitude.
  ///   - bounds: The rectangle that is kept.
  /// - Complexity: O(*n*), where *n* is the number of points.
  init(polygon points: [Point], within bounds: Rectangle) {
    var corners = points
    if !points.allSatisfy(bounds.contains) {
      corners = cut(corners, at: bounds.left, along: \.x) { $0 >= $1 }
      corners = cut(corners, at: bounds.right, along: \.x) { $0 <= $1 }
      corners = cut(corners, at: bounds.bottom, along: \.y) { $0 >= $1 }
      corners = cut(corners, at: bounds.top, along: \.y) { $0 <= $1 }
    }
    self.init(polyline: corners)
    if !elements.isEmpty { elements.append(.close) }
  }
}

/// The part of a polygon on one side of an upright line.
private func cut(
  _ corners: [Point], at edge: Double, along axis: WritableKeyPath<Point, Double>,
  isInside: (Double, Double) -> Bool
) -> [Point] {
  var kept: [Point] = []
  guard var previous = corners.last else { return [] }
  for corner in corners {
    let enters = isInside(corner[keyPath: axis], edge)
    if enters != isInside(previous[keyPath: axis], edge) {
      let share =
        (edge - previous[keyPath: axis]) / (corner[keyPath: axis] - previous[keyPath: axis])
      var crossing = Point(
        x: previous.x + share * (corner.x - previous.x),
        y: previous.y + share * (corner.y - previous.y))
      crossing[keyPath: axis] = edge
      kept.append(crossing)
    }
    if enters { kept.append(corner) }
    previous = corner
  }
  return kept
}
