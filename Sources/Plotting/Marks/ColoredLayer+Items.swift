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
    case .stackedShares(let x, let shares, _):
      return stackedShares(x, shares, axes, theme)
    case .empiricalDistribution(let values):
      return [line(empiricalDistribution(values, axes), axes, lineStroke(colors[0], theme))]
    case .points(let x, let y):
      return [dots(x, y, axes, theme)]
    case .scatter(let x, let y, let coloring):
      return [scatter(x, y, coloring, axes, theme)]
    case .outlines(let outlines, _):
      return outlines.map { outline($0, axes, lineStroke(colors[$0.group], theme)) }
    case .heatmap(let heatmap):
      return [image(of: heatmap, axes)]
    case .straightLine(let slope, let intercept):
      let ends = [axes.x.limits.lowerBound, axes.x.limits.upperBound].map {
        axes.place($0, intercept + slope * $0)
      }
      return [line(ends, axes, straightStroke(theme))]
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
    let curves = y.map { values in seen.map { axes.place(x[$0], values[$0]) } }
    let areas = zip(curves, colors).compactMap { points, color in
      layer.areaOpacity.flatMap { area(below: points, axes, fill: color.faded(by: $0)) }
    }
    return areas
      + zip(curves, colors).map { line($0, axes, lineStroke($1, theme)) }
  }

  func line(
    _ points: [Point], _ axes: Axes, _ stroke: Stroke
  ) -> DisplayList.Item {
    .path(
      Path(polyline: points, within: axes.area.surroundings), fill: nil, stroke: stroke,
      clip: axes.area)
  }

  /// The area between a curve and zero.
  private func area(below points: [Point], _ axes: Axes, fill: Color) -> DisplayList.Item? {
    guard let first = points.first, let last = points.last else { return nil }
    let zero = axes.place(y: 0)
    let outline = points + [Point(x: last.x, y: zero), Point(x: first.x, y: zero)]
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

  private func dots(
    _ x: [Double], _ y: [Double], _ axes: Axes, _ theme: Theme
  ) -> DisplayList.Item {
    let points = zip(x, y).map { axes.place($0, $1) }
    let diameter = layer.pointSize ?? theme.pointDiameter
    return .path(
      Path(dots: thinned(points, within: axes.area.extended(by: diameter)), diameter: diameter),
      fill: colors[0], stroke: nil, clip: axes.area)
  }

  private func straightStroke(_ theme: Theme) -> Stroke {
    Stroke(
      color: colors[0], width: layer.lineWidth ?? theme.axesLineWidth, cap: .projecting,
      join: .round)
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
    case .scatter(_, _, .groups(_, _, let labels)), .scatter(_, _, .shares(_, let labels)):
      return zip(labels, colors).map { Legend.Entry(label: $0, key: dotKey($1, theme)) }
    case .outlines(_, let labels) where colors.count > 1:
      return zip(labels, colors).map {
        Legend.Entry(label: $0, key: .line(lineStroke($1, theme)))
      }
    case .curves(_, _, let labels):
      return zip(labels, colors).map { Legend.Entry(label: $0, key: curveKey($1, theme)) }
    case .stackedShares(_, _, let labels):
      // From the top, as the areas are seen.
      return zip(labels, colors).map {
        Legend.Entry(label: $0, key: .patch($1.mixed(with: theme.background)))
      }.reversed()
    default:
      return layer.label.map { [Legend.Entry(label: $0, key: key(theme))] } ?? []
    }
  }

  private func key(_ theme: Theme) -> Legend.Entry.Key {
    switch layer.mark {
    case .bars, .stackedShares: .patch(colors[0])
    case .curve, .curves: curveKey(colors[0], theme)
    case .empiricalDistribution, .outlines: .line(lineStroke(colors[0], theme))
    case .scatter: dotKey(colors[0], theme)
    case .heatmap: .patch(viridis[viridis.count / 2].faded(by: layer.opacity))
    case .rug: .line(Stroke(color: colors[0], width: layer.lineWidth ?? theme.rugWidth))
    case .points: .dot(colors[0], diameter: layer.pointSize ?? theme.pointDiameter)
    case .straightLine: .line(straightStroke(theme))
    }
  }

  private func dotKey(_ color: Color, _ theme: Theme) -> Legend.Entry.Key {
    .rimmedDot(color, diameter: layer.pointSize ?? theme.scatterDiameter, rim: theme.scatterRim)
  }

  private func curveKey(_ color: Color, _ theme: Theme) -> Legend.Entry.Key {
    let stroke = lineStroke(color, theme)
    return layer.areaOpacity.map { .area(color.faded(by: $0), stroke) } ?? .line(stroke)
  }
}
