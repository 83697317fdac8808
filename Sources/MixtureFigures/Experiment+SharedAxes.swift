extension Experiment {
  /// What is said about limits that differ between panels whose axis is shared.
  var warningsAboutSharedAxes: [ExperimentProblem] {
    let shared = figure.grid.sharedAxes
    return (shared == .x || shared == .both ? warnings(about: "x", \.x) : [])
      + (shared == .y || shared == .both ? warnings(about: "y", \.y) : [])
  }

  private func warnings(
    about name: String, _ axis: KeyPath<PanelSettings, AxisSettings>
  ) -> [ExperimentProblem] {
    let limits = figure.panels.map { $0[keyPath: axis].limits }
    guard let first = limits.compactMap({ $0 }).first else { return [] }
    return limits.enumerated().compactMap { index, limits in
      guard let limits, limits != first else { return nil }
      return ExperimentProblem(
        "limits have no effect: the panels share the \(name) axis, and the first that has some decides",
        at: ["figure", "panels", .item(index), .key(name), "limits"], severity: .warning)
    }
  }
}
