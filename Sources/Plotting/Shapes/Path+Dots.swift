extension Path {
  /// Filled circles, as one path: where they overlap, no color is laid on twice.
  ///
  /// Eight quadratic curves are a circle to 0.0004 of its radius.
  init(dots centers: [Point], diameter: Double) {
    let radius = diameter / 2
    let outline = unitCircle.map { ($0.0 * radius, $0.1 * radius) }
    var elements: [Element] = []
    elements.reserveCapacity(centers.count * 10)
    for center in centers {
      func corner(_ index: Int) -> Point {
        let (x, y) = outline[index % outline.count]
        return Point(x: center.x + x, y: center.y + y)
      }
      elements.append(.move(corner(0)))
      for index in stride(from: 0, to: outline.count, by: 2) {
        elements.append(.curve(corner(index + 1), corner(index + 2)))
      }
      elements.append(.close)
    }
    self.init(elements: elements)
  }
}

/// The ends and control points of eight arcs, in turns.
private let unitCircle: [(Double, Double)] = {
  let diagonal = 0.5.squareRoot()
  let tangent = 2.0.squareRoot() - 1
  return [
    (1, 0), (1, tangent), (diagonal, diagonal), (tangent, 1),
    (0, 1), (-tangent, 1), (-diagonal, diagonal), (-1, tangent),
    (-1, 0), (-1, -tangent), (-diagonal, -diagonal), (-tangent, -1),
    (0, -1), (tangent, -1), (diagonal, -diagonal), (1, -tangent),
  ]
}()
