extension ColoredLayer {
  /// Bars in parts on top of each other, without seams.
  ///
  /// Two neighbors that each cover a part of a pixel would together not cover all of it. Hence each part
  /// reaches a little under the one below, which is drawn after it and covers what is too much;
  /// translucent colors are mixed with the background's before. Not down to zero: what covers a part of
  /// a pixel at the sides of a bar would let those below show through.
  func stackedBars(_ edges: [Double], _ tops: [[Double]], _ axes: Axes) -> [DisplayList.Item] {
    let zero = axes.place(y: 0)
    let items = tops.indices.reversed().map { part in
      let rectangles = tops[part].indices.compactMap { bin -> Rectangle? in
        let (bottom, top) = (part == 0 ? 0 : tops[part - 1][bin], tops[part][bin])
        guard top > bottom else { return nil }
        return Rectangle(
          left: axes.place(x: edges[bin]), bottom: max(zero, axes.place(y: bottom) - Self.reach),
          right: axes.place(x: edges[bin + 1]), top: axes.place(y: top))
      }
      return DisplayList.Item.rectangles(
        rectangles, fill: colors[part].mixed(with: theme.background), clip: axes.area)
    }
    guard areNumbered else { return items }
    return items + apart(partNumbers(edges, tops, axes)).map { .text($0) }
  }

  /// How far a part reaches under the one below, in points.
  private static let reach = 1.0

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
