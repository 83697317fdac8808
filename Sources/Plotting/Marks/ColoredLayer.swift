/// A layer whose colours are settled.
struct ColoredLayer {
  let layer: Layer
  /// One colour, or one for each curve, share or group.
  let colors: [Color]

  /// Whether the layer is drawn before the ticks where it is at the back.
  var isBehindTicks: Bool {
    switch layer.mark {
    case .bars, .stackedShares, .scatter, .heatmap: true
    default: false
    }
  }
}

/// Settles the colours of layers: their own, or the next of the theme's.
///
/// - Parameters:
///   - layers: The layers in drawing order.
///   - theme: The theme with the colours that are taken in turn.
/// - Returns: The same layers in the same order.
func coloredLayers(_ layers: [Layer], theme: Theme) -> [ColoredLayer] {
  var taken = 0
  return layers.map { layer in
    let count =
      switch layer.mark {
      case .curves(_, let y, _), .stackedShares(_, let y, _): y.count
      case .scatter(_, _, .groups(_, let count, _)): count
      case .scatter(_, _, .shares(let shares, _)): shares.count
      case .outlines(let outlines, let labels):
        max(labels.count, (outlines.map(\.group).max() ?? 0) + 1)
      default: 1
      }
    let colors = (0..<count).map { curve in
      switch layer.color {
      case .fixed(let color): return color
      case .theme(let index): return theme.color(index)
      case .themeFrom(let first): return theme.color(first + curve)
      case nil where layer.mark.isStraightLine: return theme.axes
      case nil where layer.mark.isHeatmap: return theme.text
      case nil:
        defer { taken += 1 }
        return theme.color(taken)
      }
    }
    return ColoredLayer(layer: layer, colors: colors.map { $0.faded(by: layer.opacity) })
  }
}

extension Layer.Mark {
  fileprivate var isStraightLine: Bool {
    if case .straightLine = self { true } else { false }
  }

  /// Its colours are no colours of the cycle.
  fileprivate var isHeatmap: Bool {
    if case .heatmap = self { true } else { false }
  }
}

extension Theme {
  /// The colour at a place in the cycle; that of the text if the cycle is empty.
  fileprivate func color(_ index: Int) -> Color {
    precondition(index >= 0, "there is no colour at \(index)")
    return cycle.isEmpty ? text : cycle[index % cycle.count]
  }
}
