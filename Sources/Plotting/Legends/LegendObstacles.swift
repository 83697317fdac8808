/// What a layer draws, as far as a legend may cover it, in points.
struct LegendObstacles {
  /// Bars.
  var boxes: [Rectangle] = []
  /// Lines, each through its points; also the outlines of filled areas.
  var lines: [[Point]] = []
  /// Lines that Matplotlib's choice of a place does not count, as those of its `vlines`.
  var uncountedLines: [[Point]] = []
  /// The centers of dots.
  var dots: [Point] = []
  /// Whether the layer fills the area between the axes.
  var fillsArea = false
  /// Whether the layer is a ground for the others, which a legend may cover, or a text, of which it is
  /// said elsewhere.
  var isGround = false
  /// Texts: no place where one would be covered is chosen as long as there is another. Matplotlib counts
  /// each as one bar.
  var texts: [Rectangle] = []

  /// What a text under a legend counts, more than all that there may be else.
  private static let coveredText = 1_000_000_000

  /// How much a legend covers, as Matplotlib counts it (`Legend._find_best_position`): bars that
  /// overlap it, dots and places of lines in it, and lines that cross it.
  func badness(of frame: Rectangle) -> Int {
    func isInside(_ point: Point) -> Bool {
      point.x > frame.left && point.x < frame.right && point.y > frame.bottom
        && point.y < frame.top
    }
    var badness = boxes.count { box in
      box.right > frame.left && box.left < frame.right && box.top > frame.bottom
        && box.bottom < frame.top
    }
    badness += dots.count(where: isInside)
    badness += Self.coveredText * texts.count(where: frame.intersects)
    for line in lines {
      badness += line.count(where: isInside) + (frame.isCrossed(by: line) ? 1 : 0)
    }
    return badness
  }

  /// Whether a line runs under a legend.
  func hasLine(in frame: Rectangle) -> Bool { lines.contains(where: frame.isCrossed) }

  /// The share of the layer in sight that a legend covers, from 0 to 1: of the area of bars, of the
  /// length of lines, of the number of dots.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bars, places and dots.
  func coveredShare(of frame: Rectangle, in area: Rectangle) -> Double {
    if isGround { return 0 }
    func share(_ covered: Double, of whole: Double) -> Double { whole > 0 ? covered / whole : 0 }
    if fillsArea {
      return share(
        frame.intersection(area)?.size ?? 0, of: area.size)
    }
    func sum(_ room: Rectangle) -> (boxes: Double, lines: Double, dots: Double) {
      (
        boxes.reduce(0) { $0 + ($1.intersection(room)?.size ?? 0) },
        (lines + uncountedLines).reduce(0) { $0 + room.lengthInside(of: $1) },
        Double(dots.count(where: room.contains))
      )
    }
    guard let frame = frame.intersection(area) else { return 0 }
    let (covered, whole) = (sum(frame), sum(area))
    return max(
      share(covered.boxes, of: whole.boxes), share(covered.lines, of: whole.lines),
      share(covered.dots, of: whole.dots))
  }
}

extension Rectangle {
  fileprivate var size: Double { width * height }

  /// What both rectangles have in common; `nil` where that is nothing.
  fileprivate func intersection(_ other: Rectangle) -> Rectangle? {
    guard intersects(other) else { return nil }
    return Rectangle(
      left: max(left, other.left), bottom: max(bottom, other.bottom),
      right: min(right, other.right), top: min(top, other.top))
  }

  /// Whether a line begins in the rectangle or crosses it (Matplotlib's `path_intersects_rectangle`):
  /// of two places, the segment between them meets the rectangle where neither axis nor the normal
  /// of the segment separates them.
  fileprivate func isCrossed(by line: [Point]) -> Bool {
    guard let first = line.first else { return false }
    if contains(first) { return true }
    let (x, y) = ((left + right) / 2, (bottom + top) / 2)
    return zip(line, line.dropFirst()).contains { a, b in
      abs(a.x + b.x - 2 * x) < abs(a.x - b.x) + width
        && abs(a.y + b.y - 2 * y) < abs(a.y - b.y) + height
        && 2 * abs((a.x - x) * (a.y - b.y) - (a.y - y) * (a.x - b.x))
          < width * abs(a.y - b.y) + height * abs(a.x - b.x)
    }
  }

  /// The length of the part of a line that is in the rectangle (Y.-D. Liang and B. A. Barsky, "A new
  /// concept and method for line clipping", ACM Transactions on Graphics 3, 1984).
  fileprivate func lengthInside(of line: [Point]) -> Double {
    var length = 0.0
    for (a, b) in zip(line, line.dropFirst()) {
      let (dx, dy) = (b.x - a.x, b.y - a.y)
      var (start, end) = (0.0, 1.0)
      for (step, distance) in [
        (-dx, a.x - left), (dx, right - a.x), (-dy, a.y - bottom), (dy, top - a.y),
      ] {
        if step == 0 {
          if distance < 0 { end = -1 }
        } else if step < 0 {
          start = max(start, distance / step)
        } else {
          end = min(end, distance / step)
        }
      }
      if end > start { length += (end - start) * (dx * dx + dy * dy).squareRoot() }
    }
    return length
  }
}

