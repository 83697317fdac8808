import ArgumentParser

/// `gmm-plot inspect`.
struct Inspect: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Print everything computed for a figure as JSON: sample, bins, curves, axes.")

  @Argument(
    help: "An experiment file, or a data file; - reads standard input.", completion: .spec)
  var spec: String

  @OptionGroup var data: DataFileOptions

  @OptionGroup var messages: MessageOptions

  @OptionGroup var time: TimeOptions

  func run() throws {
    let input = try ExperimentInput(
      path: spec, changes: try data.changes(), workers: processorCount)
    input.warnings.forEach(messages.messages.say)
    var points = SharedPoints(
      input: input, workers: processorCount, showsProgress: messages.messages.showsProgress,
      summarizes: true)
    let counted = try points.counted()
    let numbers = try input.problems { () throws(ExperimentProblem) in
      try ExperimentNumbers(input.experiment, counted)
    }
    (numbers.warnings.map(input.message) + input.notes(numbers.readingNotes))
      .forEach(messages.messages.say)
    let (font, warnings) = try input.font(of: input.experiment)
    warnings.forEach(messages.messages.say)
    let layout = numbers.figure.layout(measuring: font)
    for warning in layout.warnings {
      messages.messages.say(
        input.message(ExperimentProblem(warning, of: input.experiment, numbers)))
    }
    let report = try input.problems { () throws(ExperimentProblem) in
      try numbers.report(layout)
    }
    var failure: CommandFailure?
    report.write(.report) { piece in
      do throws(CommandFailure) {
        if failure == nil { try StandardOutput.write(piece) }
      } catch { failure = error }
    }
    if let failure { throw failure }
    try StandardOutput.write([UInt8(ascii: "\n")])
  }
}
