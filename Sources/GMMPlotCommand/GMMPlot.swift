/// The command `gmm-plot`: draws experiment files, and shows what it computes for them.
public enum GMMPlot {
  static let abstract =
    "Draw Gaussian mixtures: a sample's histogram with the mixture's density over it."

  /// What is called by a name. Without one, `Draw` is.
  private static let commands: [any Command.Type] = [
    Init.self, Fit.self, Classify.self, Inspect.self, SampleCommand.self, Extract.self,
    Describe.self,
    Validate.self, SchemaCommand.self,
  ]

  /// What is said of drawing, which has no name.
  package static var drawing: CommandDescription { Draw.description }

  /// What is said of the commands that have a name.
  package static var namedCommands: [CommandDescription] { commands.map { $0.description } }

  /// The command that shows help.
  package static let help = CommandDescription(
    name: "gmm-plot help", abstract: "Show subcommand help information.",
    arguments: [.positional("subcommands", help: "", isRequired: false, isRepeated: true)],
    hasHelp: false)

  /// Runs the command with the arguments of the process and ends the process.
  public static func runAndExit() -> Never {
    // A reader that has gone and a file that grows beyond its limit are reported as errors of
    // writing, not by a signal that ends the process without a word.
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
    TemporaryFiles.removeAtInterruption()
    InternalFault.endProcessWithMessage()
    keepMemoryForFigures()
    if let problem = ProcessArguments.problem {
      StandardError.print(problem.description)
      endProcess(ExitStatus.usage.rawValue)
    }
    endProcess(run(ProcessArguments.texts).rawValue)
  }

  private static func run(_ arguments: [String]) -> ExitStatus {
    guard !arguments.isEmpty else {
      StandardError.print(Help.firstPage())
      return .usage
    }
    var messages = Messages()
    do {
      switch Request(arguments) {
      case .run(let command):
        messages = command.messages.messages
        command.time.start(messages)
        try command.run()
      case .show(let text):
        try StandardOutput.write(text)
      case .refuse(let message):
        StandardError.print(message)
        if let word = arguments.first, let name = command(near: word) {
          StandardError.print("Did you mean 'gmm-plot \(name)'?")
        }
        return .usage
      }
      return .done
    } catch {
      error.messages.forEach(messages.say)
      return error.status
    }
  }

  /// The command that a word names.
  static func command(named word: String) -> (any Command.Type)? {
    if word == "draw" { return Draw.self }
    return commands.first { $0.description.word == word }
  }

  /// The name that a word is a misspelling of; `nil` if it is none, or there is a file of its name.
  static func command(near word: String) -> String? {
    guard let name = nearest(to: word, among: namedCommands.map(\.word)), name != word,
      access(word, F_OK) != 0
    else { return nil }
    return name
  }

  /// What is wrong with arguments, or what they ask to be shown, without running them; `nil` if they ask for
  /// something to be done.
  package static func answer(to arguments: [String]) -> String? {
    switch Request(arguments) {
    case .run: nil
    case .show(let text): String(decoding: text, as: UTF8.self)
    case .refuse(let message): message
    }
  }
}
