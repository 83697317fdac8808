import Plotting

/// The outline of a stroked line, as polygons whose union it is by the rule of winding numbers that
/// are not zero.
///
/// The corners are those of Agg, with which Matplotlib draws: so pictures are the same, and a wide
/// line with sharp corners is right too. Arcs alone differ from Agg's in last bits.
///
/// Source: M. Shemanarev, Anti-Grain Geometry 2.4, `agg_math_stroke.h` and `agg_vcgen_stroke.cpp`.
struct StrokeOutline {
  private let halfWidth: Double
  private let cap: Stroke.Cap
  private let join: Stroke.Join
  private let arc: ArcDivision

  /// How many half widths the tip of a pointed corner may be away from the line; others are cut off.
  ///
  /// Matplotlib gives Agg the width in pixels for it: a line of one pixel has no pointed corners.
  private let miterLimit: Double

  /// - Parameter stroke: How the line is drawn, its width in pixels and above 0.
  init(_ stroke: Stroke) {
    halfWidth = stroke.width / 2
    miterLimit = stroke.width
    cap = stroke.cap
    join = stroke.join
    arc = ArcDivision(radius: halfWidth)
  }

  /// A corner of the line, with the distance to the next.
  private struct Vertex {
    var point: DevicePoint
    var distance = 0.0
  }

  /// Hands over the outline of a line.
  ///
  /// - Parameters:
  ///   - points: The corners of the line, in pixels; a line without length has no outline.
  ///   - isClosed: Whether the last is joined to the first.
  ///   - rasterizer: What takes the polygons: one for an open line, two for a closed one.
  /// - Complexity: O(*n*), where *n* is the number of corners, for lines narrower than 30 pixels.
  func trace(_ points: [DevicePoint], isClosed: Bool, into rasterizer: inout CoverageRasterizer) {
    let vertices = vertices(points, isClosed: isClosed)
    let count = vertices.count
    guard count > 1 else { return }
    if isClosed, count > 2 {
      for index in 0..<count {
        appendJoin(
          vertices[(index + count - 1) % count], vertices[index], vertices[(index + 1) % count],
          to: &rasterizer)
      }
      rasterizer.endPolygon()
      for index in (0..<count).reversed() {
        appendJoin(
          vertices[(index + 1) % count], vertices[index], vertices[(index + count - 1) % count],
          isBackwards: true, to: &rasterizer)
      }
    } else {
      appendCap(vertices[0].point, vertices[1].point, vertices[0].distance, to: &rasterizer)
      for index in 1..<count - 1 {
        appendJoin(vertices[index - 1], vertices[index], vertices[index + 1], to: &rasterizer)
      }
      let last = count - 1
      appendCap(
        vertices[last].point, vertices[last - 1].point, vertices[last - 1].distance, to: &rasterizer
      )
      for index in (1..<last).reversed() {
        appendJoin(
          vertices[index + 1], vertices[index], vertices[index - 1], isBackwards: true,
          to: &rasterizer)
      }
    }
    rasterizer.endPolygon()
  }

  /// The corners without those that lie on the one before.
  private func vertices(_ points: [DevicePoint], isClosed: Bool) -> [Vertex] {
    let coincidence = 1e-14
    var vertices: [Vertex] = []
    vertices.reserveCapacity(points.count)
    for point in points {
      if let last = vertices.last {
        let distance = last.point.distance(to: point)
        guard distance > coincidence else { continue }
        vertices[vertices.count - 1].distance = distance
      }
      vertices.append(Vertex(point: point))
    }
    if isClosed, let first = vertices.first {
      while vertices.count > 1, let last = vertices.last {
        let distance = last.point.distance(to: first.point)
        vertices[vertices.count - 1].distance = distance
        guard distance <= coincidence else { break }
        vertices.removeLast()
      }
    }
    return vertices
  }

  /// The end of a line at the first point, which goes on to the second.
  private func appendCap(
    _ end: DevicePoint, _ next: DevicePoint, _ distance: Double,
    to rasterizer: inout CoverageRasterizer
  ) {
    let dx = (next.y - end.y) / distance * halfWidth
    let dy = (next.x - end.x) / distance * halfWidth
    switch cap {
    case .butt, .projecting:
      let (along, down) = cap == .projecting ? (dy, dx) : (0, 0)
      rasterizer.append(x: end.x - dx - along, y: end.y + dy - down)
      rasterizer.append(x: end.x + dx - along, y: end.y - dy - down)
    case .round:
      arc.divide(from: (-dx, dy), to: (dx, -dy)) { rasterizer.append(x: end.x + $0, y: end.y + $1) }
    }
  }

