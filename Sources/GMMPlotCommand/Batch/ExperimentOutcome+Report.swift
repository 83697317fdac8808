extension ExperimentOutcome {
  /// Everything there is to say about the figures: warnings, failures, what was done with each.
  var messages: [Message] {
    warnings + failures.flatMap(\.messages) + figures.map(message)
  }

  private func message(_ figure: FigureOutcome) -> Message {
    let name = figure.target.name
    switch figure.status {
    case .rendered(let reason):
      let milliseconds = (figure.milliseconds * 10).rounded() / 10
      return Message(
        .note, file: name, "drawn from \(task.spec) in \(milliseconds) ms: \(reason)")
    case .unchanged(let reason):
      return Message(.note, file: name, "unchanged: \(reason)")
    case .stale(.otherRenderer(let version), _):
      // The batch has one message for all of them.
      let staleness = Staleness.otherRenderer(version)
      return Message(.note, file: name, "\(staleness.word): \(staleness.reason)")
    case .stale(let staleness, let difference):
      let reasons = [staleness.reason, difference].compactMap { $0 }.joined(separator: ", ")
      // A file that is taken at its word would be left alone.
      let force = staleness == .forged ? " --force" : ""
      let command = request(for: figure.target).commandLine + force
      return Message(
        .error, file: name, "\(staleness.word): \(reasons); to mend it: \(command)")
    }
  }

  /// What draws one figure.
  private func request(for target: FigureTarget) -> DrawingRequest {
    let path = target.path ?? "-"
    let tellsFormat = path.lowercased().hasSuffix("." + task.format.rawValue)
    return DrawingRequest(
      specs: [task.spec], output: path, format: tellsFormat ? nil : task.format,
      variants: [target.variant], changes: task.changes)
  }

  /// The outcome as one line of JSON.
  var report: [UInt8] {
    let errors = failures.flatMap(\.messages).map(\.description)
    let json = JSONValue.object([
      .init("spec", .text(task.spec)),
      .init(
        "outputs",
        .list(
          task.figures.map { target in target.report(figures.first { $0.target == target }) })),
      .init("status", .text(word)),
      bins.map { .init("bins", .wholeNumbers($0)) },
      seed.map { .init("seed", .number($0)) },
      animation.map { .init("animation", $0.report) },
      .init("milliseconds", .number((milliseconds * 1000).rounded() / 1000)),
      .init("warnings", .texts(warnings.map(\.description))),
      failures.isEmpty ? nil : .init("exitStatus", .number(status.rawValue)),
      failures.isEmpty ? nil : .init("error", .text(errors.joined(separator: "\n"))),
    ]).json()
    return Array((json + "\n").utf8)
  }

  /// The one word for all figures: what failed or is stale comes before what was done.
  private var word: String {
    guard failures.isEmpty else { return "failed" }
    let words = figures.map(\.status.word)
    return ["missing", "foreign", "damaged", "stale", "older", "newer", "rendered"]
      .first(where: words.contains) ?? "unchanged"
  }

  /// The bytes for standard output.
  var output: [UInt8] { figures.flatMap(\.output) }

  /// The outcome without the figure's bytes, so that a batch does not keep them.
  var withoutOutput: ExperimentOutcome {
    var outcome = self
    for index in outcome.figures.indices { outcome.figures[index].output = [] }
    return outcome
  }
}

extension FigureTarget {
  fileprivate func report(_ outcome: FigureOutcome?) -> JSONValue {
    .object([
      .init("path", .text(path ?? "-")),
      variant.scale == 1 ? nil : .init("scale", .number(variant.scale)),
      variant.theme.argument.map { .init("theme", .text($0)) },
      .init("status", .text(outcome?.status.word ?? "failed")),
      outcome?.status.otherRenderer.map { .init("renderer", .number($0)) },
      outcome?.sha256.map { .init("sha256", .text($0)) },
    ])
  }
}
