/// Everything that is computed for an experiment: its points, its mixture, and the numbers of every
/// layer.
///
/// Figures and `inspect` are made from the same numbers.
public struct ExperimentNumbers {
  /// The figure of the experiment, ready for layout.
  public private(set) var figure: Figure
  /// What may mislead in the figure.
  public let warnings: [ExperimentProblem]

  /// The mixture of the experiment: the one that is given, or the one that was fitted to the data. Where
  /// panels have their own, that of the first.
  public var mixture: Mixture { counted[0].points.mixture }

  /// How data files were read.
  package var readingNotes: [ReadingNote] {
    var notes: [ReadingNote] = []
    for note in counted.subjects.flatMap(\.points.readingNotes) where !notes.contains(note) {
      notes.append(note)
    }
    return notes
  }

  let counted: CountedExperiment
  /// The panels that are drawn, in the order of those of the figure.
  let drawnPanels: [DrawnPanel]
  /// The numbers of the layers of each panel, in the order of the experiment.
  private(set) var panels: [[MarkNumbers]]
  /// The experiment with the grid of the panels that are drawn.
  private let experiment: Experiment

  /// Draws the sample of an experiment or reads its data, and computes all layers.
  ///
  /// An experiment that was made in Swift is first held to the rules of experiment files. Colors are
  /// rounded to 8 bits, as files have them.
  ///
  /// - Parameters:
  ///   - experiment: The experiment, with the content of its theme file in the place of its path.
  ///   - data: Its data files; none for a sample.
  ///   - workers: How many threads fit a mixture, and count; nothing depends on it.
  /// - Throws: ``ExperimentProblem`` if the experiment has a value that no experiment file can have,
  ///   histograms or curves would need more bins or places than anybody can see, or the data are wrong
  ///   or cannot be read.
  /// - Complexity: O(*n*) for *n* points and the places of all curves, times the components; a fit
  ///   takes its iterations besides.
  public init(
    _ experiment: Experiment, data: DataSources, workers: Int = 1
  ) throws(ExperimentProblem) {
    let experiment = try experiment.checked()
    try experiment.check(.standard, data: data)
    try self.init(experiment, CountedExperiment(experiment, data: data, workers: workers))
  }

  /// Draws the sample of an experiment or reads its only data file, and computes all layers.
  ///
  /// - Parameters:
  ///   - experiment: The experiment, with the content of its theme file in the place of its path.
  ///   - data: Its data file, whatever its path; `nil` for a sample.
  ///   - workers: How many threads fit a mixture, and count; nothing depends on it.
  /// - Throws: ``ExperimentProblem``.
  public init(
    _ experiment: Experiment, data: DataSource? = nil, workers: Int = 1
  ) throws(ExperimentProblem) {
    try self.init(experiment, data: DataSources(data, of: experiment), workers: workers)
  }

