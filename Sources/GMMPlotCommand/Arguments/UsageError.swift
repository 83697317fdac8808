/// What is wrong with a command line.
struct UsageError: Error, Equatable {
  /// What was found, and what is allowed.
  let message: String
  /// The line of the help that it is about.
  var help: String? = nil
}

extension UsageError {
  /// A text of the user, as messages repeat it: a file may have any name.
  private static func quoted(_ text: String) -> String { "'\(text.onOneLine)'" }

  /// `---x`.
  static func invalidOption(_ text: String) -> UsageError {
    UsageError(message: "Invalid option: \(text.onOneLine)")
  }

  /// An option that there is not.
  ///
  /// - Parameters:
  ///   - name: The option with its hyphens.
  ///   - arguments: Those that there are.
  ///   - takesSettings: Whether the command takes keys of experiments with `--set`.
  /// - Returns: The error, with what may have been meant.
  static func unknownOption(
    _ name: String, among arguments: [Argument], takesSettings: Bool
  ) -> UsageError {
    let word = String(name.drop { $0 == "-" })
    var message = "Unknown option \(quoted(name))"
    if takesSettings, let key = ExperimentSetting.key(named: word) {
      let setting = key + "=…"
      message += ". The experiment has such a key: --set "
      message += key.contains("[") ? "'\(setting)'" : setting
    } else if name.utf8.count > 2,
      let near = nearest(to: word, among: arguments.filter { $0.kind != .positional }.map(\.name))
    {
      message += ". Did you mean '--\(near)'?"
    }
    return UsageError(message: message)
  }

  /// A flag with a value.
  static func unexpectedValue(_ name: String, _ value: String) -> UsageError {
    UsageError(
      message:
        "The option '\(name)' does not take any value, but \(quoted(value)) was specified.")
  }

  /// An option without its value.
  static func missingValue(_ argument: Argument, _ name: String) -> UsageError {
    UsageError(
      message: "Missing value for '\(argument.label(name))'",
      help: "\(argument.label(name))  \(argument.help)")
  }

  /// Letters of which one takes a value that is not there, if they are not meant as one name.
  static func missingValue(
    _ argument: Argument, _ name: String, in letters: String, unknown: UsageError
  ) -> UsageError {
    UsageError(
      message: unknown.message
        + "\n   or: Missing value for '\(argument.label(name))' in \(quoted(letters))")
  }

  /// A value that the option does not take.
  static func invalidValue(_ value: String, _ argument: Argument, _ name: String) -> UsageError {
    UsageError(
      message:
        "The value \(quoted(value)) is invalid for '\(argument.label(name))'\(argument.allowed)",
      help: "\(argument.label(name))  \(argument.help)")
  }

  /// No file where one has to be.
  static func missingArgument(_ argument: Argument) -> UsageError {
    UsageError(
      message: "Missing expected argument '\(argument.call)'",
      help: "<\(argument.valueName)>  \(argument.help)")
  }

  /// Words that there is no place for.
  static func unexpectedArguments(_ words: [String]) -> UsageError {
    let texts = words.map(quoted).joined(separator: ", ")
    return UsageError(
      message: words.count == 1
        ? "Unexpected argument \(texts)" : "\(words.count) unexpected arguments: \(texts)")
  }

  /// A shell that no script is for; `nil` if it is not known which one is meant.
  static func unsupportedShell(_ shell: String?) -> UsageError {
    let names = CompletionShell.allCases.map(\.rawValue).joined(separator: " ")
    return UsageError(
      message: """
        \(shell.map { "Can't generate completion scripts for \(quoted($0))." }
          ?? "Can't autodetect a supported shell.")
        Please use --generate-completion-script=<shell> with one of:
            \(names)
        """)
  }
}

extension Argument {
  /// The end of a sentence that lists the values.
  fileprivate var allowed: String {
    guard let last = values.last else { return "" }
    guard values.count < 6 else {
      return ". Please provide one of the following:"
        + values.map { "\n  - \($0)" }.joined()
    }
    let quoted = values.map { "'\($0)'" }
    let list =
      quoted.count <= 2
      ? quoted.joined(separator: " and ")
      : quoted.dropLast().joined(separator: ", ") + " or '\(last)'"
    return ". Please provide one of \(list)."
  }
}
