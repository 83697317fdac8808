/// Everything that is computed for an experiment: its points, its mixture, and the numbers of every
/// layer.
///
/// Figures and `inspect` are made from the same numbers.
public struct ExperimentNumbers {
  /// The figure of the experiment, ready for layout.
  public let figure: Figure
  /// What may mislead in the figure.
  public let warnings: [ExperimentProblem]

  /// The mixture of the experiment: the one that is given, or the one that was fitted to the data.
  public var mixture: Mixture { counted.points.mixture }

  /// What was read of the data file; `nil` for a sample.
  package var summary: DataSummary? { counted.points.summary }

  package let counted: CountedPoints
  /// The indices of the panels of the experiment that are drawn, in the order of those of the figure.
  let drawnPanels: [Int]
  /// The numbers of the layers of each panel, in the order of the experiment.
  let panels: [[MarkNumbers]]

  /// Draws the sample of an experiment or reads its data, and computes all layers.
  ///
  /// An experiment that was made in Swift is first held to the rules of experiment files. Colors are
  /// rounded to 8 bits, as files have them.
  ///
  /// - Parameters:
  ///   - experiment: The experiment, with the content of its theme file in the place of its path.
  ///   - data: Its data file; `nil` for a sample.
  ///   - workers: How many threads fit a mixture, and count; nothing depends on it.
  /// - Throws: ``ExperimentProblem`` if the experiment has a value that no experiment file can have,
  ///   histograms or curves would need more bins or places than anybody can see, or the data are wrong
  ///   or cannot be read.
  /// - Complexity: O(*n*) for *n* points and the places of all curves, times the components; a fit
  ///   takes its iterations besides.
  public init(
    _ experiment: Experiment, data: DataSource? = nil, workers: Int = 1
  ) throws(ExperimentProblem) {
    let experiment = try experiment.checked()
    try self.init(experiment, CountedPoints(experiment, data: data, workers: workers))
  }

  /// Computes the layers of an experiment over its points.
  ///
  /// - Parameters:
  ///   - experiment: The experiment, in one of its variants.
  ///   - counted: The points of the experiment, which has the same layers.
  /// - Throws: ``ExperimentProblem`` if curves would need more places than anybody can see.
  package init(
    _ experiment: Experiment, _ counted: CountedPoints
  ) throws(ExperimentProblem) {
    if case .file(let path) = experiment.figure.theme {
      throw ExperimentProblem(
        "the theme file \(path) has not been read; its content takes the place of its path",
        at: ["figure", "theme"])
    }
    let points = counted.points
    let drawn = experiment.drawnPanels(points)
    var experiment = experiment
    experiment.figure.grid = experiment.grid(ofDrawn: drawn.count)
    var contexts: [PanelContext] = []
    var panels: [[MarkNumbers]] = []
    for panel in drawn {
      var context = try PanelContext(
        experiment, panel: panel, counted, curveValueCount: contexts.last?.curveValueCount ?? 0)
      var numbers: [MarkNumbers] = []
      for (index, layer) in context.settings.layers.enumerated() {
        context.layer = index
        numbers.append(try MarkNumbers(layer.mark, &context))
      }
      panels.append(numbers)
      contexts.append(context)
    }
    let described = experiment.described(points)
    var figure = Figure(described, panels, points)
    // What covers the axes has to know their limits, in which all layers have a say.
    if panels.joined().contains(where: { $0.covering != nil }) {
      for (panel, limits) in figure.panelLimits().enumerated() {
        for layer in panels[panel].indices { panels[panel][layer].cover(limits.x, limits.y) }
      }
      if experiment.figure.grid.sharedAxes == .both { panels.shareColors() }
      for panel in panels.indices {
        for (layer, numbers) in panels[panel].enumerated() {
          guard let warning = numbers.warning else { continue }
          contexts[panel].layer = layer
          contexts[panel].warn(warning)
        }
      }
      figure = Figure(described, panels, points)
    }
    self.figure = figure
    self.panels = panels
    self.counted = counted
    drawnPanels = drawn
    warnings =
      counted.warnings + contexts.flatMap(\.warnings)
      + experiment.repeatWarnings(figure, panels, drawn, counted.points)
  }
}

