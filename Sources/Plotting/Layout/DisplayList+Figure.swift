extension DisplayList {
  /// Lays out a figure.
  ///
  /// - Parameters:
  ///   - figure: The figure to lay out.
  ///   - measuring: What knows how much room text takes.
  /// - Complexity: O(*n*), where *n* is the number of values in all layers.
  public init(_ figure: Figure, measuring: some TextMeasuring) {
    self.init(figure, figure.layout(measuring: measuring), measuring: measuring)
  }

  /// Draws a figure whose layout is known.
  ///
  /// The order is the background; for each panel the grid lines, bars and shares that are at the back, ticks with
  /// their labels, the other layers in their order, the frame, the title, the color bar; then the
  /// panels beside and in others, what belongs to all panels, and the legends: Matplotlib's, for the layers that it knows.
  ///
  /// - Parameters:
  ///   - figure: The figure to lay out.
  ///   - layout: The layout of the same figure.
  ///   - measuring: What knows how much room text takes.
  /// - Precondition: There are as many panels in both.
  /// - Complexity: O(*n*), where *n* is the number of values in all layers.
  public init(_ figure: Figure, _ layout: FigureLayout, measuring: some TextMeasuring) {
    precondition(layout.panels.count == figure.panels.count, "the layout of another figure")
    self.init(
      width: figure.width, height: figure.height,
      title: figure.title.map(FormulaText.words)?.replacing("\n", with: " ").withoutDirections,
      summary: figure.summary?.withoutDirections)
    let theme = figure.theme
    let background = figure.background ?? theme.background
    isTranslucent = background.alpha < 1
    if background.alpha > 0 {
      items.append(.rectangles([figure.page], fill: background, clip: nil))
    }
    let themed = figure.themed
    for (panel, placed) in zip(themed.panels, layout.panels) {
      let unnamed = coloredLayers(panel.layers, theme: theme, measuring: measuring)
      let layers = placed.names?.applied(to: unnamed) ?? unnamed
      items += gridLines(panel, placed.axes, theme)
      // Tick marks reach half a line's width into the area, over bars and under curves.
      let back = layers.prefix(while: \.isBehindTicks)
      for layer in back { append(layer.items(axes: placed.axes)) }
      items += placed.decoration.ticks
      for layer in layers.dropFirst(back.count) { append(layer.items(axes: placed.axes)) }
      items += placed.decoration.surroundings
      if let names = placed.names {
        items += names.leaders + names.plates + names.texts.map { .text($0.line) }
      }
    }
    for (attached, placed) in zip(themed.attachedPanels, layout.attached) {
      items += figure.items(of: attached.panel, placed, measuring: measuring)
    }
    items += (layout.colorBar?.items ?? []) + layout.title.map { .text($0.line) }
    items += layout.panels.flatMap { $0.legend?.items ?? [] } + (layout.legend?.items ?? [])
  }

  /// Appends the items of a layer; the bars of layers that follow each other are kept once if they are the
  /// same.
  private mutating func append(_ items: [Item]) {
    for item in items {
      if case .rectangles(let rectangles, let fill, let clip) = item,
        case .rectangles(let last, _, _)? = self.items.last, rectangles == last
      {
        self.items.append(.rectangles(last, fill: fill, clip: clip))
      } else {
        self.items.append(item)
      }
    }
  }
}
