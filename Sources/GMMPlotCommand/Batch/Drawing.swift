/// What is done with each figure.
struct DrawingOptions: Sendable {
  /// Whether figures are drawn that would be the same.
  var isForced = false
  /// Whether to find out what a report says.
  var reports = false
  /// How many threads read the data of an experiment, fit its mixture, or count its points; at
  /// least 1.
  var fittingWorkers = 1
  /// Whether somebody watches a single experiment at its work.
  var showsProgress = false
  /// The path of the file that tells a build tool what the figures are made from; `nil` for none.
  var dependencyFile: String?
  /// How figures are checked; `nil` to draw them.
  var check: CheckOptions?
}

/// How figures are compared with what would be drawn.
struct CheckOptions: Sendable {
  /// The share of the pixels that may differ, from 0 to 1.
  var tolerance = 0.0
  /// The folder for pictures of differences, with its slash.
  var differences: String?
}

extension ExperimentOutcome {
  /// Draws or checks the figures of one experiment, whose points are drawn or read no more than once.
  init(of task: DrawingTask, _ options: DrawingOptions) {
    self.init(task: task)
    let start = secondsSinceSomeTime()
    do {
      let input = try ExperimentInput(
        path: task.spec, changes: task.changes, workers: options.fittingWorkers)
      add(input.warnings)
      var points = SharedPoints(
        input: input, workers: options.fittingWorkers, showsProgress: options.showsProgress)
      for target in task.figures { work(on: target, of: input, &points, options) }
      if options.reports {
        let counted = try points.counted()
        bins = counted.binCounts
        animation = input.experiment.animationFrames(counted)
        seed = input.experiment.points.seed
      }
    } catch {
      add(error)
    }
    milliseconds = 1000 * (secondsSinceSomeTime() - start)
  }

  private mutating func work(
    on target: FigureTarget, of input: ExperimentInput, _ points: inout SharedPoints,
    _ options: DrawingOptions
  ) {
    let start = secondsSinceSomeTime()
    do throws(CommandFailure) {
      var figure = try PlannedFigure(target, of: input, as: task.format)
      // A check writes neither.
      let written = options.check == nil ? [target.path, options.dependencyFile] : []
      for path in written.compactMap({ $0 }) {
        for source in figure.sources { try requireDifferent(source, path) }
      }
      if let path = target.path, let file = options.dependencyFile {
        for name in [path] + figure.sources { try DependencyFile.check(name) }
        guard path != file else {
          throw CommandFailure(.usage, "\(file) would be both a figure and what it is made from")
        }
        try requireDifferent(path, file)
      }
      defer { add(figure.warnings) }
      let (status, bytes) = try figure.settle(&points, options)
      figures.append(
        FigureOutcome(
          target: target, status: status,
          sha256: options.reports ? bytes.map(SHA256.hexadecimal) : nil,
          output: target.path == nil ? bytes ?? [] : [], sources: figure.sources,
          milliseconds: 1000 * (secondsSinceSomeTime() - start)))
    } catch {
      add(error)
    }
  }

  /// Variants share what is wrong with their experiment.
  private mutating func add(_ failure: CommandFailure) {
    guard !failures.contains(where: { $0.messages == failure.messages }) else { return }
    failures.append(failure)
  }

  /// Variants share their warnings.
  private mutating func add(_ messages: [Message]) {
    warnings += messages.filter { !warnings.contains($0) }
  }
}

extension PointSource {
  /// The seed of the sample; `nil` for data.
  fileprivate var seed: UInt64? {
    guard case .sample(let sample) = self else { return nil }
    return sample.generator.seed
  }
}
