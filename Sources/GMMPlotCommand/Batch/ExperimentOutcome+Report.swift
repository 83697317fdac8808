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
    case .stale(let staleness, let difference):
      let reasons = [staleness.reason, difference].compactMap { $0 }.joined(separator: ", ")
      return Message(
        .error, file: name,
        "\(staleness.word): \(reasons); to mend it: \(command(drawing: figure.target))")
    }
  }

  /// The command line that draws one figure.
  private func command(drawing target: FigureTarget) -> String {
    let path = target.path ?? "-"
    var words = ["gmm-plot", task.spec.asArgument, "-o", path.asArgument]
    if !path.lowercased().hasSuffix("." + task.format.rawValue) {
      words += ["--format", task.format.rawValue]
    }
    if target.variant.scale != 1 { words += ["--scale", numberText(target.variant.scale)] }
    if let theme = target.variant.theme.argument { words += ["--theme", theme.asArgument] }
    return words.map(\.quotedForShell).joined(separator: " ")
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

extension String {
  /// The path so that it is not taken for an option; `-` alone is none.
  fileprivate var asArgument: String { hasPrefix("-") && self != "-" ? "./" + self : self }

  /// The text as one word of a POSIX shell.
  fileprivate var quotedForShell: String {
    let isPlain = allSatisfy { character in
      character.isASCII
        && (character.isLetter || character.isNumber || "-_./@~,+:".contains(character))
    }
    // A tilde means a home folder only where it stands first.
    guard !isPlain || isEmpty || hasPrefix("~") else { return self }
    return "'" + replacing("'", with: #"'\''"#) + "'"
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
