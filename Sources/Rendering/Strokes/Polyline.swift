import Plotting

/// A part of a path without moves, its curves made of straight pieces.
struct Polyline {
  var points: [DevicePoint]
  var isClosed = false
}

extension [Path.Element] {
  /// The parts of a path, its curves made of straight pieces that are as near to them as Agg's.
  ///
  /// - Complexity: O(*n*), where *n* is the number of points of the result.
  var polylines: [Polyline] {
    var parts: [Polyline] = []
    var points: [DevicePoint] = []
    func finish(isClosed: Bool) {
      if !points.isEmpty { parts.append(Polyline(points: points, isClosed: isClosed)) }
      points = []
    }
    for element in self {
      switch element {
      case .move(let point):
        finish(isClosed: false)
        points = [point]
      case .line(let point):
        points.append(point)
      case .curve(let control, let end):
        let start = points.last ?? control
        appendCurve(start, control, end, depth: 0, to: &points)
        points.append(end)
      case .close:
        let start = points.first
        finish(isClosed: true)
        // What follows without a move begins where the part did.
        if let start { points = [start] }
      }
    }
    // A place without a line is none.
    if points.count > 1 { finish(isClosed: false) }
    return parts
  }
}

/// Appends points of a quadratic curve between its ends: it is halved until it is no further than
/// half a pixel from a straight piece, or 16 times.
///
/// Source: M. Shemanarev, "Adaptive Subdivision of Bezier Curves", 2005; `curve3_div` of Agg 2.4.
private func appendCurve(
  _ start: DevicePoint, _ control: DevicePoint, _ end: DevicePoint, depth: Int,
  to points: inout [DevicePoint]
) {
  let toleranceSquare = 0.25
  guard depth <= 16 else { return }
  func middle(_ first: DevicePoint, _ second: DevicePoint) -> DevicePoint {
    DevicePoint(x: (first.x + second.x) / 2, y: (first.y + second.y) / 2)
  }
  let (first, second) = (middle(start, control), middle(control, end))
  let center = middle(first, second)
  let (dx, dy) = (end.x - start.x, end.y - start.y)
  let square = dx * dx + dy * dy
  let distance = abs((control.x - end.x) * dy - (control.y - end.y) * dx)
  if distance > 1e-30 {
    if distance * distance <= toleranceSquare * square {
      points.append(center)
      return
    }
  } else {
    // On one line: nothing to add between the ends, unless the curve goes beyond them.
    let share = ((control.x - start.x) * dx + (control.y - start.y) * dy) / square
    if share > 0, share < 1 { return }
    let nearest = square > 0 && share >= 1 ? end : start
    let beyond = control.distance(to: nearest)
    if beyond * beyond < toleranceSquare {
      points.append(control)
      return
    }
  }
  appendCurve(start, first, center, depth: depth + 1, to: &points)
  appendCurve(center, second, end, depth: depth + 1, to: &points)
}
