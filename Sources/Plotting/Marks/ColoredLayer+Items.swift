extension ColoredLayer {
  /// What the layer draws, clipped to the area between the axes.
  func items(axes: Axes, theme: Theme) -> [DisplayList.Item] {
    switch layer.mark {
    case .bars(let edges, let heights):
      return bars(edges, heights, axes)
    case .curve(let x, let y):
      return curves(x, [y], axes, theme)
    case .curves(let x, let y, _):
      return curves(x, y, axes, theme)
    case .rug(let values):
      return rug(values, axes, theme)
    }
  }

  private func bars(_ edges: [Double], _ heights: [Double], _ axes: Axes) -> [DisplayList.Item] {
    let zero = axes.place(y: 0)
    let rectangles = heights.indices.filter { heights[$0] > 0 }.map { bin in
      Rectangle(
        left: axes.place(x: edges[bin]), bottom: zero,
        right: axes.place(x: edges[bin + 1]), top: axes.place(y: heights[bin]))
    }
    return [.rectangles(rectangles, fill: colors[0], clip: axes.area)]
  }

  private func curves(
    _ x: [Double], _ y: [[Double]], _ axes: Axes, _ theme: Theme
  ) -> [DisplayList.Item] {
    let seen = seenIndices(x, limits: axes.x.limits)
    // Wide enough that no end of a line that is cut there is seen, however wide the line.
    let area = axes.area
    let surroundings = Rectangle(
      left: area.left - 2000 - area.width, bottom: area.bottom - 2000 - area.height,
      right: area.right + 2000 + area.width, top: area.top + 2000 + area.height)
    return zip(y, colors).map { values, color in
      let points = seen.map { axes.place(x[$0], values[$0]) }
      return .path(
        Path(polyline: points, within: surroundings), fill: nil,
        stroke: lineStroke(color, theme), clip: axes.area)
    }
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

  private func rug(_ values: [Double], _ axes: Axes, _ theme: Theme) -> [DisplayList.Item] {
    let limits = axes.x.limits
    let mark = Path(polyline: [
      Point(x: 0, y: 0), Point(x: 0, y: theme.rugLength * axes.area.height),
    ])
    return [
      .markers(
        mark,
        at: values.filter(limits.contains).map {
          Point(x: axes.place(x: $0), y: axes.area.bottom)
        },
        stroke: Stroke(color: colors[0], width: layer.lineWidth ?? theme.rugWidth),
        clip: axes.area)
    ]
  }

  private func lineStroke(_ color: Color, _ theme: Theme) -> Stroke {
    Stroke(
      color: color, width: layer.lineWidth ?? theme.curveWidth, cap: .projecting, join: .round)
  }

  /// The entries of the layer in the legend; none without a label, or with an empty one.
  func legendEntries(theme: Theme) -> [Legend.Entry] {
    entries(theme: theme).filter { !$0.label.isEmpty }
  }

  private func entries(theme: Theme) -> [Legend.Entry] {
    switch layer.mark {
    case .bars:
      return layer.label.map { [Legend.Entry(label: $0, key: .patch(colors[0]))] } ?? []
    case .curve:
      return layer.label.map { [Legend.Entry(label: $0, key: .line(lineStroke(colors[0], theme)))] }
        ?? []
    case .curves(_, _, let labels):
      return zip(labels, colors).map {
        Legend.Entry(label: $0, key: .line(lineStroke($1, theme)))
      }
    case .rug:
      let stroke = Stroke(color: colors[0], width: layer.lineWidth ?? theme.rugWidth)
      return layer.label.map { [Legend.Entry(label: $0, key: .line(stroke))] } ?? []
    }
  }
}
