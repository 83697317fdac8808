// How layers look by their roles, in themes whose colors go by role.

extension ColoredLayer {
  /// The width of lines that the theme has for the role of the layer, in points; `nil` for that of curves.
  var roleWidth: Double? {
    guard theme.colorsByRole, let role = layer.role else { return nil }
    return switch (role, layer.shape) {
    case (_, .outlines): theme.roles.ellipseWidth
    case (.mixture, .curve): theme.roles.mixtureWidth
    case (.components, .curve), (.components, .curves): theme.roles.componentWidth
    default: nil
    }
  }

  /// The line in the color of the background below a curve of the mixture, which keeps it apart from what
  /// it crosses; `nil` for none.
  func casing(of stroke: Stroke) -> Stroke? {
    guard theme.colorsByRole, layer.role == .mixture, theme.roles.mixtureCasing > stroke.width,
      stroke.width > 0, stroke.dashes.isEmpty
    else { return nil }
    return Stroke(
      color: theme.background, width: theme.roles.mixtureCasing, cap: .butt, join: .round)
  }

  /// The opacity of the areas between curves and zero; `nil` where they are empty.
  var curveAreaOpacity: Double? {
    if let opacity = layer.areaOpacity { return opacity > 0 ? opacity : nil }
    guard theme.colorsByRole, layer.areHeights, layer.role == .components,
      theme.roles.componentOpacity > 0
    else { return nil }
    return theme.roles.componentOpacity
  }

  /// The opacity of the areas of closed lines in the plane; `nil` where they are empty.
  var outlineAreaOpacity: Double? {
    guard theme.colorsByRole, layer.role == .components, theme.roles.ellipseOpacity > 0 else {
      return nil
    }
    return theme.roles.ellipseOpacity
  }

  /// Dotted lines from the peaks of the components down to zero.
  func dropLines(_ x: [Double], _ y: [[Double]], _ axes: Axes) -> [DisplayList.Item] {
    let width = theme.roles.dropLineWidth
    guard theme.colorsByRole, width > 0, layer.areHeights, layer.role == .components,
      !layer.stacksAreas, y.count <= Self.mostDropLines
    else { return [] }
    return y.indices.compactMap { index in
      guard let peak = y[index].indices.max(by: { y[index][$0] < y[index][$1] }),
        axes.x.limits.contains(x[peak])
      else { return nil }
      let stroke = Stroke(
        color: colors[index], width: width, cap: .butt, join: .round, dashes: [width, 1.65 * width])
      return line([axes.place(x[peak], 0), axes.place(x[peak], y[index][peak])], axes, stroke)
    }
  }

  /// More lines from peaks would be a grid.
  private static let mostDropLines = 12

  /// The outline of all bars; none where the theme has none, or bars do not stand on zero.
  func themedBarOutline(
    _ edges: [Double], _ heights: [Double], _ axes: Axes
  ) -> [DisplayList.Item] {
    guard theme.colorsByRole, layer.role == .bars, let color = theme.roles.barOutline,
      layer.feet == nil, layer.style.color == nil
    else { return [] }
    let stroke = Stroke(
      color: color.faded(by: layer.style.opacity), width: theme.roles.barOutlineWidth, cap: .butt,
      join: .miter)
    return [line(barOutlinePoints(edges, heights, axes), axes, stroke)]
  }
}
