/// What is drawn in the axes of a panel, so that names can keep clear of it.
///
/// Everything is found by squares of a grid: each knows what reaches into it.
struct DirectObstacles {
  /// A straight piece of a line, the edge of a filled area, or a disc.
  private enum Obstacle {
    case piece(from: Point, to: Point, reach: Double, owner: Owner?)
    case box(Rectangle)
    case disc(Point, radius: Double)
  }

  /// A line that may be interrupted for its own name.
  struct Owner: Hashable {
    let layer: Int
    let outline: Int
  }

  /// How far a name keeps from a line, beyond half the width of the line, in points.
  static let clearance = 1.5
  /// How far a name keeps from other texts, in points.
  static let textClearance = 3.0
  /// The side of a square, in points.
  private static let side = 12.0

  /// The room for names, in points.
  let area: Rectangle
  /// Whether something fills all of it.
  private(set) var isFilled = false
  private let columns: Int
  private let rows: Int
  private var squares: [[Int32]]
  private var obstacles: [Obstacle] = []
  private(set) var texts: [Rectangle] = []
  private(set) var areas: [[Point]] = []

  /// Nothing yet.
  ///
  /// - Parameter area: The area between the axes, in points.
  init(_ area: Rectangle) {
    self.area = area
    columns = Self.count(area.width)
    rows = Self.count(area.height)
    squares = Array(repeating: [], count: columns * rows)
  }

  private static func count(_ length: Double) -> Int {
    length > 0 ? Int(clamping: min(length / side, 1000).rounded(.up)) : 1
  }

  /// The squares that a rectangle reaches into.
  private func squares(of box: Rectangle) -> (columns: ClosedRange<Int>, rows: ClosedRange<Int>)? {
    guard box.intersects(area) else { return nil }
    func index(_ value: Double, _ start: Double, _ length: Double, _ count: Int) -> Int {
      let share = length > 0 ? (value - start) / length : 0
      return Int(clamping: (min(max(share, 0), 1) * Double(count)).rounded(.down)).clamped(
        to: count)
    }
    let left = index(box.left, area.left, area.width, columns)
    let right = index(box.right, area.left, area.width, columns)
    let bottom = index(box.bottom, area.bottom, area.height, rows)
    let top = index(box.top, area.bottom, area.height, rows)
    return (left...max(left, right), bottom...max(bottom, top))
  }

  private mutating func add(_ obstacle: Obstacle, _ box: Rectangle) {
    guard let reached = squares(of: box) else { return }
    let index = Int32(clamping: obstacles.count)
    obstacles.append(obstacle)
    for row in reached.rows {
      for column in reached.columns { squares[row * columns + column].append(index) }
    }
  }

  // MARK: What is drawn

  /// Adds a line; places closer than a fourth of a point to one before are left out.
  mutating func add(line: [Point], width: Double, owner: Owner? = nil) {
    let reach = width / 2 + Self.clearance
    var last: Point?
    for (index, point) in line.enumerated() {
      guard let from = last else {
        last = point
        continue
      }
      let isNear = abs(point.x - from.x) < 0.25 && abs(point.y - from.y) < 0.25
      if isNear, index < line.count - 1 { continue }
      last = point
      guard let part = area.extended(by: reach).part(from: from, to: point) else { continue }
      add(
        .piece(from: part.0, to: part.1, reach: reach, owner: owner),
        Rectangle(spanning: part.0, part.1).extended(by: reach))
    }
  }

  /// Adds a filled area with straight sides.
  mutating func add(area points: [Point], isGround: Bool = false) {
    add(line: points + points.prefix(1), width: 0)
    if !isGround { areas.append(points) }
  }

  /// Adds a text by its box.
  mutating func add(text: Rectangle) { texts.append(text) }

  /// Takes other texts in place of all.
  mutating func replaceTexts(_ texts: [Rectangle]) { self.texts = texts }

  /// Adds dots; of many, those in the same quarter of a square point are one.
  mutating func add(dots: [Point], radius: Double) {
    var known: Set<SIMD2<Double>> = []
    for center in dots where area.extended(by: radius).contains(center) {
      if dots.count > 2000 {
        let cell = SIMD2((2 * center.x).rounded(), (2 * center.y).rounded())
        guard known.insert(cell).inserted else { continue }
      }
      let box = Rectangle(
        left: center.x, bottom: center.y, right: center.x, top: center.y)
      // As far as the corner of such a quarter.
      let radius = radius + Self.clearance + (dots.count > 2000 ? 0.36 : 0)
      add(.disc(center, radius: radius), box.extended(by: radius))
    }
  }

