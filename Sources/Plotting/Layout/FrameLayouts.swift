extension [Figure] {
  /// Finds the places of everything in the frames of an animation, so that nothing moves but what is shown:
  /// axes stand where all frames have room for what is around them, and legends in one place.
  ///
  /// A legend whose place nobody named, or whose names would stand where the things are, stands where it covers
  /// least of all frames: names would move with what they name.
  ///
  /// - Parameter measuring: What knows how much room text takes.
  /// - Returns: The layouts of the frames.
  /// - Precondition: The frames have as many panels each, with the same limits.
  /// - Complexity: O(*n*), where *n* is the number of values in all layers of all frames.
  public func frameLayouts(measuring: some TextMeasuring) -> [FigureLayout] {
    let figures = map { $0.withLegends.themed }
    guard let last = figures.last else { return [] }
    var legends = figures.map { FigureLegends($0, measuring: measuring) }
    let obstacles = last.panels.indices.map { panel in
      var layers: [ColoredLayer] = []
      for layer in legends.flatMap({ $0.layers[panel] })
      where !layers.contains(where: { $0.layer == layer.layer }) {
        layers.append(layer)
      }
      return layers
    }
    var beside = BesideAxes()
    // A legend that has no room in the axes of one frame stands beside those of all; each of them once.
    while true {
      let settled = zip(figures, legends).map {
        $0.settledPage($1, beside: beside, measuring: measuring)
      }
      var room = settled.dropFirst().reduce(settled[0].room) { $0.shrunk(to: $1.room) }
      room.edges = last.bounded(room.edges)
      let moved = settled.reduce(into: beside) { $0.legends.formUnion($1.page.beside.legends) }
      guard moved == beside else {
        beside = moved
        continue
      }
      func page(_ figure: Figure, _ legends: FigureLegends) -> PageLayout {
        figure.pageLayout(
          figure.panelLimits(), in: room, legends, beside: beside, measuring: measuring)
      }
      legends[legends.count - 1].obstacles = obstacles
      let ending = page(last, legends[legends.count - 1])
      for frame in legends.indices.dropLast() {
        for (panel, place) in ending.panels.enumerated() {
          if let place = place.legend?.place { legends[frame].settle(.panel(panel), at: place) }
        }
      }
      let pages = zip(figures, legends).dropLast().map { page($0, $1) } + [ending]
      let missing = pages.reduce(into: beside) { $0.legends.formUnion($1.beside.legends) }
      guard missing == beside else {
        beside = missing
        continue
      }
      return zip(pages, zip(figures, legends)).map { page, frame in
        FigureLayout(page, warnings: frame.0.warnings(about: page, frame.1))
      }
    }
  }
}

extension Figure {
  /// The figure with legends where names would stand where the things are.
  fileprivate var withLegends: Figure {
    var figure = self
    figure.theme.labelsDirectly = false
    if legend.place(in: theme) == .direct { figure.legend.place = .best }
    for index in panels.indices where panels[index].legend?.place(in: theme) == .direct {
      figure.panels[index].legend?.place = .best
    }
    return figure
  }
}
