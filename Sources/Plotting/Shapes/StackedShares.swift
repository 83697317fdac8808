extension ColoredLayer {
  /// Areas on top of each other, without seams.
  ///
  /// Two neighbors that each cover a part of a pixel would together not cover all of it. Hence each
  /// area is drawn from its upper edge down to zero, the uppermost first, and the next one covers
  /// the rest; translucent colors are mixed with the background's before. Ends to the left and
  /// right are cut by the clip, for the same reason.
  func stackedShares(_ x: [Double], _ shares: [[Double]], _ axes: Axes) -> [DisplayList.Item] {
    guard let clip = clip(ofAreasOver: x, axes) else { return [] }
    let area = axes.area
    var lower = [Double](repeating: 0, count: x.count)
    var items: [DisplayList.Item] = []
    for (index, (shares, color)) in zip(shares, colors).enumerated() {
      let isLast = index == colors.count - 1
      let upper = upperBound(of: shares, over: lower, isLast: isLast)
      let edges = upperEdges(x, from: lower, to: upper, axes)
      let fill = color.mixed(with: theme.background)
      lower = upper
      guard !edges.isEmpty else { continue }
      if theme.shareGap > 0, !isLast {
        items.append(
          .path(
            Path(
              elements: edges.flatMap {
                Path(polyline: $0, within: area.surroundings).elements
              }), fill: nil,
            stroke: Stroke(
              color: theme.background, width: theme.shareGap, cap: .butt, join: .round), clip: clip)
        )
      }
      let path = Path(elements: edges.flatMap { outline($0, isWhole: $0.count == x.count, axes) })
      items.append(.path(path, fill: fill, stroke: nil, clip: clip))
    }
    guard areNumbered else { return items.reversed() }
    return items.reversed() + apart(shareNumbers(x, shares, axes), in: axes.area).map { .text($0) }
  }

  /// The part of the area of the axes over the places of the shares; `nil` for none.
  private func clip(ofAreasOver x: [Double], _ axes: Axes) -> Rectangle? {
    guard let first = x.first, let last = x.last, first < last else { return nil }
    let area = axes.area
    let (start, end) = (axes.place(x: first), axes.place(x: last))
    let clip = Rectangle(
      left: max(area.left, min(start, end)), bottom: area.bottom,
      right: min(area.right, max(start, end)), top: area.top)
    return clip.left < clip.right ? clip : nil
  }

  /// The upper edge of an area over that of the one below.
  private func upperBound(
    of shares: [Double], over lower: [Double], isLast: Bool
  ) -> [Double] {
    // The sum of all shares is 1 but for rounding, and no seam may show above them.
    isLast ? lower.map { _ in 1 } : zip(lower, shares).map { $0 + $1 }
  }

  /// The numbers of the areas in sight.
  func shareNumbers(_ x: [Double], _ shares: [[Double]], _ axes: Axes) -> [AreaNumber] {
    guard let clip = clip(ofAreasOver: x, axes) else { return [] }
    var lower = [Double](repeating: 0, count: x.count)
    var numbers: [AreaNumber] = []
    for (index, (shares, color)) in zip(shares, colors).enumerated() {
      let upper = upperBound(of: shares, over: lower, isLast: index == colors.count - 1)
      let fill = color.mixed(with: theme.background)
      numbers += number(index, x, from: lower, to: upper, clip, axes, on: fill)
      lower = upper
    }
    return numbers
  }

  /// Below this height, in points, an area is not drawn.
  static let leastThickness = 0.25
  /// The stretches of the upper edge of an area where it is thick enough to be seen.
  ///
  /// Where an area is thinner, its edge would show through that of the next one as a line.
  private func upperEdges(
    _ x: [Double], from lower: [Double], to upper: [Double], _ axes: Axes
  ) -> [[Point]] {
    let least =
      Self.leastThickness / axes.area.height * (axes.y.limits.upperBound - axes.y.limits.lowerBound)
    var edges: [[Point]] = []
    var edge: [Point] = []
    func isThick(_ index: Int) -> Bool {
      axes.y.scale.isLinear
        ? upper[index] - lower[index] >= least
        : abs(axes.place(y: upper[index]) - axes.place(y: lower[index])) >= Self.leastThickness
    }
    for index in x.indices {
      if isThick(index) {
        edge.append(axes.place(x[index], upper[index]))
      } else if !edge.isEmpty {
        edges.append(edge)
        edge = []
      }
    }
    return edge.isEmpty ? edges : edges + [edge]
  }

  /// The area from a stretch of its upper edge down to zero.
  private func outline(_ edge: [Point], isWhole: Bool, _ axes: Axes) -> [Path.Element] {
    guard let first = edge.first, let last = edge.last else { return [] }
    // Beyond the clip, so that the ends of the areas are not seen.
    let zero =
      axes.y.isInverted
      ? max(axes.place(y: 0), axes.area.top) + 1 : min(axes.place(y: 0), axes.area.bottom) - 1
    let reach = axes.x.isInverted ? -1.0 : 1
    let start = isWhole ? first.x - reach : first.x
    let end = isWhole ? last.x + reach : last.x
    let outline =
      [Point(x: start, y: zero), Point(x: start, y: first.y)] + edge
      + [Point(x: end, y: last.y), Point(x: end, y: zero)]
    return Path(polygon: outline, within: axes.area.surroundings).elements
  }
}
