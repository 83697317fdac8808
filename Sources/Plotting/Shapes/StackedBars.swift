extension ColoredLayer {
  /// How far a part reaches under those that are drawn over it, in points.
  private static let reach = 1.0

  /// Bars in parts on top of each other, without seams.
  ///
  /// Two neighbors that each cover a part of a pixel would together not cover all of it. Hence the parts
  /// are drawn from the uppermost down, and each reaches under the lower ones, in its own bar and in those
  /// to both sides; translucent colors are mixed with the background's before. It does not reach down to
  /// zero everywhere: what covers a part of a pixel at the sides of a bar lets those below show through.
  func stackedBars(_ edges: [Double], _ tops: [[Double]], _ axes: Axes) -> [DisplayList.Item] {
    // Measured from zero, whichever way that is.
    let direction = axes.y.isInverted ? -1.0 : 1
    func place(_ value: Double) -> Double { direction * axes.place(y: value) }
    let zero = place(0)
    let items = tops.indices.reversed().map { part in
      func bottom(_ bin: Int) -> Double { part == 0 ? 0 : tops[part - 1][bin] }
      func isSeen(_ bin: Int) -> Bool { tops[part][bin] > bottom(bin) }
      let rectangles = tops[part].indices.compactMap { bin -> Rectangle? in
        var lowest = Double.infinity
        for near in max(bin - 1, 0)...min(bin + 1, tops[part].count - 1) where isSeen(near) {
          lowest = min(lowest, bottom(near))
        }
        guard lowest < .infinity else { return nil }
        let foot = max(zero, place(lowest) - Self.reach)
        let head = place(tops[part][bin]) - (isSeen(bin) ? 0 : Self.reach)
        guard head > foot else { return nil }
        return Rectangle(
          spanning: Point(x: axes.place(x: edges[bin]), y: direction * foot),
          Point(x: axes.place(x: edges[bin + 1]), y: direction * head))
      }
      return DisplayList.Item.rectangles(
        rectangles, fill: colors[part].mixed(with: theme.background), clip: axes.area)
    }
    guard areNumbered else { return items }
    return items + apart(partNumbers(edges, tops, axes), in: axes.area).map { .text($0) }
  }

  /// The numbers of the parts in sight.
  func partNumbers(_ edges: [Double], _ tops: [[Double]], _ axes: Axes) -> [AreaNumber] {
    let middles = zip(edges, edges.dropFirst()).map { ($0 + $1) / 2 }
    var lower = [Double](repeating: 0, count: middles.count)
    var numbers: [AreaNumber] = []
    for (part, upper) in tops.enumerated() {
      numbers += number(
        part, middles, from: lower, to: upper, axes.area, axes,
        on: colors[part].mixed(with: theme.background))
      lower = upper
    }
    return numbers
  }
}
