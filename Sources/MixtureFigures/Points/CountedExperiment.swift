/// The points and the bars of an experiment, and those of panels that have points or a mixture of their
/// own: what all variants of a figure share.
package struct CountedExperiment {
  /// What panels show, in the order of the panels.
  private(set) var subjects: [CountedPoints]
  /// For each panel the index of what it shows.
  let subjectOfPanel: [Int]
  /// For each of what panels show the points of its groups, where they are drawn by themselves.
  private(set) var groups: [[CountedPoints]]
  /// What the figure may cost.
  let limits: ResourceLimits
  private let data: DataSources
  /// What may mislead about the points.
  package let warnings: [ExperimentProblem]

  /// Draws the samples, or reads the data and fits the mixtures, and counts.
  ///
  /// - Parameters:
  ///   - experiment: The experiment.
  ///   - data: Its data files.
  ///   - workers: How many threads fit a mixture, and count.
  ///   - progress: Who is told how far counting has come.
  ///   - summarizes: Whether the moments and the likelihood of the points will be asked for.
  ///   - limits: What the figure may cost.
  /// - Throws: ``ExperimentProblem`` if histograms would need more bins than anybody can see, the figure
  ///   costs more than it may, or the data are wrong, cannot be read, or have changed since they were
  ///   read before.
  package init(
    _ experiment: Experiment, data: DataSources, workers: Int = 1,
    progress: (any PassProgress)? = nil, summarizes: Bool = false,
    limits: ResourceLimits = .standard
  ) throws(ExperimentProblem) {
    self.limits = limits
    self.data = data
    let parts = experiment.parts
    var budget = Budget(limits)
    subjects = try parts.map { part throws(ExperimentProblem) in
      do throws(ExperimentProblem) {
        let counted = try CountedPoints(
          part.experiment, data: data.source(of: part.experiment.points), workers: workers,
          progress: progress, summarizes: summarizes, budget: budget)
        budget.keptNumbers += counted.points.values?.count ?? 0
        return counted.moved { $0.moved(into: part.owner, at: part.place) }
      } catch {
        throw error.moved(into: part.owner, at: part.place)
      }
    }
    var groups: [[CountedPoints]] = []
    for (part, subject) in zip(parts, subjects) {
      do throws(ExperimentProblem) {
        groups.append(try subject.groups(of: part.experiment, workers: workers))
      } catch {
        throw error.moved(into: part.owner, at: part.place)
      }
    }
    self.groups = groups
    // Parts of the experiment, its passes and its digest are to be of one state of the data.
    try data.requireUnchanged()
    subjectOfPanel = experiment.figure.panels.indices.map { panel in
      parts.firstIndex { $0.panels.contains(panel) } ?? 0
    }
    warnings =
      experiment.warningsAboutSharedAxes + experiment.warningsAboutBarScales
      + (subjects + groups.joined()).flatMap(\.warnings)
  }

  /// Refuses an experiment whose figure costs more than it may, now that its points are known.
  ///
  /// - Parameter experiment: The experiment, in one of its variants.
  /// - Throws: `ExperimentProblem` that blames the dearest value.
  func check(_ experiment: Experiment) throws(ExperimentProblem) {
    guard limits != .none else { return }
    try experiment.check(limits, experiment.cost(limits, data: data, counted: self))
  }

  /// The same points under what an experiment shows that differs in the iterations of its panels alone.
  ///
  /// - Parameter experiment: The experiment.
  /// - Returns: The points, with the components and the bars of these iterations.
  /// - Throws: `ExperimentProblem` for more bars than there is memory for.
  func shown(in experiment: Experiment) throws(ExperimentProblem) -> CountedExperiment {
    var shown = self
    for (index, part) in experiment.parts.enumerated() {
      do throws(ExperimentProblem) {
        shown.subjects[index] = try subjects[index].shown(in: part.experiment, Budget(limits))
        shown.groups[index] = try shown.subjects[index].groups(of: part.experiment, workers: 1)
      } catch {
        throw error.moved(into: part.owner, at: part.place)
      }
    }
    return shown
  }

  /// What a panel shows.
  subscript(panel: Int) -> CountedPoints { subjects[subjectOfPanel[panel]] }

  /// The number of bins of each histogram.
  package var binCounts: [Int] { subjects.flatMap(\.binCounts) }

  /// Whether some points were gone through and are not in memory.
  package var areStreamed: Bool { subjects.contains(where: \.areStreamed) }
}

/// The part of an experiment that has one mixture and one source of points.
private struct ExperimentPart {
  /// The experiment as if these were its own; other panels have no layers.
  var experiment: Experiment
  /// The panels that show it.
  var panels: [Int]
  /// The first of them, and the way to it: to blame where it has the points or the mixture.
  let owner: PanelSettings
  let place: [JSONPathStep]
}

extension Experiment {
  /// The parts of the experiment, in the order of the panels; nearly always one.
  fileprivate var parts: [ExperimentPart] {
    var parts: [ExperimentPart] = []
    for (index, panel) in figure.panels.enumerated() {
      let subject = subject(of: panel)
      if let known = parts.firstIndex(where: { $0.experiment.showsSame(as: subject) }) {
        parts[known].panels.append(index)
      } else {
        parts.append(
          ExperimentPart(
            experiment: subject, panels: [index], owner: panel,
            place: ["figure", "panels", .item(index)]))
      }
    }
    guard parts.count > 1 else { return parts }
    for part in parts.indices {
      for panel in figure.panels.indices where !parts[part].panels.contains(panel) {
        parts[part].experiment.figure.panels[panel].layers = []
        parts[part].experiment.figure.panels[panel].iteration = nil
      }
    }
    return parts
  }

  private func showsSame(as other: Experiment) -> Bool {
    points == other.points && mixture == other.mixture && componentStyles == other.componentStyles
  }
}
