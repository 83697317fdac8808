/// A layer whose colors are settled.
struct ColoredLayer {
  let layer: Layer
  let theme: Theme
  /// One color, or one for each curve, share, part or group.
  let colors: [Color]
  /// For each color how often the colors of the theme have been gone through before it: with a sign
  /// for that, what has the same color can be told apart.
  let turns: [Int]
  /// Whether the layer is drawn over dots in which its lines would be lost.
  let isOverDots: Bool
  /// What knows how much room numbers take.
  let measuring: any TextMeasuring
  /// Where lines are interrupted for their names, by their numbers, in points.
  var gaps: [Int: [Rectangle]] = [:]
  /// The labels of points that have the name of a line, by their numbers, and the color of each.
  var labelNames: [Int: Color] = [:]
}

extension ColoredLayer {
  /// What the layer is called in messages; `nil` for none.
  var label: String? {
    layer.style.label ?? layer.shape.coloredValues?.label
  }
}

/// Settles the colors of layers: their own, those of their roles where the theme has such, or else
/// the next of the theme's.
///
/// - Parameters:
///   - layers: The layers in drawing order.
///   - theme: The theme with the colors that are taken in turn.
///   - measuring: What knows how much room text takes.
/// - Returns: The same layers in the same order.
func coloredLayers(
  _ layers: [Layer], theme: Theme, measuring: some TextMeasuring
) -> [ColoredLayer] {
  var taken = 0
  var isOverDots = false
  return layers.indices.map { index in
    let layer = layers[index]
    func ofTheme(_ curve: Int) -> (color: Color, turn: Int) {
      if theme.colorsByRole, let role = layer.role {
        let turn = layers[..<index].count { $0.looksLike(layer) }
        switch role {
        case .bars: return (theme.barColor, turn)
        case .sample: return (theme.sampleColor, turn)
        case .mixture: return (theme.text, turn)
        case .components: return theme.colorInTurn(curve)
        }
      }
      if let first = layer.firstColor { return theme.colorInTurn(first + curve) }
      if let color = layer.shape.ownColor(theme) { return (color, 0) }
      defer { taken += 1 }
      return theme.colorInTurn(taken)
    }
    let paints = (0..<layer.shape.colorCount).map { curve -> (color: Color, turn: Int) in
      if let color = layer.style.color { return (theme.color(color), 0) }
      // One that the theme has for it is taken from the cycle all the same.
      let paint = ofTheme(curve)
      let own = layer.colors.indices.contains(curve) ? layer.colors[curve] : nil
      return own.map { (theme.color($0), 0) } ?? paint
    }
    defer { if case .scatter = layer.shape { isOverDots = true } }
    let opacity = layer.style.opacity * layer.shape.opacity(theme)
    return ColoredLayer(
      layer: layer, theme: theme, colors: paints.map { $0.color.faded(by: opacity) },
      turns: paints.map(\.turn), isOverDots: isOverDots, measuring: measuring)
  }
}

extension Layer {
  /// Whether both layers have the color of the same role, and the same shape.
  fileprivate func looksLike(_ other: Layer) -> Bool {
    role == other.role && style.color == nil && shape.kind == other.shape.kind
  }
}

extension Layer.Shape {
  /// The values that the shape shows as colors; `nil` where it shows none.
  var coloredValues: Heatmap? {
    switch self {
    case .heatmap(let heatmap): heatmap
    case .hexagons(let hexagons): hexagons.values
    case .scatter(_, _, .values(let values)): values
    default: nil
    }
  }

  /// How many colors the shape has: one for each curve, share, part or group.
  package var colorCount: Int {
    switch self {
    case .curves(_, let y, _): y.count
    case .stackedBars(_, let tops, _): tops.count
    case .stackedShares(_, let shares, _): shares.count
    case .scatter(_, _, let coloring): coloring.colorCount
    case .outlines(let outlines, let labels):
      max(labels.count, (outlines.map(\.group).max() ?? 0) + 1)
    case .valueLines(let lines): lines.colorCount
    case .band, .crosses, .note: 1
    case .bars, .curve, .rug, .empiricalDistribution, .points, .heatmap, .hexagons, .straightLine,
      .pointLabels:
      1
    }
  }

  /// The color of a shape that takes none of the cycle in turn; `nil` for those that do.
  fileprivate func ownColor(_ theme: Theme) -> Color? {
    switch self {
    case .straightLine: theme.axes
    // Cells of a heatmap have the colors of their values.
    case .heatmap, .hexagons, .pointLabels, .scatter(_, _, .values): theme.text
    case .valueLines, .band, .crosses, .note: theme.text
    case .bars, .stackedBars, .curve, .curves, .rug, .stackedShares, .empiricalDistribution,
      .points,
      .scatter, .outlines:
      nil
    }
  }

  /// The opacity that a theme has for the shape.
  fileprivate func opacity(_ theme: Theme) -> Double {
    if theme.colorsByRole, case .stackedShares = self { return theme.roles.shareOpacity }
    return 1
  }

  /// A number for each kind of shape that looks other than the rest in the same color.
  fileprivate var kind: Int {
    switch self {
    case .bars, .stackedBars: 0
    case .curve, .curves, .empiricalDistribution, .outlines, .straightLine: 1
    case .rug: 2
    case .stackedShares: 3
    case .points, .scatter: 4
    case .heatmap, .hexagons: 5
    case .pointLabels: 6
    case .valueLines: 7
    case .band: 8
    case .crosses: 9
    case .note: 10
    }
  }
}

extension DotColoring {
  fileprivate var colorCount: Int {
    switch self {
    case .single, .values: 1
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
      return colorInTurn(index).color
    case .muted:
      return muted
    case .faint:
      return text.faded(by: 0.28).mixed(with: background)
    }
  }

  /// The color of what stands back: that of text, mixed with the background.
  package var muted: Color { text.faded(by: 0.45).mixed(with: background) }

  /// The color of words about something in a color of the cycle, which may be translucent; else that color,
  /// opaque.
  func wordColor(about color: Color) -> Color {
    let opaque = Color(red: color.red, green: color.green, blue: color.blue)
    guard let index = cycle.firstIndex(of: opaque), wordColors.indices.contains(index) else {
      return opaque
    }
    return wordColors[index]
  }

  /// A color of the cycle, and how often all of them have been gone through before; that of the text
  /// if the cycle is empty.
  fileprivate func colorInTurn(_ index: Int) -> (color: Color, turn: Int) {
    cycle.isEmpty ? (text, index) : (cycle[index % cycle.count], index / cycle.count)
  }
}
