extension DisplayList {
  /// Lays out a figure.
  ///
  /// The order is Matplotlib's: background, bars, ticks with their labels, other marks, the frame,
  /// title, legend.
  ///
  /// - Parameters:
  ///   - figure: The figure to lay out.
  ///   - axes: The axes of the same figure.
  ///   - measuring: What knows how much room text takes.
  /// - Complexity: O(*n*), where *n* is the number of values in all layers.
  public init(_ figure: Figure, axes: Axes, measuring: some TextMeasuring) {
    self.init(
      width: figure.width, height: figure.height, title: figure.title, summary: figure.summary)
    let theme = figure.theme
    let canvas = Rectangle(left: 0, bottom: 0, right: figure.width, top: figure.height)
    items.append(.rectangles([canvas], fill: theme.background, clip: nil))

    let layers = coloredLayers(figure.layers, theme: theme)
    let decoration = AxesDecoration(figure: figure, axes: axes, measuring: measuring)
    let bars = layers.filter(\.isBars)
    let others = layers.filter { !$0.isBars }
    items += bars.flatMap { $0.items(axes: axes, theme: theme) }
    items += decoration.ticks
    items += others.flatMap { $0.items(axes: axes, theme: theme) }
    items += decoration.frame
    items += decoration.titles
    let legend = Legend(
      entries: layers.flatMap { $0.legendEntries(theme: theme) },
      area: axes.area, theme: theme, measuring: measuring)
    items += legend.items
  }
}
