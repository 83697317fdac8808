/// How the layers of a group look: each group has a color of the theme's, from the first on.
struct GroupLook {
  /// The number of the group, from 0.
  let index: Int
  /// The name of the group.
  let name: String

  /// The opacity of bars of which one group's stand before another's, where a layer names none.
  private static let opacityOfBars = 0.5

  /// The style of the layer of the group.
  ///
  /// - Parameters:
  ///   - style: The style that the experiment has for the layer.
  ///   - isNamed: Whether the group is named by this layer where it has no label.
  func style(_ style: LayerStyle, isNamed: Bool) -> LayerStyle {
    var style = style
    style.color = nil
    style.label =
      style.label == nil && !isNamed ? nil : Self.label(of: name, in: style.label)
    return style
  }

  /// A layer in the color of the group, whatever it shows.
  func look(_ layer: Layer) -> Layer {
    var layer = layer
    layer.role = nil
    switch layer.shape {
    case .bars:
      layer.firstColor = index
      if layer.style.opacity == 1 { layer.style.opacity = Self.opacityOfBars }
    case .curves(_, let y, _): layer.colors = Array(repeating: .theme(index), count: y.count)
    case .outlines(let outlines, _):
      let count = (outlines.map(\.group).max() ?? 0) + 1
      layer.colors = Array(repeating: .theme(index), count: count)
    case .straightLine, .pointLabels, .heatmap: break
    default: layer.firstColor = index
    }
    return layer
  }

  /// A layer with a color for each group.
  static func first(_ layer: Layer) -> Layer {
    var layer = layer
    layer.role = nil
    layer.colors = []
    layer.firstColor = 0
    return layer
  }

  /// The entry of a group in the legend.
  static func label(of group: String, in label: String?) -> String {
    guard let label, !label.isEmpty else { return label ?? group }
    return "\(label): \(group)"
  }
}
