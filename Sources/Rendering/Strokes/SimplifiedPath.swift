import Plotting

extension [Path.Element] {
  /// A line with fewer corners that looks the same, if it has many.
  ///
  /// Corners nearer than a ninth of a pixel to a line that has begun are left out, as Matplotlib's
  /// `path.simplify` does it: of lines of at least 128 corners without curves. The line is then
  /// drawn through the corners that went furthest in its direction and back.
  ///
  /// Source: `PathSimplifier` in Matplotlib's `path_converters.h`.
  ///
  /// - Complexity: O(*n*), where *n* is the number of elements.
  var simplified: [Path.Element] {
    guard count >= 128 else { return self }
    var simplifier = PathSimplifier()
    for element in self {
      switch element {
      case .move(let point): simplifier.move(to: point)
      case .line(let point): simplifier.line(to: point)
      case .curve, .close: return self
      }
    }
    return simplifier.finish()
  }
}

private struct PathSimplifier {
  private var elements: [Path.Element] = []
  /// The corner that was taken in last.
  private var last = DevicePoint(x: 0, y: 0)
  /// Whether nothing is written yet of the part of the path that began at ``last``.
  private var isAtStart = true
  /// Whether a line has to begin with a move.
  private var needsMove = false

  /// The first piece of the line that corners are measured against, and its square; 0 for none.
  private var direction = (x: 0.0, y: 0.0)
  private var directionSquare = 0.0
  private var lineStart = DevicePoint(x: 0, y: 0)
  /// The furthest corners in the direction of the line and against it, with the squares of their
  /// distances along the line.
  private var forward = DevicePoint(x: 0, y: 0)
  private var forwardSquare = 0.0
  private var backward = DevicePoint(x: 0, y: 0)
  private var backwardSquare = 0.0
  private var lastIsForward = false
  private var lastIsBackward = false

  private static let thresholdSquare = (1.0 / 9) * (1.0 / 9)

  mutating func move(to point: DevicePoint) {
    if directionSquare != 0, !isAtStart { writeLine(goingOnTo: point) }
    isAtStart = true
    last = point
    directionSquare = 0
    backwardSquare = 0
    needsMove = true
  }

  mutating func line(to point: DevicePoint) {
    isAtStart = false
    guard directionSquare != 0 else {
      if needsMove {
        elements.append(.move(last))
        needsMove = false
      }
      begin(at: last, towards: point)
      return
    }
    let total = (x: point.x - lineStart.x, y: point.y - lineStart.y)
    let dot = direction.x * total.x + direction.y * total.y
    let along = (x: dot * direction.x / directionSquare, y: dot * direction.y / directionSquare)
    let aside = (x: total.x - along.x, y: total.y - along.y)
    guard aside.x * aside.x + aside.y * aside.y < Self.thresholdSquare else {
      writeLine(goingOnTo: point)
      return
    }
    let alongSquare = along.x * along.x + along.y * along.y
    lastIsForward = false
    lastIsBackward = false
    if dot > 0 {
      if alongSquare > forwardSquare {
        lastIsForward = true
        forwardSquare = alongSquare
        forward = point
      }
    } else if alongSquare > backwardSquare {
      lastIsBackward = true
      backwardSquare = alongSquare
      backward = point
    }
    last = point
  }

  /// Writes what is left.
  mutating func finish() -> [Path.Element] {
    func end(_ point: DevicePoint) -> Path.Element { isAtStart ? .move(point) : .line(point) }
    if directionSquare != 0 {
      elements.append(end(forward))
      if backwardSquare > 0 { elements.append(end(backward)) }
    }
    elements.append(end(last))
    return elements
  }

  /// Writes the line that ends here, and begins the next.
  private mutating func writeLine(goingOnTo point: DevicePoint) {
    var end = forward
    if backwardSquare > 0 {
      end = lastIsForward ? forward : backward
      elements.append(.line(lastIsForward ? backward : forward))
    }
    elements.append(.line(end))
    if needsMove {
      elements.append(.move(last))
      end = last
    } else if !lastIsForward, !lastIsBackward {
      elements.append(.line(last))
      end = last
    }
    begin(at: end, towards: point)
    needsMove = false
  }

  private mutating func begin(at start: DevicePoint, towards point: DevicePoint) {
    direction = (point.x - last.x, point.y - last.y)
    directionSquare = direction.x * direction.x + direction.y * direction.y
    lineStart = start
    (forwardSquare, lastIsForward) = (directionSquare, true)
    (backwardSquare, lastIsBackward) = (0, false)
    forward = point
    last = point
  }
}
