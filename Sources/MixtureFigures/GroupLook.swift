/// How the layers of a group look: each group has a color of the theme's, from the first on.
struct GroupLook {
  /// The name of the group.
  let name: String
  /// The number of its color among those of the theme's, from 0.
  let color: Int
  /// How many curves the group has in the panel before this layer: with dashes for that they can be told
  /// apart.
  let earlierCurves: Int

  /// The opacity of bars of which one group's stand before another's, as a share of the layer's.
  private static let opacityOfBars = 0.5

  /// The style of the layer of the group.
  ///
  /// - Parameters:
  ///   - style: The style that the experiment has for the layer.
  ///   - isNamed: Whether the group is named by this layer where it has no label.
  /// - Returns: The style without a color, which the group gives.
  func style(_ style: LayerStyle, isNamed: Bool) -> LayerStyle {
    var style = style
    style.color = nil
    style.label =
      style.label == nil && !isNamed ? nil : Self.label(of: name, in: style.label)
    return style
  }

  /// A layer in the color of the group, whatever it shows.
  ///
  /// - Parameters:
  ///   - layer: The layer.
  ///   - colorCount: The number of colors of the theme: beyond them lines are dashed.
  /// - Returns: The layer without a role.
  func look(_ layer: Layer, colorCount: Int) -> Layer {
    var layer = layer
    layer.role = nil
    switch layer.shape {
    case .bars:
      layer.firstColor = color
      if !layer.outlinesBars { layer.style.opacity *= Self.opacityOfBars }
    case .curve, .empiricalDistribution:
      layer.firstColor = color + earlierCurves * max(colorCount, 1)
    case .curves, .stackedBars, .outlines:
      layer.colors = Array(repeating: .theme(color), count: layer.shape.colorCount)
    case .straightLine, .pointLabels, .heatmap, .hexagons: break
    case .valueLines:
      layer.colors = Array(repeating: .theme(color), count: layer.shape.colorCount)
    case .crosses: layer.firstColor = color
    case .band, .note: break
    case .rug, .stackedShares, .points, .scatter: layer.firstColor = color
    }
    return layer
  }

  /// A layer with a color for each group, by their numbers.
  static func groups(_ colors: [Int], _ layer: Layer) -> Layer {
    var layer = layer
    layer.role = nil
    layer.style.color = nil
    layer.firstColor = 0
    layer.colors = colors == Array(colors.indices) ? [] : colors.map { .theme($0) }
    return layer
  }

  /// The entry of a group in the legend; its name comes from data and has no formulas.
  static func label(of group: String, in label: String?) -> String {
    let group = FormulaText.escaped(group)
    guard let label, !label.isEmpty else { return label ?? group }
    return "\(label): \(group)"
  }
}