  /// Adds everything that a layer draws.
  ///
  /// - Parameters:
  ///   - layer: The layer.
  ///   - index: Its place in the panel.
  ///   - axes: The axes.
  mutating func add(_ layer: ColoredLayer, _ index: Int, _ axes: Axes) {
    switch layer.layer.shape {
    case .heatmap, .hexagons: isFilled = true
    case .band(let band):
      if let box = layer.rectangle(of: band, axes) { add(area: box.corners, isGround: true) }
    case .outlines(let outlines, _):
      for (number, outline) in outlines.enumerated() {
        let line = zip(outline.x, outline.y).map { axes.place($0, $1) }
        let width = layer.lineStroke(outline.group).width * outline.widthShare
        add(
          line: outline.isClosed ? line + line.prefix(1) : line, width: width,
          owner: Owner(layer: index, outline: number))
        if outline.isClosed, layer.outlineAreaOpacity != nil { areas.append(line) }
        if let diameter = layer.layer.markerSize { add(dots: line, radius: diameter / 2) }
      }
    default:
      for item in layer.items(axes: axes) { add(item, layer) }
    }
  }

  private mutating func add(_ item: DisplayList.Item, _ layer: ColoredLayer) {
    switch item {
    case .rectangles(let boxes, _, _):
      for box in boxes where box.intersects(area) { add(.box(box), box) }
    case .path(let path, let fill, let stroke, _):
      for line in path.lines {
        if let stroke {
          add(line: line, width: stroke.width)
        } else if fill != nil {
          let isShare = if case .stackedShares = layer.layer.shape { true } else { false }
          add(area: line, isGround: isShare)
        }
      }
    case .markers(let path, let places, let stroke, _):
      for place in places {
        for line in path.lines {
          add(
            line: line.map { Point(x: $0.x + place.x, y: $0.y + place.y) }, width: stroke.width)
        }
      }
    case .dots(let dots, _):
      for part in dots.partsOfOneSize {
        add(dots: part.centers, radius: part.diameter / 2 + part.rim)
      }
    case .image: isFilled = true
    case .text(let line):
      let text = TextPlacement(measuring: layer.measuring, color: line.color)
      let box = text.box(line.string, size: line.size, isBold: line.isBold)
      texts.append(
        PlacedText(.note, line.string, box, at: line.origin, size: line.size, line.color).ink)
    }
  }

  // MARK: What a name meets

  /// Whether a name can stand somewhere: within the axes, and clear of lines, bars, dots and texts.
  ///
  /// - Parameters:
  ///   - box: Where it stands.
  ///   - owner: A line that is interrupted for it: it may stand on dots then.
  /// - Returns: Whether nothing is in the way.
  func isFree(_ box: Rectangle, but owner: Owner? = nil) -> Bool {
    guard box.left >= area.left + 1, box.right <= area.right - 1, box.bottom >= area.bottom + 1,
      box.top <= area.top - 1,
      !texts.contains(where: box.extended(by: Self.textClearance).intersects),
      let reached = squares(of: box.extended(by: Self.clearance))
    else { return false }
    for row in reached.rows {
      for column in reached.columns {
        for index in squares[row * columns + column] {
          switch obstacles[Int(index)] {
          case .piece(let from, let to, let reach, let own):
            if owner != nil, own == owner { continue }
            if box.extended(by: reach).part(from: from, to: to) != nil { return false }
          case .box(let other):
            if box.extended(by: 0.5).intersects(other) { return false }
          case .disc(let center, let radius):
            if owner == nil, box.touches(center, radius: radius) { return false }
          }
        }
      }
    }
    return true
  }

  /// How many dots are under a name.
  func dots(in box: Rectangle) -> Int {
    guard let reached = squares(of: box.extended(by: Self.clearance)) else { return 0 }
    var found: Set<Int32> = []
    for row in reached.rows {
      for column in reached.columns {
        for index in squares[row * columns + column] {
          if case .disc(let center, let radius) = obstacles[Int(index)],
            box.touches(center, radius: radius)
          {
            found.insert(index)
          }
        }
      }
    }
    return found.count
  }

