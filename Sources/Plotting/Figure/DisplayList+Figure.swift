extension DisplayList {
  /// Lays out a figure.
  ///
  /// The order is background, bars that are at the back, ticks with their labels, the other layers in
  /// their order, the frame, title, legend: Matplotlib's, for the layers that it knows.
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
    // Tick marks reach half a line's width into the area, over bars and under curves.
    let bars = layers.prefix(while: \.isBars)
    items += bars.flatMap { $0.items(axes: axes, theme: theme) }
    items += decoration.ticks
    items += layers.dropFirst(bars.count).flatMap { $0.items(axes: axes, theme: theme) }
    items += decoration.frame
    items += decoration.titles
    let legend = Legend(
      entries: layers.flatMap { $0.legendEntries(theme: theme) },
      area: axes.area, theme: theme, measuring: measuring)
    items += legend.items
  }
}
