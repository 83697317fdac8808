extension DisplayList {
  /// Lays out a figure.
  ///
  /// - Parameters:
  ///   - figure: The figure to lay out.
  ///   - measuring: What knows how much room text takes.
  /// - Complexity: O(*n*), where *n* is the number of values in all layers.
  public init(_ figure: Figure, measuring: some TextMeasuring) {
    self.init(figure, axes: figure.axes(measuring: measuring), measuring: measuring)
  }

  /// Lays out a figure whose axes are known.
  ///
  /// The order is the background; for each panel bars and shares that are at the back, ticks with
  /// their labels, the other layers in their order, the frame, the title, the color bar; then the
  /// title of the figure and the legend: Matplotlib's, for the layers that it knows.
  ///
  /// - Parameters:
  ///   - figure: The figure to lay out.
  ///   - axes: The axes of all panels of the same figure.
  ///   - measuring: What knows how much room text takes.
  /// - Precondition: There are as many axes as panels.
  /// - Complexity: O(*n*), where *n* is the number of values in all layers.
  package init(_ figure: Figure, axes: [Axes], measuring: some TextMeasuring) {
    precondition(axes.count == figure.panels.count, "axes of another figure")
    self.init(
      width: figure.width, height: figure.height, title: figure.title, summary: figure.summary)
    let theme = figure.theme
    let canvas = Rectangle(left: 0, bottom: 0, right: figure.width, top: figure.height)
    items.append(.rectangles([canvas], fill: theme.background, clip: nil))

    // The title of the figure is that of its only panel.
    var title = figure.title
    var overhangs: [Overhang] = []
    for (panel, axes) in zip(figure.panels, axes) {
      var panelTitle = panel.title
      if figure.panels.count == 1, panelTitle == nil {
        panelTitle = title
        title = nil
      }
      let layers = coloredLayers(panel.layers, theme: theme, measuring: measuring)
      let decoration = AxesDecoration(
        panel, title: panelTitle, axes: axes, theme: theme, measuring: measuring)
      // Tick marks reach half a line's width into the area, over bars and under curves.
      let back = layers.prefix(while: \.isBehindTicks)
      items += back.flatMap { $0.items(axes: axes) }
      items += decoration.ticks
      items += layers.dropFirst(back.count).flatMap { $0.items(axes: axes) }
      items += decoration.surroundings
      overhangs.append(decoration.overhang)
    }
    let row = figure.grid.columns
    if let title {
      let highest = overhangs.prefix(row).map(\.top).max() ?? 0
      items += figure.titleLines(title, above: axes, overhang: highest, measuring: measuring)
        .map { .text($0.line) }
    }
    let legend = figure.legend(axes: axes, measuring: measuring)
    let right = overhangs.indices.filter { $0 % row == row - 1 }.map { overhangs[$0].right }.max()
    if let corner = figure.corner(of: legend, axes: axes, overhang: right ?? 0) {
      items += legend.items(upperRight: corner)
    }
  }
}
