// Numbers on areas that are stacked, where the colors of the theme have come round.

extension Rectangle {
  /// Whether a line lies in this one.
  fileprivate func contains(
    _ line: DisplayList.TextLine, _ measuring: any TextMeasuring
  ) -> Bool {
    let extent = measuring.extent(of: line.string, size: line.size, isBold: line.isBold)
    return left <= line.origin.x && line.origin.x + extent.width <= right
      && bottom <= line.origin.y - extent.descent && line.origin.y + extent.ascent <= top
  }
}

extension ColoredLayer {
  /// The number of an area, and how thick the area is there, in points.
  typealias AreaNumber = (line: DisplayList.TextLine, thickness: Double)

  /// The numbers that lie in an area, and of those that would run into each other those of the thicker parts.
  func apart(_ numbers: [AreaNumber], in area: Rectangle) -> [DisplayList.TextLine] {
    let inside = numbers.filter { area.contains($0.line, measuring) }
    let written = Set(apart(inside.sorted { $0.thickness > $1.thickness }.map(\.line)))
    return numbers.map(\.line).filter(written.contains)
  }

  /// The key of an area in the legend.
  func areaKey(_ index: Int) -> Legend.Entry.Key {
    let fill = colors[index].mixed(with: theme.background)
    guard areNumbered else { return .patch(fill) }
    return .numberedPatch(
      fill, number(index, at: Point(x: 0, y: 0), size: 0.75 * theme.labelSize, on: fill))
  }

  /// The number of an area in the middle of where it is nearly as thick as anywhere in sight; nothing
  /// for an area that is not seen.
  func number(
    _ index: Int, _ x: [Double], from lower: [Double], to upper: [Double], _ clip: Rectangle,
    _ axes: Axes, on fill: Color
  ) -> [AreaNumber] {
    let limits = axes.y.limits
    func inSight(_ value: Double) -> Double {
      min(max(value, limits.lowerBound), limits.upperBound)
    }
    func thickness(_ place: Int) -> Double { inSight(upper[place]) - inSight(lower[place]) }
    let seen = x.indices.filter { (clip.left...clip.right).contains(axes.place(x: x[$0])) }
    guard let thickest = seen.max(by: { thickness($0) < thickness($1) }) else { return [] }
    let height = abs(
      axes.place(y: inSight(upper[thickest])) - axes.place(y: inSight(lower[thickest])))
    guard height >= Self.leastThickness else { return [] }
    func isThick(_ place: Int) -> Bool { thickness(place) >= 0.95 * thickness(thickest) }
    let first = seen.prefix { $0 < thickest }.last { !isThick($0) }.map { $0 + 1 } ?? seen[0]
    let last = seen.first { $0 > thickest && !isThick($0) }.map { $0 - 1 } ?? seen[seen.count - 1]
    let middle = (axes.place(x: x[first]) + axes.place(x: x[last])) / 2
    let place = (first...last).first { axes.place(x: x[$0]) >= middle } ?? last
    let ends = (inSight(lower[place]), inSight(upper[place]))
    let center = Point(
      x: middle,
      y: axes.y.scale.isLinear
        ? axes.place(y: (ends.0 + ends.1) / 2)
        : (axes.place(y: ends.0) + axes.place(y: ends.1)) / 2)
    let size = min(theme.labelSize, max(Self.leastNumberSize, height))
    return [(number(index, at: center, size: size, on: fill), height)]
  }

  /// The font size of numbers in thin areas, in points.
  private static let leastNumberSize = 6.0
}
