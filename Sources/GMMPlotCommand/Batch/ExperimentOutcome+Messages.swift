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
