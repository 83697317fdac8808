/// How a batch of figures is drawn or checked, and what is said about it.
struct Batch {
  /// How many experiments are worked on at a time; at least 1.
  var jobs = 1
  /// Whether the first failure ends the batch.
  var failsFast = false
  var options = DrawingOptions()
  var messages = Messages()

  /// Draws or checks every figure of a request, whatever happens to the others.
  ///
  /// Figures, messages and reports come in the order of the request, whatever the order in which they
  /// are drawn.
  ///
  /// - Throws: `CommandFailure` with status 64 if the request makes no sense. The failure of a single
  ///   experiment as it is; for several, a summary with the highest
  ///   status after each failure has been reported. Status 1 if a checked figure is stale.
  func work(on request: DrawingRequest) throws(CommandFailure) {
    let tasks = try request.plan()
    if options.dependencyFile != nil {
      // Before anything is written; the names in the experiments come later.
      for name in tasks.flatMap({ [$0.spec] + $0.figures.compactMap(\.path) }) {
        try DependencyFile.check(name)
      }
    }
    var outcomes: [ExperimentOutcome] = []
    var writing: CommandFailure?
    var progress = Progress(count: tasks.count, isShown: messages.showsProgress)
    let options = options
    OrderedWork.run(count: tasks.count, workers: jobs) { number in
      ExperimentOutcome(of: tasks[number], options)
    } deliver: { number, outcome in
      progress.clear()
      do throws(CommandFailure) {
        try StandardOutput.write(options.reports ? outcome.report : outcome.output)
      } catch {
        writing = error
        return false
      }
      for message in outcome.messages {
        if message.severity == .note, request.output == nil, options.check == nil {
          // Who named no file wants to know which one was written.
          messages.sayToWatchers(message)
        } else {
          messages.say(message)
        }
      }
      outcomes.append(outcome.withoutOutput)
      if failsFast, !outcome.failures.isEmpty { return false }
      progress.show(done: number + 1, name: outcome.task.spec)
      return true
    }
    progress.clear()
    if let writing { throw writing }
    nameOtherRenderers(outcomes, of: request)
    try summarize(outcomes, of: tasks.count)
    if let dependencyFile = options.dependencyFile {
      try OutputFile(path: dependencyFile, root: request.changes.root).write(
        Array(DependencyFile.text(of: outcomes).utf8))
    }
    if outcomes.contains(where: { $0.status == .stale }) { throw CommandFailure(.stale) }
  }

  /// Names the figures by other versions of gmm-plot, in one message for older and one for newer
  /// ones: after a change of the program these are all figures.
  private func nameOtherRenderers(_ outcomes: [ExperimentOutcome], of request: DrawingRequest) {
    let current = Provenance.rendererVersion
    let areConcerned: [(Int) -> Bool] = [{ $0 < current }, { $0 > current }]
    for isConcerned in areConcerned {
      var specs: [String] = []
      var versions: [Int] = []
      for outcome in outcomes {
        let found = outcome.figures.compactMap(\.status.otherRenderer).filter(isConcerned)
        if !found.isEmpty { specs.append(outcome.task.spec) }
        versions += found
      }
      guard !versions.isEmpty else { continue }
      let drawn =
        versions.count == 1
        ? "1 figure was drawn" : "\(groupedText(versions.count)) figures were drawn"
      let command = DrawingRequest(
        specs: specs, output: request.output, format: request.format, variants: request.variants,
        changes: request.changes
      ).commandLine
      messages.say(
        Message(
          .error, "\(drawn) \(Staleness.authors(Set(versions))); to mend it: \(command)"))
    }
  }

  /// Lists what failed, where that is not plain from the only message.
  private func summarize(
    _ outcomes: [ExperimentOutcome], of count: Int
  ) throws(CommandFailure) {
    let failed = outcomes.filter { !$0.failures.isEmpty }
    guard let worst = failed.map(\.status).max(by: { $0.rawValue < $1.rawValue }) else { return }
    guard count > 1 else { throw CommandFailure(worst) }
    throw CommandFailure(
      worst,
      "\(failed.count) of \(count) experiments could not be drawn: "
        + failed.map(\.task.spec).joined(separator: ", "))
  }
}