extension ColoredLayer {
  /// What the layer draws, as far as a legend may cover it.
  func obstacles(_ axes: Axes) -> LegendObstacles {
    func points(_ x: [Double], _ y: [Double]) -> [Point] { zip(x, y).map { axes.place($0, $1) } }
    /// The way around each band of the layer.
    var band: [[Point]] { bandOutlines(axes).map { $0 + $0.prefix(1) } }
    switch layer.shape {
    case .bars(let edges, let heights) where layer.outlinesBars:
      return LegendObstacles(lines: [barOutlinePoints(edges, heights, axes)])
    case .bars(let edges, let heights):
      return LegendObstacles(
        boxes: heights.indices.map { bin in
          axes.box((edges[bin], edges[bin + 1]), (layer.feet?[bin] ?? 0, heights[bin]))
        })
    case .stackedBars(let edges, let tops, _):
      return LegendObstacles(
        boxes: tops.indices.flatMap { part in
          tops[part].indices.map { bin in
            axes.box(
              (edges[bin], edges[bin + 1]), (part == 0 ? 0 : tops[part - 1][bin], tops[part][bin]))
          }
        })
    case .curve(let x, let y): return curves(x, [y])
    case .curves(let x, let y, _): return curves(x, y)
    case .rug(let values):
      let (bottom, top) = (
        axes.area.bottom, axes.area.bottom + theme.rugLength * axes.area.height
      )
      return LegendObstacles(
        uncountedLines: values.filter(axes.x.limits.contains).map {
          let x = axes.place(x: $0)
          return [Point(x: x, y: bottom), Point(x: x, y: top)]
        })
    case .heatmap, .hexagons: return LegendObstacles(fillsArea: true)
    case .stackedShares(let x, let shares, _):
      var lower = [Double](repeating: 0, count: x.count)
      let lines = shares.map { shares in
        let upper = zip(lower, shares).map { $0 + $1 }
        defer { lower = upper }
        return outline(points(x, upper), points(x, lower))
      }
      return LegendObstacles(lines: lines, fillsArea: true)
    case .empiricalDistribution(let distribution):
      return LegendObstacles(lines: [steps(distribution).map { axes.place($0.x, $0.y) }] + band)
    case .points(let x, let y) where layer.asideSign != nil:
      return LegendObstacles(dots: asidePlaces(x, y, axes).map(\.center))
    case .points(let x, let y), .scatter(let x, let y, _):
      return LegendObstacles(lines: band, dots: points(x, y))
    case .outlines(let outlines, _):
      return LegendObstacles(
        lines: outlines.map { outline in
          let line = points(outline.x, outline.y)
          return outline.isClosed ? line + line.prefix(1) : line
        })
    case .pointLabels(let labels):
      return LegendObstacles(
        boxes: placed(labels, axes).map(\.box))
    case .valueLines(let lines): return LegendObstacles(lines: ends(of: lines, axes))
    case .band(let band):
      return LegendObstacles(boxes: rectangle(of: band, axes).map { [$0] } ?? [], isGround: true)
    case .crosses(let x, let y): return LegendObstacles(dots: points(x, y))
    case .note(let note): return LegendObstacles(isGround: true, texts: [placed(note, axes).box])
    case .straightLine(let slope, let intercept):
      return LegendObstacles(lines: [straightPoints(slope, intercept, axes)])
    }

    /// Curves, and the areas between them and zero.
    func curves(_ x: [Double], _ y: [[Double]]) -> LegendObstacles {
      let areMany = Self.areMany(x, y)
      let lines = y.map { areMany ? Self.withoutUnseen(points(x, $0)) : points(x, $0) }
      guard curveAreaOpacity != nil else { return LegendObstacles(lines: lines + band) }
      let zero = axes.place(0, 0).y
      return LegendObstacles(
        lines: lines
          + lines.indices.map { index in
            outline(
              lines[index],
              layer.stacksAreas && index > 0
                ? lines[index - 1] : lines[index].map { Point(x: $0.x, y: zero) })
          } + band)
    }

    /// The area between two lines as Matplotlib's `fill_between` goes around it.
    func outline(_ line: [Point], _ other: [Point]) -> [Point] {
      other.prefix(1) + line + other.suffix(1) + other.reversed() + other.prefix(1)
    }

    /// The corners of an empirical distribution function, all of them.
    func steps(_ distribution: EmpiricalDistribution) -> [Point] {
      guard let first = distribution.values.first else { return [] }
      var corners = [Point(x: first, y: 0)]
      for (index, value) in distribution.values.enumerated() {
        corners.append(Point(x: value, y: corners[corners.count - 1].y))
        corners.append(Point(x: value, y: distribution.share(after: index)))
      }
      return corners
    }
  }
}
