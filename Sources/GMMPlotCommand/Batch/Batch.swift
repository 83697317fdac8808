/// How a batch of figures is drawn, and what is said about it.
struct Batch {
  /// How many figures are drawn at a time; at least 1.
  var jobs = 1
  /// Whether the first failure ends the batch.
  var failsFast = false
  /// Whether figures are drawn that would be the same.
  var isForced = false
  /// Whether standard output gets a line of JSON for each figure.
  var reports = false
  var messages = Messages()

  /// Draws every figure of a plan, whatever happens to the others.
  ///
  /// Figures, messages and reports come in the order of the plan, whatever the order in which they
  /// are drawn.
  ///
  /// - Throws: The failure of a single figure as it is; for several, a summary with the highest
  ///   status after each failure has been reported.
  func draw(_ tasks: [DrawingTask]) throws(CommandFailure) {
    var failed: [FigureOutcome] = []
    var writing: CommandFailure?
    var progress = Progress(count: tasks.count, isShown: messages.showsProgress)
    let (reports, isForced) = (reports, isForced)
    OrderedWork.run(count: tasks.count, workers: jobs) { number in
      FigureOutcome(drawing: tasks[number], isForced: isForced, withFacts: reports)
    } deliver: { number, outcome in
      progress.clear()
      outcome.warnings.forEach(messages.warn)
      do throws(CommandFailure) {
        if reports {
          try StandardOutput.write(Array(outcome.report.utf8))
        } else {
          try StandardOutput.write(outcome.output)
        }
      } catch {
        writing = error
        return false
      }
      if let failure = outcome.failure {
        failed.append(outcome)
        if tasks.count > 1 { messages.fail(failure.message) }
        if failsFast { return false }
      } else {
        messages.explain(outcome)
      }
      progress.show(done: number + 1, name: outcome.task.spec)
      return true
    }
    progress.clear()
    if let writing { throw writing }
    try summarize(failed, of: tasks.count)
  }

  private func summarize(_ failed: [FigureOutcome], of count: Int) throws(CommandFailure) {
    guard let worst = failed.compactMap(\.failure?.status).max(by: { $0.rawValue < $1.rawValue })
    else { return }
    if count == 1, let failure = failed[0].failure { throw failure }
    throw CommandFailure(
      worst,
      "gmm-plot: error: \(failed.count) of \(count) figures could not be drawn: "
        + failed.map(\.task.spec).joined(separator: ", "))
  }
}
