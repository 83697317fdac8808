/// Everything that is computed for an experiment whose figure moves: the numbers of each frame.
///
/// A frame is the figure as it would stand still after so many iterations, with the limits that all
/// frames have in common set as limits of its axes.
package struct AnimationNumbers {
  /// Which iterations are shown, and when.
  package let frames: AnimationFrames
  /// The figure of each frame, ready for layout.
  package let figures: [Figure]
  /// The numbers of the last frame.
  package let last: ExperimentNumbers
  /// What may mislead in the frames, each once.
  package let warnings: [ExperimentProblem]

  /// Reads the data of an experiment, and computes the layers of all frames; `nil` for a figure that stands
  /// still.
  ///
  /// - Parameters:
  ///   - experiment: The experiment, which is held to the rules of experiment files.
  ///   - data: Its data files.
  ///   - workers: How many threads fit a mixture, and count; nothing depends on it.
  /// - Throws: `ExperimentProblem` as `ExperimentNumbers` does.
  package init?(
    _ experiment: Experiment, data: DataSources, workers: Int
  ) throws(ExperimentProblem) {
    guard experiment.figure.animation != nil else { return nil }
    let experiment = try experiment.checked()
    try experiment.check(.standard, data: data)
    try self.init(experiment, CountedExperiment(experiment, data: data, workers: workers))
  }

  /// Computes the layers of all frames; `nil` for a figure that stands still.
  ///
  /// - Parameters:
  ///   - experiment: The experiment, in one of its variants.
  ///   - counted: The points of the experiment, which has the same layers.
  /// - Throws: `ExperimentProblem` as `ExperimentNumbers` does.
  /// - Complexity: That of `ExperimentNumbers`, twice for each frame: limits are known when all frames are.
  package init?(
    _ experiment: Experiment, _ counted: CountedExperiment
  ) throws(ExperimentProblem) {
    guard let animation = experiment.figure.animation,
      let frames = experiment.animationFrames(counted)
    else { return nil }
    // What all frames cost together is not known to one of them.
    try counted.check(experiment)
    var still = experiment
    still.figure.animation = nil
    let points = try frames.frames.map { frame throws(ExperimentProblem) in
      try counted.shown(in: still.shown(after: frame.iteration, of: frames, counted))
    }
    func numbers(_ experiment: Experiment) throws(ExperimentProblem) -> [ExperimentNumbers] {
      try zip(frames.frames, points).map { frame, points throws(ExperimentProblem) in
        try ExperimentNumbers(
          experiment.shown(after: frame.iteration, of: frames, counted), points)
      }
    }
    let limits = try numbers(still).map { $0.figure.panelLimits() }
    for panel in still.figure.panels.indices {
      still.figure.panels[panel].x.set(limits.map { $0[panel].x })
      still.figure.panels[panel].y.set(limits.map { $0[panel].y })
    }
    var all = try numbers(still)
    all.shareColors()
    self.frames = frames
    last = all[all.count - 1]
    warnings = withoutRepeats(
      all.reversed().flatMap(\.warnings), about: \.subject, saying: \.message)
    let summary = animation.sentence(
      after: last.figure.summary ?? "", frames: frames.frames.count,
      iterations: frames.iterationCount)
    figures = all.indices.map { index in
      var figure = all[index].figure
      figure.summary = summary
      figure.tell(frames.title(index, endingAs: counted), own: experiment)
      return figure
    }
  }
}

extension Experiment {
  /// The experiment as it stands still after so many iterations of its fit.
  fileprivate func shown(
    after iteration: Int, of frames: AnimationFrames, _ counted: CountedExperiment
  ) -> Experiment {
    var experiment = self
    // The end is what panels show that name no iteration.
    for panel in figure.panels.indices
    where iteration < frames.iterationCount && counted[panel].points.fitted != nil {
      experiment.figure.panels[panel].iteration = iteration
    }
    return experiment
  }
}

extension AxisSettings {
  /// Sets the limits to those that show all of some.
  fileprivate mutating func set(_ limits: [ClosedRange<Double>]) {
    guard let lower = limits.map(\.lowerBound).min(), let upper = limits.map(\.upperBound).max()
    else { return }
    self.limits = lower...upper
    openLimit = nil
  }
}

extension AnimationFrames {
  /// What a frame shows, as its title says it.
  fileprivate func title(_ index: Int, endingAs counted: CountedExperiment) -> String {
    let frame = frames[index]
    let points = counted.subjects.lazy.map(\.points).first { $0.fitted != nil }
    let step = points?.title(after: frame.iteration) ?? ""
    return "\(step): log-likelihood "
      + fixedPoint(frame.logLikelihood, decimals: 1).replacing("-", with: "−")
  }
}

extension Figure {
  /// Tells the step that a frame shows: as the title of the only panel, if that has none, else beside
  /// that of the figure.
  fileprivate mutating func tell(_ step: String, own experiment: Experiment) {
    for panel in panels.indices { panels[panel].title = experiment.figure.panels[panel].title }
    if panels.count == 1, panels[0].title == nil {
      panels[0].title = step
    } else {
      title = title.map { "\($0)\n\(step)" } ?? step
    }
  }
}

extension [ExperimentNumbers] {
  /// Gives the colors of values one meaning in all frames.
  fileprivate mutating func shareColors() {
    guard let first else { return }
    for panel in first.panels.indices {
      for layer in first.panels[panel].indices {
        let ranges = flatMap { $0.valueRanges(ofPanel: panel, layer: layer) }
        guard let lower = ranges.map(\.lowerBound).min(),
          let upper = ranges.map(\.upperBound).max()
        else { continue }
        for frame in indices { self[frame].color(panel, layer, among: lower...upper) }
      }
    }
    for frame in indices { self[frame].redraw() }
  }
}

extension ExperimentProblem {
  /// What is wrong with an experiment's animation.
  package init(ofAnimation message: String) {
    self.init(message, at: ["figure", "animation"])
  }
}