  /// The side of the line to the left of a corner, in the direction of the tracing.
  ///
  /// Where the line is traced from its end, each vertex knows the distance to the one before.
  private func appendJoin(
    _ before: Vertex, _ corner: Vertex, _ after: Vertex, isBackwards: Bool = false,
    to rasterizer: inout CoverageRasterizer
  ) {
    let (from, at, to) = (before.point, corner.point, after.point)
    let firstLength = isBackwards ? corner.distance : before.distance
    let secondLength = isBackwards ? after.distance : corner.distance
    let first = (
      dx: halfWidth * (at.y - from.y) / firstLength, dy: halfWidth * (at.x - from.x) / firstLength
    )
    let second = (
      dx: halfWidth * (to.y - at.y) / secondLength, dy: halfWidth * (to.x - at.x) / secondLength
    )
    let turn = (to.x - at.x) * (at.y - from.y) - (to.y - at.y) * (at.x - from.x)
    let (x, y) = (at.x, at.y)
    if turn > 0 {
      // The inner side: where the two sides cross, unless a piece is too short for that.
      let limit = max(min(firstLength, secondLength) / halfWidth, 1.01)
      appendMiter(from, at, to, first, second, limit: limit, to: &rasterizer)
      return
    }
    if join != .miter {
      // Of a bend that nobody sees one point is enough.
      let (middleX, middleY) = ((first.dx + second.dx) / 2, (first.dy + second.dy) / 2)
      let bevel = (middleX * middleX + middleY * middleY).squareRoot()
      if halfWidth - bevel < halfWidth / 1024 {
        let crossing = crossing(from, at, to, first, second)
        rasterizer.append(x: crossing?.x ?? x + first.dx, y: crossing?.y ?? y - first.dy)
        return
      }
    }
    switch join {
    case .miter:
      appendMiter(from, at, to, first, second, limit: miterLimit, to: &rasterizer)
    case .round:
      arc.divide(from: (first.dx, -first.dy), to: (second.dx, -second.dy)) {
        rasterizer.append(x: x + $0, y: y + $1)
      }
    case .bevel:
      rasterizer.append(x: x + first.dx, y: y - first.dy)
      rasterizer.append(x: x + second.dx, y: y - second.dy)
    }
  }

  private func appendMiter(
    _ from: DevicePoint, _ at: DevicePoint, _ to: DevicePoint, _ first: (dx: Double, dy: Double),
    _ second: (dx: Double, dy: Double), limit: Double, to rasterizer: inout CoverageRasterizer
  ) {
    if let tip = crossing(from, at, to, first, second) {
      if at.distance(to: tip) <= halfWidth * limit {
        rasterizer.append(x: tip.x, y: tip.y)
        return
      }
    } else {
      // The pieces are parallel. Where the second goes on, and not back, one point is enough.
      let side = DevicePoint(x: at.x + first.dx, y: at.y - first.dy)
      func isBeyond(_ start: DevicePoint, _ end: DevicePoint) -> Bool {
        (side.x - end.x) * (end.y - start.y) - (side.y - end.y) * (end.x - start.x) < 0
      }
      if isBeyond(from, at) == isBeyond(at, to) {
        rasterizer.append(x: side.x, y: side.y)
        return
      }
    }
    rasterizer.append(x: at.x + first.dx, y: at.y - first.dy)
    rasterizer.append(x: at.x + second.dx, y: at.y - second.dy)
  }

  /// Where the sides of two pieces of the line cross; `nil` where they are parallel.
  private func crossing(
    _ from: DevicePoint, _ at: DevicePoint, _ to: DevicePoint, _ first: (dx: Double, dy: Double),
    _ second: (dx: Double, dy: Double)
  ) -> DevicePoint? {
    let (ax, ay) = (from.x + first.dx, from.y - first.dy)
    let (bx, by) = (at.x + first.dx, at.y - first.dy)
    let (cx, cy) = (at.x + second.dx, at.y - second.dy)
    let (dx, dy) = (to.x + second.dx, to.y - second.dy)
    let numerator = (ay - cy) * (dx - cx) - (ax - cx) * (dy - cy)
    let denominator = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
    guard abs(denominator) >= 1e-30 else { return nil }
    let share = numerator / denominator
    return DevicePoint(x: ax + share * (bx - ax), y: ay + share * (by - ay))
  }
}

extension CoverageRasterizer {
  fileprivate mutating func append(x: Double, y: Double) { append(DevicePoint(x: x, y: y)) }
}

extension DevicePoint {
  func distance(to other: DevicePoint) -> Double {
    let (dx, dy) = (other.x - x, other.y - y)
    return (dx * dx + dy * dy).squareRoot()
  }
}
