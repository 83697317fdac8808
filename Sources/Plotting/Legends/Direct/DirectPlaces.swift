// The candidates for the place of a name, in the order in which they are tried.

extension DirectText {
  /// The distances of names with a leader from what they name, in points.
  private static let leaderLengths = [10.0, 18, 28, 42]
  /// The shares of the length of lines at which leaders end.
  private static let shares = [
    0.25, 0.4, 0.15, 0.5, 0.6, 0.75, 0.85, 0.05, 0.95, 0.2, 0.3, 0.35, 0.1, 0.45, 0.55, 0.65, 0.7,
    0.8, 0.9,
  ]
  /// How far a name stands above a peak, in points.
  private static let peakGap = 7.0
  /// How far it stands from an end, a dot or a group, in points.
  private static let gap = 4.0
  /// Where a name is beside something, the first the best: right and up, left and up, right, left, up, right
  /// and down, left and down, down.
  private static let directions: [(x: Double, y: Double)] = [
    (1, 1), (-1, 1), (1, 0), (-1, 0), (0, 1), (1, -1), (-1, -1), (0, -1),
  ]

  /// The candidates for a place.
  ///
  /// - Parameters:
  ///   - target: What is named.
  ///   - obstacles: What is drawn in the axes.
  /// - Returns: The candidates, those without a leader first and then the nearest.
  func candidates(
    _ target: NamedThing.Target, _ obstacles: DirectObstacles
  ) -> [Candidate] {
    switch target {
    case .peak(let peak, let lines):
      return above(peak, obstacles) + ring([peak] + anchors(lines))
    case .lines(let lines): return ring(anchors(lines))
    case .end(let end, let lines):
      guard obstacles.area.contains(end) else { return ring(anchors(lines)) }
      let gap = Self.gap + 2
      return [
        Candidate(corner: Point(x: end.x + gap, y: end.y - height / 2)),
        Candidate(corner: Point(x: end.x - width, y: end.y + gap)),
        Candidate(corner: Point(x: end.x - width, y: end.y - gap - height)),
      ] + ring([end] + anchors(lines))
    case .dots(let dots, let radius):
      return dots.flatMap { beside($0, by: radius + Self.gap) } + ring(dots)
    case .group(let points):
      let ends = supports(points)
      return [Self.gap, 2.5 * Self.gap].flatMap { gap in
        ends.map { beside($0.point, $0.direction, by: gap) }
      } + ring(ends.map(\.point))
    case .area(let middle):
      return [0, -1.6, 1.6, -3, 3].map { rows in
        Candidate(
          corner: Point(x: middle.x - width / 2, y: middle.y - height / 2 + rows * height),
          isOnArea: true)
      }
    case .crossings(let lines):
      return lines.flatMap { along($0, obstacles.area) } + ring(anchors(lines))
    case .band(let band): return inside(band) + ring(anchors([band.middleLine]))
    case .gaps: return []
    }
  }

  /// Above a peak, about its middle and to both sides; then so high that nothing is below, and a line higher
  /// each time, with a leader where that is far above.
  private func above(_ peak: Point, _ obstacles: DirectObstacles) -> [Candidate] {
    let area = obstacles.area
    let overPeak = max(peak.y, obstacles.top(from: peak.x - 2, to: peak.x + 2)) + Self.peakGap
    func left(_ share: Double) -> Double {
      max(min(peak.x - share * width, area.right - 2 - width), area.left + 2)
    }
    let shares = [0.5, 0.3, 0.7, 0.1, 0.9]
    let near = shares.map { Candidate(corner: Point(x: left($0), y: overPeak)) }
    return near
      + (0...3).flatMap { row in
        shares.map { share in
          let left = left(share)
          let clear = obstacles.top(from: left - 2, to: left + width + 2) + 2
          let bottom = max(overPeak, clear) + Double(row) * (height + Self.gap)
          let isFar = bottom - peak.y > Self.peakGap + 2 * height
          return Candidate(corner: Point(x: left, y: bottom), anchor: isFar ? peak : nil)
        }
      }
  }

  /// Beside a point in all directions.
  private func beside(_ point: Point, by gap: Double) -> [Candidate] {
    Self.directions.map { beside(point, $0, by: gap) }
  }

