extension ExperimentProblem {
  /// What a figure cannot show as it should, blamed on the value that would change it.
  ///
  /// - Parameters:
  ///   - warning: What was found in the layout of the figure.
  ///   - experiment: The experiment.
  ///   - numbers: Its numbers, which know which of its panels are drawn.
  package init(_ warning: LayoutWarning, of experiment: Experiment, _ numbers: ExperimentNumbers) {
    self.init(
      warning.message,
      at: experiment.path(to: warning.subject, numbers),
      severity: .warning)
  }
}

extension Experiment {
  /// The way to the value that has to do with what has no room.
  fileprivate func path(
    to subject: LayoutWarning.Subject, _ numbers: ExperimentNumbers
  ) -> [JSONPathStep] {
    let drawn = numbers.drawnPanels.map(\.source)
    return switch subject {
    case .figure: ["figure", "size"]
    case .panel(let panel): panelPath(drawn[panel]) + ["layers"]
    case .layer(let layer, let panel): path(toLayer: layer, ofDrawn: panel, numbers)
    case .format(let isHorizontal, let panel):
      panelPath(drawn[panel]) + [isHorizontal ? "x" : "y", "format"]
    case .legend(let panel): panelPath(panel.map { drawn[$0] }) + ["legend"]
    case .text(let kind, let panel): path(to: kind, ofPanel: panel.map { drawn[$0] })
    }
  }

  private func path(
    toLayer index: Int, ofDrawn place: Int, _ numbers: ExperimentNumbers
  ) -> [JSONPathStep] {
    let panel = numbers.drawnPanels[place]
    let owners = panel.layerSources(numbers.panels[place])
    // The figure may have been changed since.
    guard owners.indices.contains(index) else { return panelPath(panel.source) + ["layers"] }
    let source = owners[index]
    let layers = figure.panels[panel.source].layers
    let isText =
      layers.indices.contains(source) && layers[source].mark.settings is TextMark
    return isText
      ? layerPath(panel.source, source, "text") : layerPath(panel.source, source)
  }

  private func path(to kind: TextKind, ofPanel panel: Int?) -> [JSONPathStep] {
    switch kind {
    case .figureTitle: ["title"]
    case .panelLetter: ["figure", "panelLetters"]
    case .title: figure.panels.count > 1 ? panelPath(panel) + ["title"] : ["title"]
    case .xLabel: panelPath(panel) + ["x", "label"]
    case .xTickLabel, .xOffsetText: panelPath(panel) + ["x"]
    case .yLabel: panelPath(panel) + ["y", "label"]
    case .yTickLabel, .yOffsetText: panelPath(panel) + ["y"]
    case .note: panelPath(panel) + ["layers"]
    case .colorBarLabel, .colorBarTickLabel, .colorBarOffsetText, .pointLabel, .name:
      panelPath(panel) + ["layers"]
    case .legendTitle, .legendEntry: panelPath(panel) + ["legend"]
    }
  }

  /// A file of one panel need not say so.
  private func panelPath(_ panel: Int?) -> [JSONPathStep] {
    guard let panel, figure.panels.count > 1 else { return ["figure"] }
    return ["figure", "panels", .item(panel)]
  }
}
