extension ExperimentOutcome {
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
      facts.map { .init("bins", .wholeNumbers($0.bins)) },
      (facts?.seed).map { .init("seed", .number($0)) },
      .init("milliseconds", .number((milliseconds * 1000).rounded() / 1000)),
      .init("warnings", .texts(warnings.map(\.description))),
      failures.isEmpty ? nil : .init("exitStatus", .number(status.rawValue)),
      failures.isEmpty
        ? nil
        : .init("error", .text(errors.joined(separator: "\n"))),
    ]).json()
    return Array((json + "\n").utf8)
  }

  /// The one word for all figures: what failed or is stale comes before what was done.
  private var word: String {
    guard failures.isEmpty else { return "failed" }
    let words = figures.map(\.status.word)
    return ["missing", "foreign", "stale", "rendered"].first(where: words.contains) ?? "unchanged"
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
      outcome?.sha256.map { .init("sha256", .text($0)) },
    ])
  }
}
