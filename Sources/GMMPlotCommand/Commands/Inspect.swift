/// `gmm-plot inspect`.
struct Inspect: Command {
  static let description = CommandDescription(
    name: "gmm-plot inspect",
    abstract: "Print everything computed for a figure as JSON: sample, bins, curves, axes.",
    arguments: [.spec("An experiment file, or a data file; - reads standard input.")]
      + DataFileOptions.arguments + MessageOptions.arguments + TimeOptions.arguments)

  private let spec: String
  private let data: DataFileOptions
  let messages: MessageOptions
  let time: TimeOptions

  init(_ values: ArgumentValues) throws(UsageError) {
    spec = values.word
    data = DataFileOptions(values)
    messages = try MessageOptions(values)
    time = TimeOptions(values)
  }

  func run() throws(CommandFailure) {
    let input = try ExperimentInput(
      path: spec, changes: try data.changes(), workers: processorCount)
    input.warnings.forEach(messages.messages.say)
    var points = SharedPoints(
      input: input, workers: processorCount, showsProgress: messages.messages.showsProgress,
      summarizes: true)
    let counted = try points.counted()
    let numbers = try input.problems { () throws(ExperimentProblem) in
      try FigureNumbers(input.experiment, counted)
    }
    (numbers.warnings.map(input.message) + input.notes(numbers.last.readingNotes))
      .forEach(messages.messages.say)
    let (font, warnings) = try input.font(of: input.experiment)
    warnings.forEach(messages.messages.say)
    let report = try input.problems { () throws(ExperimentProblem) in
      try numbers.report(measuring: font)
    }
    for warning in report.warnings {
      messages.messages.say(
        input.message(ExperimentProblem(warning, of: input.experiment, numbers.last)))
    }
    var failure: CommandFailure?
    report.json.write(.report) { piece in
      do throws(CommandFailure) {
        if failure == nil { try StandardOutput.write(piece) }
      } catch { failure = error }
    }
    if let failure { throw failure }
    try StandardOutput.write([UInt8(ascii: "\n")])
  }
}
