/// The colors of the dots of a scatter.
public enum DotColoring: Hashable, Sendable {
  /// All in the color of the layer.
  case single
  /// A color for each group: the group of each dot from 0, the number of groups, and a label for
  /// each group or none.
  case groups([Int], count: Int, labels: [String])
  /// A color for each group, mixed for each dot by the shares that the groups have in it: for each
  /// group the shares of all dots, which sum to 1 for each dot; and a label for each group or none.
  case shares([[Double]], labels: [String])
  /// The color of a value for each dot: the values as those of a grid of one row, whose edges say nothing.
  case values(Heatmap)
}

extension ColoredLayer {
  /// A dot for every point in sight, and the numbers of groups where colors have come round.
  func scatter(
    _ x: [Double], _ y: [Double], _ coloring: DotColoring, _ axes: Axes
  ) -> [DisplayList.Item] {
    let look = scatterLook(count: x.count)
    let reach = (layer.dotSizes?.factors.max() ?? 1) * (look.diameter + look.rim)
    let bounds = axes.area.extended(by: reach)
    var (centers, seen): ([Point], [Int]) = ([], [])
    for index in layer.dotSizes?.largestFirst ?? Array(x.indices) {
      let center = axes.place(x[index], y[index])
      guard bounds.contains(center) else { continue }
      centers.append(center)
      seen.append(index)
    }
    let colors = dotColors(look)
    var dots = DisplayList.Dots(
      centers, diameter: look.diameter, rim: look.rim, palette: colors)
    switch coloring {
    // So Matplotlib draws the dots of one color, and those of several where they are; many small ones
    // would show the grid.
    case .single: dots.isSnapped = !isAdapted(count: x.count)
    case .groups(let groups, _, _): dots.colorIndices = seen.map { Int32(groups[$0]) }
    case .shares(let shares, _):
      (dots.palette, dots.colorIndices) = mixedColors(shares, colors, of: seen)
    case .values(let values):
      dots.palette = values.colors(theme).map { $0.faded(by: look.opacity) }
      let places = values.colorIndices(count: dots.palette.count)
      dots.colorIndices = seen.map { Int32(places[$0]) }
    }
    if let sizes = layer.dotSizes { dots.size(seen.map { sizes.factors[$0] }) }
    return [.dots(dots, clip: axes.area)]
      + (areNumbered ? numbers(groupMiddles(coloring, x, y, axes), axes) : [])
  }

  /// The colors of the layer with the opacity of the dots in place of that of its style.
  private func dotColors(_ look: ScatterLook) -> [Color] {
    let opacity = layer.style.opacity
    // Those of a layer whose dots look as it says stay the same to the last bit.
    return look.opacity == opacity ? colors : colors.map { $0.faded(by: look.opacity / opacity) }
  }

  /// The key of the dots of one color in the legend; of many faint ones it is a dot that can be seen.
  func scatterKey(_ index: Int = 0) -> Legend.Entry.Key {
    let style = layer.style
    return .rimmedDot(
      colors[index], diameter: style.pointSize ?? theme.scatterDiameter, rim: theme.scatterRim)
  }

  /// The numbers of groups in the middle of their dots in sight, each on a disc in the color of the
  /// background that lets the dots shine through; none where the disc of another is.
  private func numbers(_ middles: [GroupMiddle], _ axes: Axes) -> [DisplayList.Item] {
    apart(middles).flatMap { group, middle -> [DisplayList.Item] in
      [
        .path(
          Path(dots: [middle], diameter: discDiameter), fill: theme.background.faded(by: 0.8),
          stroke: nil, clip: axes.area),
        .text(number(group, at: middle, size: theme.labelSize, on: theme.background)),
      ]
    }
  }

  /// The diameter of the disc behind a number, in points.
  private var discDiameter: Double { 1.7 * theme.labelSize }

  /// A group that is seen, and the middle of its dots in points.
  typealias GroupMiddle = (group: Int, middle: Point)

  /// The groups that are seen, each with the middle of its dots in sight: those with a share in a dot
  /// that changes its color by a level of 8 bits at least.
  func groupMiddles(
    _ coloring: DotColoring, _ x: [Double], _ y: [Double], _ axes: Axes
  ) -> [GroupMiddle] {
    var (centers, seen): ([Point], [Int]) = ([], [])
    for index in x.indices {
      let center = axes.place(x[index], y[index])
      guard axes.area.contains(center) else { continue }
      centers.append(center)
      seen.append(index)
    }
    return colors.indices.compactMap { group -> GroupMiddle? in
      func weight(_ dot: Int) -> Double {
        switch coloring {
        case .single, .values: 0
        case .groups(let groups, _, _): groups[dot] == group ? 1 : 0
        case .shares(let shares, _): shares[group][dot]
        }
      }
      var (sum, largest, x, y) = (0.0, 0.0, 0.0, 0.0)
      for (dot, center) in zip(seen, centers) {
        let weight = weight(dot)
        (sum, x, y) = (sum + weight, x + weight * center.x, y + weight * center.y)
        largest = max(largest, weight)
      }
      return largest >= 1 / 255 ? (group, Point(x: x / sum, y: y / sum)) : nil
    }
  }

  /// The groups whose discs do not meet that of one before them.
  func apart(_ middles: [GroupMiddle]) -> [GroupMiddle] {
    var numbered: [GroupMiddle] = []
    for (group, middle) in middles {
      let meetsOther = numbered.contains { _, other in
        let (dx, dy) = (other.x - middle.x, other.y - middle.y)
        return dx * dx + dy * dy < discDiameter * discDiameter
      }
      if !meetsOther { numbered.append((group, middle)) }
    }
    return numbered
  }

  /// The colors of dots whose groups have shares in them.
  ///
  /// The shares of red, green and blue, and of opacities where these differ, are mixed as sRGB has
  /// them, not as amounts of light: so do translucent colors in all that draws figures, hence a dot of
  /// two equal shares has the color of one group seen through a half opaque area of the other.
  private func mixedColors(
    _ shares: [[Double]], _ colors: [Color], of seen: [Int]
  ) -> (palette: [Color], indices: [Int32]) {
    var palette: [Color] = []
    var places: [SIMD4<UInt8>: Int32] = [:]
    let alpha = colors.first?.alpha ?? 1
    let hasOneAlpha = colors.allSatisfy { $0.alpha == alpha }
    let indices = seen.map { index in
      var mixture = SIMD4<Double>(repeating: 0)
      for (shares, color) in zip(shares, colors) {
        mixture += shares[index] * SIMD4(color.red, color.green, color.blue, color.alpha)
      }
      if hasOneAlpha { mixture.w = 0 }
      // To the levels that files have: dots of one level share an entry of the palette.
      let key = SIMD4<UInt8>(
        clamping: SIMD4<Int32>(
          (mixture * 255).rounded(.toNearestOrEven).clamped(
            lowerBound: .zero, upperBound: SIMD4(repeating: 255))))
      if let place = places[key] { return place }
      let place = Int32(palette.count)
      places[key] = place
      palette.append(
        Color(
          red: Double(key.x) / 255, green: Double(key.y) / 255, blue: Double(key.z) / 255,
          alpha: hasOneAlpha ? alpha : Double(key.w) / 255))
      return place
    }
    return (palette, indices)
  }
}
