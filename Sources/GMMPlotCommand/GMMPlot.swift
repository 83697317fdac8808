import ArgumentParser

/// The command `gmm-plot`: draws experiment files, and shows what it computes for them.
public struct GMMPlot: ParsableCommand {
  /// The name, the subcommands and the texts of the command.
  public static let configuration = CommandConfiguration(
    commandName: "gmm-plot",
    abstract: abstract,
    version: version,
    subcommands: [
      Draw.self, Init.self, Fit.self, Inspect.self, SampleCommand.self, Extract.self,
      Describe.self, Validate.self, SchemaCommand.self,
    ],
    defaultSubcommand: Draw.self)

  static let abstract =
    "Draw Gaussian mixtures: a sample's histogram with the mixture's density over it."

  /// Creates the command, as the parser needs it.
  public init() {}
}

extension GMMPlot {
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
      StandardError.print(Help.completed(helpMessage()))
      return .usage
    }
    var messages = Messages()
    do {
      if let call = PlainCall(arguments) {
        messages = Messages(color: .auto)
        try Draw.draw(call, messages)
        return .done
      }
      var command = try FoldedArguments(arguments).command()
      if let speaking = command as? any SpeakingCommand {
        messages = speaking.messages.messages
        speaking.time.start(messages)
      }
      try command.run()
      return .done
    } catch let failure as CommandFailure {
      failure.messages.forEach(messages.say)
      return failure.status
    } catch {
      return report(error, arguments)
    }
  }

  /// The subcommand that a word is a misspelling of; `nil` if it is none, or there is a file of its name.
  static func subcommand(near word: String) -> String? {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let name = nearest(to: word, among: names), name != word, access(word, F_OK) != 0 else {
      return nil
    }
    return name
  }

  /// What the parser finds wrong with arguments, or else an error that it has found before.
  private static func repeated(_ error: any Error, for arguments: [String]) -> any Error {
    do {
      _ = try parseAsRoot(arguments)
      return error
    } catch {
      return error
    }
  }

  /// What the parser has to say of arguments, without running what they ask for; `nil` for nothing.
  package static func parsingMessage(_ arguments: [String]) -> String? {
    if PlainCall(arguments) != nil { return nil }
    do {
      _ = try FoldedArguments(arguments).command()
      return nil
    } catch {
      let message = fullMessage(for: error)
      return exitCode(for: error) == .success
        ? Help.completed(message)
        : OptionAdvice.mended(Help.withoutDefaultSubcommand(message), arguments)
    }
  }

  /// Prints what the parser has to say: help, the version, or what is wrong with the arguments.
  private static func report(_ error: any Error, _ arguments: [String]) -> ExitStatus {
    // The parser repeats what it does not know: a file may have any name.
    let shown = arguments.map(\.onOneLine)
    guard shown == arguments else { return report(repeated(error, for: shown), shown) }
    let message = fullMessage(for: error)
    guard exitCode(for: error) == .success else {
      StandardError.print(
        OptionAdvice.mended(Help.withoutDefaultSubcommand(message), arguments))
      if let word = arguments.first, let name = subcommand(near: word) {
        StandardError.print("Did you mean 'gmm-plot \(name)'?")
      }
      return .usage
    }
    do {
      try StandardOutput.write(Array((Help.completed(message) + "\n").utf8))
      return .done
    } catch {
      error.messages.forEach(Messages().say)
      return error.status
    }
  }
}
