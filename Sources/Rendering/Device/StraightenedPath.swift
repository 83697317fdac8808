import Plotting

/// A path without what cannot be seen of it: lines to the place where they begin, and corners
/// between lines of the same direction, to a 256th of a device unit.
///
/// So a curve through a million points takes as many bytes as the picture has room for. Renderers
/// with coordinates of 256ths, such as Cairo, drop the same before they draw.
///
/// Source: `_cairo_path_fixed_line_to` in cairo-path-fixed.c.
struct StraightenedPath {
  private(set) var elements: [Path.Element] = []
  /// The current point, and the one before where a line joins the two.
  private var current = FixedPoint(DevicePoint(x: 0, y: 0))
  private var previous: FixedPoint?
  /// The end of a line that the next one may replace.
  private var pending: DevicePoint?

  init(_ path: [Path.Element]) {
    for element in path { append(element) }
    appendPending()
  }

  private mutating func append(_ element: Path.Element) {
    switch element {
    case .move(let point), .curve(_, let point): append(element, endingAt: point)
    case .line(let point): appendLine(to: point)
    case .close: append(element, endingAt: nil)
    }
  }

  private mutating func append(_ element: Path.Element, endingAt point: DevicePoint?) {
    appendPending()
    previous = nil
    elements.append(element)
    if let point { current = FixedPoint(point) }
  }

  private mutating func appendLine(to point: DevicePoint) {
    let end = FixedPoint(point)
    if let previous {
      if end == current { return }
      if !previous.isStraight(to: end, over: current) {
        appendPending()
        self.previous = current
      }
    } else {
      previous = current
    }
    pending = point
    current = end
  }

  private mutating func appendPending() {
    if let pending { elements.append(.line(pending)) }
    pending = nil
  }
}

/// A point as Cairo has it that is read from a drawing, in 256ths of a device unit.
private struct FixedPoint: Equatable {
  let x: Int
  let y: Int

  init(_ point: DevicePoint) {
    func fixed(_ value: Double) -> Int {
      // No further than products of distances are whole numbers.
      let written = (min(max(value, -3e6), 3e6) * 1000).rounded() / 1000
      return Int(clamping: (written * 256).rounded(.toNearestOrEven))
    }
    (x, y) = (fixed(point.x), fixed(point.y))
  }

  /// Whether a line from here goes on in its direction after another point; one without length has
  /// none, and all that follow are straight.
  func isStraight(to end: FixedPoint, over middle: FixedPoint) -> Bool {
    let (first, second) = (
      (x: middle.x - x, y: middle.y - y), (x: end.x - middle.x, y: end.y - middle.y)
    )
    return first.x * second.y == first.y * second.x
      && first.x * second.x + first.y * second.y >= 0
  }
}
