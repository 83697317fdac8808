import ArgumentParser

/// The options that say how much is said, and how.
struct MessageOptions: ParsableArguments {
  /// When messages are colored.
  enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  @Flag(name: [.short, .long], help: "Say nothing but errors.")
  var quiet = false

  @Flag(name: [.short, .long], help: "Say what was done.")
  var verbose = false

  @Option(help: "Whether messages are coloured; auto: on a terminal, unless NO_COLOR is set.")
  var color = ColorChoice.auto

  @Option(
    help: """
      The form of messages: text, json (a line of JSON for each), or github (text, and annotations \
      for pull requests).
      """)
  var diagnostics = MessageForm.text

  func validate() throws {
    if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
  }

  /// What the options and the environment say.
  var messages: Messages {
    Messages(
      volume: quiet ? .quiet : verbose ? .verbose : .normal, form: diagnostics, color: color)
  }
}

extension Messages {
  /// Messages as wanted, as far as the environment can show them.
  init(
    volume: Volume = .normal, form: MessageForm = .text, color: MessageOptions.ColorChoice
  ) {
    let isTerminal = StandardError.isTerminal && environment("TERM") != "dumb"
    let hasColor =
      switch color {
      case .always: true
      case .never: false
      case .auto: isTerminal && environment("NO_COLOR").isEmpty
      }
    self.init(
      volume: volume, form: form, hasColor: hasColor,
      showsProgress: isTerminal && volume != .quiet && environment("CI").isEmpty)
  }
}

/// The value of a variable; empty if it is not set.
private func environment(_ name: String) -> String {
  getenv(name).map { String(cString: $0) } ?? ""
}

extension MessageForm: ExpressibleByArgument {}

/// A command with options about its messages, its last one included, and about its time.
protocol SpeakingCommand: ParsableCommand {
  var messages: MessageOptions { get }
  var time: TimeOptions { get }
}
