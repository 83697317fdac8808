extension ExperimentPoints {
  /// The title of a panel that names none: the iteration that is drawn; `nil` for a panel of the
  /// fitted mixture.
  func title(after iteration: Int?) -> String? {
    guard let iteration, isFitted else { return nil }
    if iteration == 0 { return "Start" }
    // Fits of groups end at different times.
    guard let fit = fitted?.fit else { return counted(iteration, "iteration") }
    guard iteration >= fit.iterations else { return counted(iteration, "iteration") }
    let end =
      switch fit.stop {
      case .converged: "converged"
      case .iterationLimit: "stopped at its limit"
      case .degenerate: "degenerate"
      case .setAside: "set aside"
      }
    return "\(counted(fit.iterations, "iteration")), \(end)"
  }
}

extension Experiment {
  /// The panels that are drawn.
  ///
  /// A fit can end before the iterations of all panels. Of panels without titles of their own that
  /// would show its end alike, the first is drawn.
  func drawnPanels(_ counted: CountedExperiment) throws(ExperimentProblem) -> [DrawnPanel] {
    let groupColorCount = counted.groupColorCount(self)
    // Those that belong to others are drawn over them.
    let inGrid = figure.panelsInGrid
    let order = inGrid + figure.panels.indices.filter { figure.panels[$0].place != .grid }
    return try order.filter { panel in
      // A corner of panels has its place for each, and a panel with others in it shows more than its end.
      guard !figure.grid.isCorner, !figure.hasAttachedPanels,
        let fit = counted[panel].points.fitted?.fit
      else { return true }
      return !repeatsPanel(panel, endingAfter: fit.iterations)
    }.map { panel throws(ExperimentProblem) in
      try DrawnPanel.panels(figure.panels[panel], source: panel, counted, of: self)
    }.flatMap { $0 }.map { panel in
      var panel = panel
      panel.groupColorCount = groupColorCount
      panel.groupColors = counted.groupColors(of: panel.counted.points.groupNames)
      return panel
    }
  }

  /// The figure with the panels that are drawn, as it is described: after iterations that there were.
  func described(_ drawn: [DrawnPanel]) -> Experiment {
    var experiment = self
    experiment.figure.panels = []
    var last: Int?
    // Panels of groups are one that is described.
    for panel in drawn.sorted(by: { $0.source < $1.source }) where panel.source != last {
      last = panel.source
      var settings = figure.panels[panel.source]
      if let fit = panel.counted.points.fitted?.fit {
        settings.iteration = settings.iteration.map { min($0, fit.iterations) }
      }
      let named = panel.counted.namedStyles
      if let mixture = settings.mixture {
        settings.mixture = PanelMixture(mixture.source, componentStyles: named)
      } else {
        experiment.componentStyles = named
      }
      experiment.figure.panels.append(settings)
    }
    return experiment
  }

  /// The grid of so many of the panels: the grid of steps has no more cells than it needs; one that
  /// the file chose otherwise stays.
  func grid(ofDrawn count: Int) throws(ExperimentProblem) -> PanelGrid {
    var grid = figure.grid
    let panelCount = figure.panelsInGrid.count
    if count > panelCount {
      // A panel for each group.
      if (grid.rows, grid.columns) == (1, 1) {
        (grid.rows, grid.columns) = PanelGrid.sides(ofSteps: count)
      }
      guard grid.rows * grid.columns >= count else {
        throw ExperimentProblem(
          "a grid of \(grid.rows) × \(grid.columns) has no room for the panels of \(count) groups",
          at: ["figure", "grid"])
      }
    } else if count < panelCount, grid.widths.isEmpty, grid.heights.isEmpty,
      (grid.rows, grid.columns) == PanelGrid.sides(ofSteps: panelCount)
    {
      (grid.rows, grid.columns) = PanelGrid.sides(ofSteps: count)
    }
    if let problem = grid.problemOfSizes(figure.panels) {
      throw ExperimentProblem(problem.message, at: ["figure", .key(problem.key)])
    }
    return grid
  }

  /// What is said about panels that show a later iteration than there was.
  func warningsAboutIterations(beyond last: Int) -> [ExperimentProblem] {
    figure.panels.indices.compactMap { index in
      guard let iteration = figure.panels[index].iteration, iteration > last else { return nil }
      let ended = "the fit ended after \(counted(last, "iteration"))"
      return ExperimentProblem(
        repeatsPanel(index, endingAfter: last)
          ? "\(ended); iteration \(groupedText(iteration)) would show its end once more, and has no "
            + "panel"
          : "\(ended); in place of iteration \(groupedText(iteration)) its end is shown",
        at: ["figure", "panels", .item(index), "iteration"], severity: .warning)
    }
  }

  /// Whether a panel would show the same end of a fit as one before it.
  private func repeatsPanel(_ index: Int, endingAfter last: Int) -> Bool {
    func atEnd(_ panel: PanelSettings) -> PanelSettings? {
      guard panel.title == nil, let iteration = panel.iteration, iteration >= last else {
        return nil
      }
      var panel = panel
      panel.iteration = last
      return panel
    }
    guard let panel = atEnd(figure.panels[index]) else { return false }
    return figure.panels[..<index].contains { atEnd($0) == panel }
  }
}
