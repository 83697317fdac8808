extension Path {
  /// The open path through points, without what lies far outside a rectangle.
  ///
  /// Rasterisers compute with fixed-point numbers of limited size. Moving a far point nearer would
  /// turn the lines that lead to it; cutting the lines does not (Y.-D. Liang and B. A. Barsky, ACM
  /// Transactions on Graphics 3, 1–22, 1984, doi:10.1145/357332.357333).
  ///
  /// - Parameters:
  ///   - points: The points, in points of finite magnitude.
  ///   - bounds: The rectangle that is kept.
  /// - Complexity: O(*n*), where *n* is the number of points.
  init(polyline points: [Point], within bounds: Rectangle) {
    guard !points.allSatisfy(bounds.contains) else {
      self.init(polyline: points)
      return
    }
    var elements: [Element] = []
    var end: Point?
    for (from, to) in zip(points, points.dropFirst()) {
      guard let (first, last) = bounds.part(from: from, to: to) else { continue }
      if end != first { elements.append(.move(first)) }
      elements.append(.line(last))
      end = last
    }
    self.init(elements: elements)
  }
}

extension Rectangle {
  /// The part of a line within the rectangle; `nil` if there is none.
  func part(from: Point, to: Point) -> (Point, Point)? {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    var (start, end) = (0.0, 1.0)
    for (step, room) in [
      (-dx, from.x - left), (dx, right - from.x), (-dy, from.y - bottom), (dy, top - from.y),
    ] {
      if step == 0 {
        if room < 0 { return nil }
      } else if step < 0 {
        start = max(start, room / step)
      } else {
        end = min(end, room / step)
      }
    }
    guard start <= end else { return nil }
    return (
      start == 0 ? from : Point(x: from.x + start * dx, y: from.y + start * dy),
      end == 1 ? to : Point(x: from.x + end * dx, y: from.y + end * dy)
    )
  }
}