  /// Computes the layers of an experiment over its points.
  ///
  /// - Parameters:
  ///   - experiment: The experiment, in one of its variants.
  ///   - counted: The points of the experiment, which has the same layers.
  /// - Throws: ``ExperimentProblem`` if curves would need more places than anybody can see.
  package init(
    _ experiment: Experiment, _ counted: CountedExperiment
  ) throws(ExperimentProblem) {
    if case .file(let path) = experiment.figure.theme {
      throw ExperimentProblem(
        "the theme file \(path) has not been read; its content takes the place of its path",
        at: ["figure", "theme"])
    }
    try counted.check(experiment)
    let drawn = try experiment.drawnPanels(counted)
    var experiment = experiment
    experiment.figure.grid = try experiment.grid(
      ofDrawn: drawn.count { $0.settings.place == .grid })
    var contexts: [PanelContext] = []
    var panels: [[MarkNumbers]] = []
    for panel in drawn {
      var context = try PanelContext(experiment, panel, after: contexts.last, counted.limits)
      var numbers: [MarkNumbers] = []
      for (index, layer) in panel.settings.layers.enumerated() {
        try context.begin(layer: index)
        numbers.append(try MarkNumbers(layer.mark, &context))
      }
      panels.append(numbers)
      contexts.append(context)
    }
    let summary = experiment.described(drawn).summary
    var figure = Figure(experiment, panels, drawn, summary: summary)
    // What covers the axes has to know their limits, in which all layers have a say.
    if panels.joined().contains(where: { $0.covering != nil || $0.colored != nil }) {
      for (panel, limits) in figure.panelLimits().enumerated() {
        for layer in panels[panel].indices { panels[panel][layer].cover(limits.x, limits.y) }
      }
      if experiment.figure.grid.sharedAxes == .both { panels.shareColors() }
      for panel in panels.indices {
        for (layer, numbers) in panels[panel].enumerated() {
          guard let warning = numbers.warning else { continue }
          try contexts[panel].begin(layer: layer)
          contexts[panel].warn(warning)
        }
      }
      figure = Figure(experiment, panels, drawn, summary: summary)
    }
    // What somebody has placed has no say in limits that are set.
    if panels.joined().contains(where: { $0.missing != nil }) {
      for (panel, limits) in figure.panelLimits().enumerated() {
        for (layer, numbers) in panels[panel].enumerated() {
          guard let missing = numbers.missing?(limits) else { continue }
          try contexts[panel].begin(layer: layer)
          contexts[panel].warn(missing.message, at: missing.key)
        }
      }
    }
    let axisWarnings = try experiment.checkAxes(figure, drawn)
    self.figure = figure
    self.panels = panels
    self.experiment = experiment
    self.counted = counted
    drawnPanels = drawn
    warnings =
      counted.warnings + drawn.flatMap(\.warnings) + contexts.flatMap(\.warnings) + axisWarnings
      + experiment.repeatWarnings(figure, panels, drawn)
  }
}

extension ExperimentNumbers {
  /// The values that have colors of one meaning with those of a layer: its own, or those of all panels that
  /// share both axes.
  ///
  /// - Returns: The ranges of the values; none where a layer shows no values as colors.
  func valueRanges(ofPanel panel: Int, layer: Int) -> [ClosedRange<Double>] {
    let numbers = panels[panel][layer]
    guard let own = numbers.colored?.range else { return [] }
    guard experiment.figure.grid.sharedAxes == .both else { return [own] }
    return panels.joined().filter { $0.mark == numbers.mark }.compactMap(\.colored?.range)
  }

  /// Gives the colors of a layer to values between others; the figure has them when it is drawn anew.
  mutating func color(_ panel: Int, _ layer: Int, among range: ClosedRange<Double>) {
    panels[panel][layer].color(among: range)
  }

  /// Makes the figure from the numbers as they have become.
  mutating func redraw() {
    figure = Figure(experiment, panels, drawnPanels, summary: figure.summary ?? "")
  }
}

extension [[MarkNumbers]] {
  /// Gives the colors of all panels one meaning: where they share both axes, they share values.
  fileprivate mutating func shareColors() {
    // Values of different marks are different things.
    for mark in Set(joined().filter { $0.colored != nil }.map(\.mark)) {
      let ranges = joined().filter { $0.mark == mark }.compactMap(\.colored?.range)
      guard let lower = ranges.map(\.lowerBound).min(), let upper = ranges.map(\.upperBound).max()
      else { continue }
      for panel in indices {
        for layer in self[panel].indices where self[panel][layer].mark == mark {
          self[panel][layer].color(among: lower...upper)
        }
      }
    }
  }
}

extension Experiment {
  /// Warnings of layers in which something has the color of something else of their panel, and
  /// nothing else that tells them apart.
  fileprivate func repeatWarnings(
    _ shown: Figure, _ numbers: [[MarkNumbers]], _ drawn: [DrawnPanel]
  ) -> [ExperimentProblem] {
    let repeats = shown.layersWithUnmarkedRepeats
    guard !repeats.isEmpty else { return [] }
    return drawn.enumerated().flatMap { place, panel -> [ExperimentProblem] in
      let owners = panel.layerSources(numbers[place])
      var layers: [Int] = []
      for (_, layer) in repeats.filter({ $0.panel == place }) where !layers.contains(owners[layer])
      {
        layers.append(owners[layer])
      }
      return layers.map { layer in
        ExperimentProblem(
          "the layer has the color of another one, and nothing else tells them apart; \"color\" gives "
            + "it one of its own", at: layerPath(panel.source, layer), severity: .warning)
      }
    }
  }
}

