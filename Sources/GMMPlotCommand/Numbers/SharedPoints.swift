import ExperimentFile

/// The points of an experiment, drawn or read when they are first needed.
struct SharedPoints {
  private let input: ExperimentInput
  private let workers: Int
  private let showsProgress: Bool
  private var known: CountedPoints?

  init(_ input: ExperimentInput, workers: Int, showsProgress: Bool) {
    self.input = input
    self.workers = workers
    self.showsProgress = showsProgress
  }

  /// The points; they are kept for the next figure of the same experiment.
  mutating func counted() throws(CommandFailure) -> CountedPoints {
    if let known { return known }
    let counted = try CountedPoints(input, workers: workers, showsProgress: showsProgress)
    known = counted
    return counted
  }
}