extension [[MarkNumbers]] {
  /// Gives the colors of all panels one meaning: where they share both axes, they share values.
  fileprivate mutating func shareColors() {
    let ranges = joined().compactMap(\.colored?.range)
    guard let lower = ranges.map(\.lowerBound).min(), let upper = ranges.map(\.upperBound).max()
    else { return }
    for panel in indices {
      for layer in self[panel].indices { self[panel][layer].color(among: lower...upper) }
    }
  }
}

extension Experiment {
  /// Warnings of layers in which something has the color of something else of their panel, and
  /// nothing else that tells them apart.
  fileprivate func repeatWarnings(
    _ shown: Figure, _ numbers: [[MarkNumbers]], _ drawn: [Int], _ points: ExperimentPoints
  ) -> [ExperimentProblem] {
    let repeats = shown.layersWithUnmarkedRepeats
    guard !repeats.isEmpty else { return [] }
    return drawn.enumerated().flatMap { place, panel -> [ExperimentProblem] in
      // A layer of the experiment may be drawn as several.
      let owners = figure.panels[panel]
        .layers(numbers[place], points, componentStyles, firstComponentColor: 0).enumerated()
        .flatMap { Array(repeating: $0.offset, count: $0.element.count) }
      var layers: [Int] = []
      for (_, layer) in repeats.filter({ $0.panel == place }) where !layers.contains(owners[layer])
      {
        layers.append(owners[layer])
      }
      return layers.map { layer in
        ExperimentProblem(
          "the layer has the color of another one, and nothing else tells them apart; \"color\" gives "
            + "it one of its own", at: layerPath(panel, layer), severity: .warning)
      }
    }
  }
}

extension Figure {
  /// The figure of an experiment that has the panels that are drawn, with their numbers.
  fileprivate init(
    _ experiment: Experiment, _ panels: [[MarkNumbers]], _ points: ExperimentPoints
  ) {
    let settings = experiment.figure
    let grid = settings.grid
    let firstColor = firstComponentColor(settings.panels, panels)
    self.init(
      width: settings.width * 72, height: settings.height * 72, margins: settings.margins,
      title: experiment.title, summary: experiment.summary,
      panels: zip(settings.panels, panels).enumerated().map { index, element in
        let (panel, numbers) = element
        return Panel(
          panel, title: panel.title ?? points.title(after: panel.iteration),
          sharesVariables: grid.sharedAxes == .variables,
          upwards: settings.verticalScale(ofPanel: index),
          layers: panel.layers(
            numbers, points, experiment.componentStyles, firstComponentColor: firstColor
          ).flatMap { $0 })
      },
      grid: Grid(
        rows: grid.rows, columns: grid.columns,
        sharesX: grid.sharedAxes == .x || grid.sharedAxes == .both,
        sharesY: grid.sharedAxes == .y || grid.sharedAxes == .both,
        sharesVariables: grid.sharedAxes == .variables, isCorner: grid.isCorner),
      legend: settings.legend, theme: settings.theme.theme)
  }
}

extension PanelSettings {
  /// What is drawn for each layer of the panel.
  fileprivate func layers(
    _ numbers: [MarkNumbers], _ points: ExperimentPoints, _ styles: [ComponentStyle],
    firstComponentColor: Int
  ) -> [[Layer]] {
    zip(numbers, layers).map { numbers, layer in
      numbers.layers(
        LayerDrawing(
          style: layer.style, firstComponentColor: firstComponentColor,
          mixture: points.mixture(after: iteration), componentStyles: styles,
          isFitted: points.fitted != nil))
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
    self.init(
      title: title,
      x: Figure.AxisOptions(
        label: settings.x.label, limits: settings.x.limits, isWhole: !settings.hasCoordinates,
        scale: sharesVariables ? settings.x.variable : nil),
      y: Figure.AxisOptions(
        label: settings.y.label, limits: settings.y.limits, scale: upwards.scale,
        hasTicks: upwards.hasTicks),
      layers: layers, hasEqualAspect: settings.aspect == .equal, legend: settings.legend)
  }
}

/// The place in the theme's cycle at which the colors of the components begin: where their curves
/// take them, so that a component has one color in all panels.
private func firstComponentColor(_ settings: [PanelSettings], _ panels: [[MarkNumbers]]) -> Int {
  for (panel, numbers) in zip(settings, panels) {
    var taken = 0
    for (numbers, layer) in zip(numbers, panel.layers) where layer.style.color == nil {
      if numbers.beginsComponentColors { return taken }
      taken += 1
    }
  }
  return 0
}
