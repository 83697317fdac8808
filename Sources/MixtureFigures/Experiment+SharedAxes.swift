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
    // Limits of both ends come before those of one.
    let both = figure.panels.map { $0[keyPath: axis].limits }
    let one = figure.panels.map { $0[keyPath: axis].openLimit }
    let (first, firstOpen) = (both.compactMap { $0 }.first, one.compactMap { $0 }.first)
    guard first != nil || firstOpen != nil else { return [] }
    return figure.panels.indices.compactMap { index in
      let isOther =
        both[index].map { $0 != first }
        ?? one[index].map { first != nil || $0 != firstOpen } ?? false
      guard isOther else { return nil }
      return ExperimentProblem(
        "limits have no effect: the panels share the \(name) axis, and the first that has some decides",
        at: ["figure", "panels", .item(index), .key(name), "limits"], severity: .warning)
    }
  }
}
