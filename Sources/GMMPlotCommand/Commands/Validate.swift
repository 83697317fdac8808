import ArgumentParser

/// `gmm-plot validate`.
struct Validate: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check experiment files; says nothing where there is nothing to say.")

  @Argument(
    help: "Experiment files, or data files; - reads standard input.", completion: .spec)
  var specs: [String]

  @OptionGroup var data: DataOptions

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let changes = try data.changes()
    var worst = ExitStatus.done
    for spec in specs {
      do {
        try ExperimentInput(path: spec, changes: changes).warnings.forEach(messages.messages.say)
      } catch {
        error.messages.forEach(messages.messages.say)
        if error.status.rawValue > worst.rawValue { worst = error.status }
      }
    }
    if worst != .done { throw CommandFailure(worst) }
  }
}
