/// A layer whose colors are settled.
struct ColoredLayer {
  let layer: Layer
  let theme: Theme
  /// One color, or one for each curve, share or group.
  let colors: [Color]
}

/// Settles the colors of layers: their own, or the next of the theme's.
///
/// - Parameters:
///   - layers: The layers in drawing order.
///   - theme: The theme with the colors that are taken in turn.
/// - Returns: The same layers in the same order.
func coloredLayers(_ layers: [Layer], theme: Theme) -> [ColoredLayer] {
  var taken = 0
  return layers.map { layer in
    let colors = (0..<layer.shape.colorCount).map { curve in
      if let color = layer.style.color ?? layer.firstColor.map({ .theme($0 + curve) }) {
        return theme.color(color)
      }
      if let color = layer.shape.ownColor(theme) { return color }
      defer { taken += 1 }
      return theme.color(.theme(taken))
    }
    return ColoredLayer(
      layer: layer, theme: theme, colors: colors.map { $0.faded(by: layer.style.opacity) })
  }
}

extension Layer.Shape {
  /// How many colors the shape has: one for each curve, share or group.
  fileprivate var colorCount: Int {
    switch self {
    case .curves(_, let y, _): y.count
    case .stackedShares(_, let shares, _): shares.count
    case .scatter(_, _, let coloring): coloring.colorCount
    case .outlines(let outlines, let labels):
      max(labels.count, (outlines.map(\.group).max() ?? 0) + 1)
    case .bars, .curve, .rug, .empiricalDistribution, .points, .heatmap, .straightLine,
      .pointLabels:
      1
    }
  }

  /// The color of a shape that takes none of the cycle in turn; `nil` for those that do.
  fileprivate func ownColor(_ theme: Theme) -> Color? {
    switch self {
    case .straightLine: theme.axes
    // Cells of a heatmap have the colors of their values.
    case .heatmap, .pointLabels: theme.text
    case .bars, .curve, .curves, .rug, .stackedShares, .empiricalDistribution, .points, .scatter,
      .outlines:
      nil
    }
  }
}

extension DotColoring {
  fileprivate var colorCount: Int {
    switch self {
    case .single: 1
    case .groups(_, let count, _): count
    case .shares(let shares, _): shares.count
    }
  }
}

extension Theme {
  /// The color of a layer; that of the text if it is one of an empty cycle.
  fileprivate func color(_ paint: Layer.Paint) -> Color {
    switch paint {
    case .fixed(let color): return color
    case .theme(let index):
      precondition(index >= 0, "there is no colour at \(index)")
      return cycle.isEmpty ? text : cycle[index % cycle.count]
    case .muted:
      return text.faded(by: 0.45).mixed(with: background)
    }
  }
}