extension Figure {
  /// The figure of an experiment, with the numbers of the panels that are drawn.
  fileprivate init(
    _ experiment: Experiment, _ panels: [[MarkNumbers]], _ drawn: [DrawnPanel], summary: String
  ) {
    var settings = experiment.figure
    settings.panels = drawn.map(\.settings)
    let grid = settings.grid
    // Groups have the first colors.
    let groupCount = drawn.first?.groupColorCount ?? 0
    let firstColor = groupCount + firstComponentColor(drawn, panels)
    let all = settings.panels.enumerated().map { index, panel in
      let isInGrid = panel.place == .grid
      return Panel(
        panel,
        title: panel.title
          ?? (isInGrid ? drawn[index].counted.points.title(after: panel.iteration) : nil),
        sharesVariables: grid.sharedAxes == .variables && isInGrid,
        upwards: isInGrid ? settings.verticalScale(ofPanel: index) : (nil, true),
        layers: drawn[index].layers(
          panels[index], firstComponentColor: firstColor,
          theme: settings.theme.theme
        ).flatMap { $0 }.takingColors(after: groupCount))
    }
    // Those of the grid come first.
    let inGrid = settings.panelsInGrid.count
    self.init(
      width: settings.width * 72, height: settings.height * 72, margins: settings.margins,
      title: experiment.title, summary: summary, panels: Array(all[..<inGrid]),
      grid: Grid(
        rows: grid.rows, columns: grid.columns,
        sharesX: grid.sharedAxes == .x || grid.sharedAxes == .both,
        sharesY: grid.sharedAxes == .y || grid.sharedAxes == .both,
        sharesVariables: grid.sharedAxes == .variables, isCorner: grid.isCorner,
        widths: grid.cellSizes.widths, heights: grid.cellSizes.heights),
      legend: drawn.legend(of: experiment), theme: settings.theme.theme)
    attachedPanels = all.indices.dropFirst(inGrid).compactMap { index in
      let host = drawn[..<inGrid].lastIndex { $0.source < drawn[index].source }
      return host.flatMap {
        AttachedPanel(all[index], settings.panels[index].place, grid, ofPanel: $0)
      }
    }
    for index in self.panels.indices {
      self.panels[index].letter = settings.panelLetters.text(ofPanel: index)
    }
    background = settings.background
    // What is mixed with an opaque color of the page, or written on it, has to know it.
    if let background, background.alpha > 0 {
      theme.background = Color(
        red: background.red, green: background.green, blue: background.blue)
    }
  }
}

extension DrawnPanel {
  /// For each layer of the figure's panel the index of the one of the experiment, which may be drawn as
  /// several.
  func layerSources(_ numbers: [MarkNumbers]) -> [Int] {
    layers(numbers, firstComponentColor: 0, theme: .matplotlib).enumerated().flatMap {
      Array(repeating: layers[$0.offset].source, count: $0.element.count)
    }
  }

  /// What is drawn for each layer of the panel.
  fileprivate func layers(
    _ numbers: [MarkNumbers], firstComponentColor: Int, theme: Theme
  ) -> [[Layer]] {
    layers.indices.map { index in
      let counted = layers[index].counted
      return numbers[index].layers(
        LayerDrawing(
          style: settings.layers[index].style, firstComponentColor: firstComponentColor,
          mixture: counted.points.mixture(after: settings.iteration),
          componentStyles: counted.componentStyles, isFitted: counted.points.isFitted,
          colorMap: theme.colorMap)
      ).map { layers[index].look?.look($0, colorCount: theme.cycle.count) ?? $0 }
    }
  }
}

