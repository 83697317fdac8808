/// The points of an experiment, drawn or read when they are first needed.
struct SharedPoints {
  let input: ExperimentInput
  let workers: Int
  let showsProgress: Bool
  /// Whether the moments and the likelihood of the points will be asked for.
  var summarizes = false
  private(set) var known: CountedExperiment?

  /// The points; they are kept for the next figure of the same experiment.
  ///
  /// - Throws: `CommandFailure` with status 65 if the experiment or its data are wrong, 66 or 74 if
  ///   the data cannot be read.
  mutating func counted() throws(CommandFailure) -> CountedExperiment {
    if let known { return known }
    let counted = try input.problems { () throws(ExperimentProblem) in
      try CountedExperiment(
        input.experiment, data: input.data, workers: workers,
        progress: showsProgress ? CountingProgress(name: input.name) : nil,
        summarizes: summarizes, limits: input.limits)
    }
    // After long work each thread has left some memory, which the drawing cannot use.
    if counted.areStreamed { returnKeptMemory() }
    known = counted
    return counted
  }
}
