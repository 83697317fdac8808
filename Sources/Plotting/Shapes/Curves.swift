extension ColoredLayer {
  /// Curves over the same places, and the areas below all of them where the layer has some.
  func curves(_ x: [Double], _ y: [[Double]], _ axes: Axes) -> [DisplayList.Item] {
    let seen = seenIndices(x, limits: axes.x.limits)
    let areMany = Self.areMany(x, y)
    let curves = y.map { values in
      let points = seen.map { axes.place(x[$0], values[$0]) }
      return areMany ? Self.withoutUnseen(points) : points
    }
    let areas = curves.indices.compactMap { index in
      curveAreaOpacity.flatMap {
        area(
          below: curves[index], above: layer.stacksAreas && index > 0 ? curves[index - 1] : nil,
          axes, fill: colors[index].faded(by: $0))
      }
    }
    let lines = curves.indices.flatMap { index in
      let stroke = lineStroke(index)
      return (casing(of: stroke).map { [line(curves[index], axes, $0)] } ?? [])
        + [line(curves[index], axes, stroke)]
    }
    return areas + dropLines(x, y, axes) + lines
  }

  /// Points of several curves of which none is left out: a hundred curves, each with places for all.
  private static let pointsToKeep = 2_000_000

  /// Whether curves over the same places are so many, with so many points, that some are left out.
  static func areMany(_ x: [Double], _ y: [[Double]]) -> Bool {
    y.count > manyCurves && x.count * y.count > pointsToKeep
  }

  /// A curve without the points that nobody sees to be missing: of many, each is straight nearly
  /// everywhere.
  static func withoutUnseen(_ points: [Point]) -> [Point] {
    thinnedLine(points.map { SIMD2($0.x, $0.y) }, tolerance: 0.01).map { Point(x: $0.x, y: $0.y) }
  }

  /// The dots at the places of a curve, where the layer has some.
  func markers(_ x: [Double], _ y: [Double], _ axes: Axes) -> [DisplayList.Item] {
    layer.markerSize.map { [points(x, y, axes, diameter: $0)] } ?? []
  }

  /// The key of a curve in the legend.
  func curveKey(_ index: Int = 0) -> Legend.Entry.Key {
    let stroke = lineStroke(index)
    if let markerSize = layer.markerSize { return .lineWithDot(stroke, diameter: markerSize) }
    return curveAreaOpacity.map { .area(stroke.color.faded(by: $0), stroke) } ?? .line(stroke)
  }

  /// The area between a curve and zero, or another curve.
  private func area(
    below points: [Point], above other: [Point]?, _ axes: Axes, fill: Color
  ) -> DisplayList.Item? {
    guard let first = points.first, let last = points.last else { return nil }
    let zero = axes.place(y: 0)
    let outline =
      points
      + (other?.reversed() ?? [Point(x: last.x, y: zero), Point(x: first.x, y: zero)])
    return .path(
      Path(polygon: outline, within: axes.area.surroundings), fill: fill, stroke: nil,
      clip: axes.area)
  }

  /// The part of a long curve that is in sight, with a point more on both sides.
  ///
  /// Matplotlib leaves out the rest of sorted lines of more than 1000 points (`Line2D.draw`).
  private func seenIndices(_ x: [Double], limits: ClosedRange<Double>) -> Range<Int> {
    guard x.count > 1000 else { return x.indices }
    let first = x.firstIndex { $0 >= limits.lowerBound } ?? x.count
    let last = x.firstIndex { $0 > limits.upperBound } ?? x.count
    let start = max(first - 1, 0)
    return start..<max(start, min(last + 1, x.count))
  }
}

/// More curves of one layer than these may be drawn without points that nobody sees to be missing.
package let manyCurves = 100
