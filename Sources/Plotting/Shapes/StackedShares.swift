extension ColoredLayer {
  /// Areas on top of each other, without seams.
  ///
  /// Two neighbors that each cover a part of a pixel would together not cover all of it. Hence each
  /// area is drawn from its upper edge down to zero, the uppermost first, and the next one covers
  /// the rest; translucent colors are mixed with the background's before. Ends to the left and
  /// right are cut by the clip, for the same reason.
  func stackedShares(_ x: [Double], _ shares: [[Double]], _ axes: Axes) -> [DisplayList.Item] {
    guard let first = x.first, let last = x.last, first < last else { return [] }
    let area = axes.area
    let (start, end) = (axes.place(x: first), axes.place(x: last))
    let clip = Rectangle(
      left: max(area.left, start), bottom: area.bottom, right: min(area.right, end), top: area.top)
    guard clip.left < clip.right else { return [] }

    var lower = [Double](repeating: 0, count: x.count)
    var items: [DisplayList.Item] = []
    for (index, (shares, color)) in zip(shares, colors).enumerated() {
      let isLast = index == colors.count - 1
      // The sum of all shares is 1 but for rounding, and no seam may show above them.
      let upper = isLast ? x.map { _ in 1 } : zip(lower, shares).map { $0 + $1 }
      let path = path(x, from: lower, to: upper, axes)
      lower = upper
      guard !path.elements.isEmpty else { continue }
      items.append(
        .path(path, fill: color.mixed(with: theme.background), stroke: nil, clip: clip))
    }
    return items.reversed()
  }

  /// The key of a share in the legend.
  func shareKey(_ color: Color) -> Legend.Entry.Key {
    .patch(color.mixed(with: theme.background))
  }

  /// The area from the upper edge down to zero, where it is thick enough to be seen.
  ///
  /// Where an area is thinner, its edge would show through that of the next one as a line.
  private func path(_ x: [Double], from lower: [Double], to upper: [Double], _ axes: Axes) -> Path {
    let area = axes.area
    // Beyond the clip, so that the ends of the areas are not seen.
    let zero = min(axes.place(y: 0), area.bottom) - 1
    let least = 0.25 / area.height * (axes.y.limits.upperBound - axes.y.limits.lowerBound)
    var elements: [Path.Element] = []
    var edge: [Point] = []
    func finish() {
      if let first = edge.first, let last = edge.last {
        let start = edge.count == x.count ? first.x - 1 : first.x
        let end = edge.count == x.count ? last.x + 1 : last.x
        let outline =
          [Point(x: start, y: zero), Point(x: start, y: first.y)] + edge
          + [Point(x: end, y: last.y), Point(x: end, y: zero)]
        elements += Path(polygon: outline, within: area.surroundings).elements
      }
      edge = []
    }
    for index in x.indices {
      if upper[index] - lower[index] >= least {
        edge.append(axes.place(x[index], upper[index]))
      } else {
        finish()
      }
    }
    finish()
    return Path(elements: elements)
  }
}