extension [Layer] {
  /// The layers of which those that take the next color do so after the colors of groups.
  fileprivate func takingColors(after groupCount: Int) -> [Layer] {
    guard groupCount > 0 else { return self }
    var next = groupCount
    return map { layer in
      guard layer.role != nil, layer.firstColor == nil, layer.style.color == nil else {
        return layer
      }
      var layer = layer
      layer.firstColor = next
      next += layer.shape.colorCount
      return layer
    }
  }
}

extension Figure.AttachedPanel {
  /// A panel that belongs to another one; `nil` for one in a cell of the grid.
  fileprivate init?(
    _ panel: Figure.Panel, _ place: PanelPlace, _ grid: PanelGrid, ofPanel host: Int
  ) {
    switch place {
    case .grid: return nil
    case .marginal(.above):
      self.init(panel, .above(height: grid.share(ofMarginal: .above)), ofPanel: host)
    case .marginal(.right):
      self.init(panel, .right(width: grid.share(ofMarginal: .right)), ofPanel: host)
    case .inset(let inset):
      self.init(
        panel,
        .inside(
          Rectangle(
            left: inset.left, bottom: inset.bottom, right: inset.left + inset.width,
            top: inset.bottom + inset.height)), ofPanel: host)
    }
  }
}

extension FigureSettings {
  /// The number of the vertical axes that have the limits of a panel's, and whether it has ticks.
  fileprivate func verticalScale(ofPanel index: Int) -> (scale: Int?, hasTicks: Bool) {
    guard grid.sharedAxes == .variables else { return (nil, true) }
    if panels[index].isPlane { return (panels[index].y.variable, true) }
    let row = index / grid.columns
    // Beside the variables of a row, the densities of its histogram would be taken for one.
    if grid.isCorner
      || panels.indices.contains(where: { $0 / grid.columns == row && panels[$0].isPlane })
    {
      return (nil, false)
    }
    // A number that no variable has: its limits are its own, and so is the text beside it.
    return (-1 - index, true)
  }
}

extension Figure.Panel {
  /// A panel of an experiment with its layers.
  fileprivate init(
    _ settings: PanelSettings, title: String?, sharesVariables: Bool,
    upwards: (scale: Int?, hasTicks: Bool), layers: [Layer]
  ) {
    let names = settings.layers.lazy.compactMap(\.mark.axisLabels).first
    func label(_ axis: AxisSettings, _ name: String?) -> String? {
      axis.label ?? (axis.isHidden ? nil : name)
    }
    self.init(
      title: title,
      x: Figure.AxisOptions(
        label: label(settings.x, names?.x), limits: settings.x.limits,
        isWhole: settings.countsOfFit,
        scale: sharesVariables ? settings.x.variable : nil
      ).looking(like: settings.x),
      y: Figure.AxisOptions(
        label: label(settings.y, names?.y), limits: settings.y.limits, scale: upwards.scale,
        hasTicks: upwards.hasTicks
      ).looking(like: settings.y),
      layers: layers, hasEqualAspect: settings.aspect == .equal, legend: settings.legend)
  }
}

/// The place in the theme's cycle at which the colors of the components begin: where their curves
/// take them, so that a component has one color in all panels. Without such curves, stacked bars have the
/// colors after those of the other layers in their panel.
private func firstComponentColor(_ drawn: [DrawnPanel], _ panels: [[MarkNumbers]]) -> Int {
  var afterOthers = 0
  for (panel, numbers) in zip(drawn, panels) {
    var taken = 0
    for (index, layer) in panel.settings.layers.enumerated()
    where layer.style.color == nil && panel.layers[index].look == nil
      && !numbers[index].hasComponentColors && !numbers[index].takesNoColor
    {
      if numbers[index].beginsComponentColors { return taken }
      taken += 1
    }
    if numbers.contains(where: \.hasComponentColors) { afterOthers = max(afterOthers, taken) }
  }
  return afterOthers
}