  private func beside(
    _ point: Point, _ direction: (x: Double, y: Double), by gap: Double, anchor: Point? = nil
  ) -> Candidate {
    let x =
      direction.x > 0.4
      ? point.x + gap : direction.x < -0.4 ? point.x - gap - width : point.x - width / 2
    let y =
      direction.y > 0.4
      ? point.y + gap : direction.y < -0.4 ? point.y - gap - height : point.y - height / 2
    return Candidate(corner: Point(x: x, y: y), anchor: anchor)
  }

  /// At the ends of leaders to some points, the shortest leaders first.
  private func ring(_ anchors: [Point]) -> [Candidate] {
    Self.leaderLengths.flatMap { length in
      anchors.flatMap { anchor in
        Self.directions.map { beside(anchor, $0, by: length, anchor: anchor) }
      }
    }
  }

  /// Beside a straight line near its ends, then at other places of it.
  private func along(_ line: [Point], _ area: Rectangle) -> [Candidate] {
    guard let start = line.first, let end = line.last else { return [] }
    let isUpright = abs(end.x - start.x) < abs(end.y - start.y)
    return [1, 0, 0.75, 0.25, 0.5].flatMap { share -> [Candidate] in
      let point = Point(
        x: start.x + share * (end.x - start.x), y: start.y + share * (end.y - start.y))
      let middle = (x: point.x - width / 2, y: point.y - height / 2)
      let left = max(min(middle.x, area.right - 2 - width), area.left + 2)
      let bottom = max(min(middle.y, area.top - 2 - height), area.bottom + 2)
      return isUpright
        ? [
          Candidate(corner: Point(x: point.x + Self.gap, y: bottom)),
          Candidate(corner: Point(x: point.x - Self.gap - width, y: bottom)),
        ]
        : [
          Candidate(corner: Point(x: left, y: point.y + Self.gap)),
          Candidate(corner: Point(x: left, y: point.y - Self.gap - height)),
        ]
    }
  }

  /// In a band: at the middle of its upper side, its lower one, in its middle, in its upper corners.
  private func inside(_ band: Rectangle) -> [Candidate] {
    let room = band.extended(by: -Self.gap)
    guard room.width >= width, room.height >= height else { return [] }
    return [(0.5, 1), (0.5, 0), (0.5, 0.5), (0, 1), (1, 1)].map { (x: Double, y: Double) in
      Candidate(
        corner: Point(
          x: room.left + x * (room.width - width), y: room.bottom + y * (room.height - height)),
        isOnArea: true)
    }
  }

  /// Places of lines at which leaders end: at shares of their length, or of single points the outermost.
  private func anchors(_ lines: [[Point]]) -> [Point] {
    let pieces = lines.flatMap { line in zip(line, line.dropFirst()).map { ($0, $1) } }
    guard !pieces.isEmpty else { return supports(lines.flatMap { $0 }).map(\.point) }
    let lengths = pieces.map { distance($0.0, $0.1) }
    let whole = lengths.reduce(0, +)
    return Self.shares.compactMap { share in
      var rest = share * whole
      for (piece, length) in zip(pieces, lengths) {
        if rest <= length {
          let part = length > 0 ? rest / length : 0
          return Point(
            x: piece.0.x + part * (piece.1.x - piece.0.x),
            y: piece.0.y + part * (piece.1.y - piece.0.y))
        }
        rest -= length
      }
      return pieces.last?.1
    }
  }

  /// The outermost of some points in each direction.
  private func supports(_ points: [Point]) -> [(point: Point, direction: (x: Double, y: Double))] {
    Self.directions.compactMap { direction in
      points.max {
        $0.x * direction.x + $0.y * direction.y < $1.x * direction.x + $1.y * direction.y
      }
      .map { ($0, direction) }
    }
  }
}

extension Rectangle {
  /// The line through its middle, along its longer sides.
  fileprivate var middleLine: [Point] {
    let (x, y) = ((left + right) / 2, (bottom + top) / 2)
    return width < height
      ? [Point(x: x, y: bottom), Point(x: x, y: top)]
      : [Point(x: left, y: y), Point(x: right, y: y)]
  }
}

/// How far two points are from each other, in points.
func distance(_ a: Point, _ b: Point) -> Double {
  let (x, y) = (b.x - a.x, b.y - a.y)
  return (x * x + y * y).squareRoot()
}
