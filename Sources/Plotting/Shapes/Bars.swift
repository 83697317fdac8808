extension ColoredLayer {
  /// Bars that stand on zero; none where the height is 0.
  func bars(_ edges: [Double], _ heights: [Double], _ axes: Axes) -> DisplayList.Item {
    let zero = axes.place(y: 0)
    let rectangles = heights.indices.filter { heights[$0] > 0 }.map { bin in
      Rectangle(
        left: axes.place(x: edges[bin]), bottom: zero,
        right: axes.place(x: edges[bin + 1]), top: axes.place(y: heights[bin]))
    }
    return .rectangles(rectangles, fill: colors[0], clip: axes.area)
  }
}