  /// How many lines a leader crosses, dots included; `nil` where it would run under a text.
  func crossings(from start: Point, to end: Point) -> Int? {
    let box = Rectangle(spanning: start, end)
    guard
      !texts.contains(where: { $0.extended(by: 1).part(from: start, to: end) != nil })
    else { return nil }
    guard let reached = squares(of: box) else { return 0 }
    var crossed: Set<Int32> = []
    for row in reached.rows {
      for column in reached.columns {
        for index in squares[row * columns + column] where !crossed.contains(index) {
          let isCrossed =
            switch obstacles[Int(index)] {
            case .piece(let from, let to, _, _): cross(start, end, from, to)
            case .box: false
            case .disc(let center, let radius):
              Rectangle(left: center.x, bottom: center.y, right: center.x, top: center.y)
                .extended(by: radius).part(from: start, to: end) != nil
            }
          if isCrossed { crossed.insert(index) }
        }
      }
    }
    return crossed.count
  }

  /// The upper edge of what is drawn between two places, in points; the foot of the area for nothing.
  func top(from left: Double, to right: Double) -> Double {
    let strip = Rectangle(left: left, bottom: area.bottom, right: right, top: area.top)
    guard let reached = squares(of: strip) else { return area.bottom }
    var top = area.bottom
    for row in reached.rows {
      for column in reached.columns {
        for index in squares[row * columns + column] {
          switch obstacles[Int(index)] {
          case .piece(let from, let to, let reach, _):
            if let part = strip.part(from: from, to: to) {
              top = max(top, part.0.y + reach, part.1.y + reach)
            }
          case .box(let box):
            if box.intersects(strip) { top = max(top, box.top) }
          case .disc(let center, let radius):
            if center.x + radius >= left, center.x - radius <= right {
              top = max(top, center.y + radius)
            }
          }
        }
      }
    }
    return top
  }

  /// How many filled areas a point lies in.
  func areas(around point: Point) -> Int { areas.count { $0.surrounds(point) } }
}

extension Int {
  fileprivate func clamped(to count: Int) -> Int { Swift.min(Swift.max(self, 0), count - 1) }
}

extension Rectangle {
  /// Whether it meets a disc.
  fileprivate func touches(_ center: Point, radius: Double) -> Bool {
    let x = max(left - center.x, center.x - right, 0)
    let y = max(bottom - center.y, center.y - top, 0)
    return x * x + y * y < radius * radius
  }

  /// Its corners, in a round.
  fileprivate var corners: [Point] {
    [
      Point(x: left, y: bottom), Point(x: right, y: bottom), Point(x: right, y: top),
      Point(x: left, y: top),
    ]
  }
}

extension Path {
  /// The lines of the path, of curves their control points and ends.
  fileprivate var lines: [[Point]] {
    var lines: [[Point]] = []
    for element in elements {
      switch element {
      case .move(let point): lines.append([point])
      case .line(let point): lines[lines.count - 1].append(point)
      case .curve(let control, let end): lines[lines.count - 1] += [control, end]
      case .close:
        if let last = lines.last, let first = last.first { lines[lines.count - 1].append(first) }
      }
    }
    return lines
  }
}

extension [Point] {
  /// Whether a closed line goes around a point an odd number of times.
  fileprivate func surrounds(_ point: Point) -> Bool {
    var isInside = false
    guard var last else { return false }
    for next in self {
      if (next.y > point.y) != (last.y > point.y),
        point.x < (last.x - next.x) * (point.y - next.y) / (last.y - next.y) + next.x
      {
        isInside.toggle()
      }
      last = next
    }
    return isInside
  }
}

/// Whether two straight pieces cross or touch.
private func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
  func side(_ p: Point, _ q: Point, _ r: Point) -> Double {
    (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
  }
  let (first, second) = (side(a, b, c), side(a, b, d))
  let (third, fourth) = (side(c, d, a), side(c, d, b))
  return first * second <= 0 && third * fourth <= 0
    && (first != 0 || second != 0 || third != 0 || fourth != 0)
}
