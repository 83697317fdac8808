/// The options that say how much is said, and how.
struct MessageOptions {
  /// When messages are colored.
  enum ColorChoice: String, ArgumentValue, CaseIterable {
    case auto, always, never
  }

  private static let quiet = Argument.flag("quiet", letter: "q", help: "Say nothing but errors.")

  private static let verbose = Argument.flag("verbose", letter: "v", help: "Say what was done.")

  private static let color = TypedOption<ColorChoice>(
    "color", standard: ColorChoice.auto.rawValue,
    help: "Whether messages are coloured; auto: on a terminal, unless NO_COLOR is set.")

  private static let diagnostics = TypedOption<MessageForm>(
    "diagnostics", standard: MessageForm.text.rawValue,
    help: """
      The form of messages: text, json (a line of JSON for each), or github (text, and annotations \
      for pull requests).
      """)

  static let arguments = [quiet, verbose, color.argument, diagnostics.argument]

  private var quiet = false
  private var verbose = false
  private var color = ColorChoice.auto
  private var diagnostics = MessageForm.text

  /// The options of a command that has none.
  init() {}

  /// - Throws: `UsageError` if the options exclude each other.
  init(_ values: ArgumentValues) throws(UsageError) {
    quiet = values.has(Self.quiet)
    verbose = values.has(Self.verbose)
    color = values[Self.color] ?? color
    diagnostics = values[Self.diagnostics] ?? diagnostics
    if quiet, verbose {
      throw UsageError(message: "--quiet and --verbose exclude each other.")
    }
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

extension MessageForm: ArgumentValue {}
