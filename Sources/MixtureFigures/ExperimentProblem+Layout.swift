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
      at: experiment.path(to: warning.subject, drawn: numbers.drawnPanels.map(\.source)),
      severity: .warning)
  }
}

extension Experiment {
  /// The way to the value that has to do with what has no room.
  fileprivate func path(
    to subject: LayoutWarning.Subject, drawn: [Int]
  ) -> [JSONPathStep] {
    switch subject {
    case .figure: ["figure", "size"]
    case .panel(let panel): panelPath(drawn[panel]) + ["layers"]
    case .legend(let panel): panelPath(panel.map { drawn[$0] }) + ["legend"]
    case .text(let kind, let panel): path(to: kind, ofPanel: panel.map { drawn[$0] })
    }
  }

  private func path(to kind: TextKind, ofPanel panel: Int?) -> [JSONPathStep] {
    switch kind {
    case .figureTitle: ["title"]
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
