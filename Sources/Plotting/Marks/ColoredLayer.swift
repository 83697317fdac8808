/// A layer whose colours are settled.
struct ColoredLayer {
  let layer: Layer
  /// One colour, or one for each curve.
  let colors: [Color]

  var isBars: Bool {
    if case .bars = layer.mark { true } else { false }
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
    let count = if case .curves(_, let y, _) = layer.mark { y.count } else { 1 }
    let colors = (0..<count).map { _ in
      switch layer.color {
      case .fixed(let color): return color
      case .theme(let index): return theme.color(index)
      case nil:
        defer { taken += 1 }
        return theme.color(taken)
      }
    }
    return ColoredLayer(layer: layer, colors: colors.map { $0.faded(by: layer.opacity) })
  }
}

extension Theme {
  /// The colour at a place in the cycle; that of the text if the cycle is empty.
  fileprivate func color(_ index: Int) -> Color {
    precondition(index >= 0, "there is no colour at \(index)")
    return cycle.isEmpty ? text : cycle[index % cycle.count]
  }
}
