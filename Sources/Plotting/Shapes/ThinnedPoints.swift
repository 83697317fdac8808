/// Points without those whose dots are hidden by others.
///
/// Of the points in each square of a sixteenth of a point those are kept that are furthest to the
/// left, to the right, down and up: the dots of all others lie within theirs but for some
/// hundredths of a point. Where fewer than three points share a square all are kept.
///
/// - Parameters:
///   - points: The places, in points.
///   - bounds: The rectangle outside which no dot is in sight.
/// - Returns: Some of the points, in their order.
/// - Complexity: O(*n*), where *n* is the number of points.
func thinned(_ points: [Point], within bounds: Rectangle) -> [Point] {
  var squares: [SIMD2<Int32>: Extremes] = [:]
  for (index, point) in points.enumerated() where bounds.contains(point) {
    let square = SIMD2(
      Int32(clamping: (point.x * 16).rounded(.down)), Int32(clamping: (point.y * 16).rounded(.down))
    )
    squares[square, default: Extremes(index)].include(index, of: points)
  }
  var isKept = [Bool](repeating: false, count: points.count)
  for extremes in squares.values {
    for index in [extremes.left, extremes.right, extremes.bottom, extremes.top] {
      isKept[index] = true
    }
  }
  return points.indices.filter { isKept[$0] }.map { points[$0] }
}

/// The indices of the outermost points of a square.
private struct Extremes {
  var left: Int
  var right: Int
  var bottom: Int
  var top: Int

  init(_ index: Int) {
    (left, right, bottom, top) = (index, index, index, index)
  }

  mutating func include(_ index: Int, of points: [Point]) {
    let point = points[index]
    if point.x < points[left].x { left = index }
    if point.x > points[right].x { right = index }
    if point.y < points[bottom].y { bottom = index }
    if point.y > points[top].y { top = index }
  }
}
