/// `gmm-plot validate`.
struct Validate: Command {
  static let description = CommandDescription(
    name: "gmm-plot validate",
    abstract: "Check experiment files; says nothing where there is nothing to say.",
    arguments: [
      .specs("Experiment files, or data files; - reads standard input.", name: "specs")
    ]
      + DataFileOptions.arguments + MessageOptions.arguments + TimeOptions.arguments)

  private let specs: [String]
  private let data: DataFileOptions
  let messages: MessageOptions
  let time: TimeOptions

  init(_ values: ArgumentValues) throws(UsageError) {
    specs = values.words
    data = DataFileOptions(values)
    messages = try MessageOptions(values)
    time = TimeOptions(values)
  }

  func run() throws(CommandFailure) {
    let changes = try data.changes()
    var worst = ExitStatus.done
    for spec in specs {
      do {
        try check(ExperimentInput(path: spec, changes: changes))
      } catch {
        error.messages.forEach(messages.messages.say)
        if error.status.rawValue > worst.rawValue { worst = error.status }
      }
    }
    if worst != .done { throw CommandFailure(worst) }
  }

  /// Says what is to be said of an experiment; of a data file in its place that it can be read, too.
  private func check(_ input: ExperimentInput) throws(CommandFailure) {
    input.warnings.forEach(messages.messages.say)
    guard input.isData, case .data(let settings) = input.experiment.points,
      let data = input.data.source(of: input.experiment.points)
    else { return }
    let warnings = try input.problems { () throws(ExperimentProblem) in try data.check(settings) }
    warnings.map(input.message).forEach(messages.messages.say)
  }
}
