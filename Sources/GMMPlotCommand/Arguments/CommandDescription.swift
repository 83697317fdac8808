/// What there is to say of a command.
package struct CommandDescription: Sendable {
  /// The words in front of its arguments, as `gmm-plot fit`.
  package let name: String
  /// What it does, in a sentence.
  package let abstract: String
  /// What may follow the name, a way to call it a line; made from the arguments if left out.
  let usage: String?
  /// All arguments, in the order of the help.
  package let arguments: [Argument]
  /// Whether `--help` is one of its options.
  let hasHelp: Bool

  init(
    name: String, abstract: String, usage: String? = nil, arguments: [Argument],
    hasHelp: Bool = true
  ) {
    self.name = name
    self.abstract = abstract
    self.usage = usage
    self.arguments = arguments
    self.hasHelp = hasHelp
  }

  /// The last word of the name.
  package var word: String { String(name.split(separator: " ").last ?? "") }

  /// More arguments than these are not all shown in the line that says how to call a command.
  private static let mostShownArguments = 12

  /// How the command is called; lines after the first as they stand below it.
  var calls: [String] {
    if let usage { return usage.split(separator: "\n").map(String.init) }
    let isShort = arguments.count <= Self.mostShownArguments
    let shown = isShort ? arguments : arguments.filter { $0.kind == .positional || $0.isRequired }
    let words = [name] + (isShort ? [] : ["[<options>]"]) + shown.map(\.call)
    return [words.joined(separator: " ")]
  }
}

extension Argument {
  /// A name with hyphens, and the value.
  func label(_ name: String) -> String { kind == .flag ? name : "\(name) <\(valueName)>" }

  /// How it is given, in brackets if it may be left out.
  var call: String {
    let text =
      (kind == .positional ? "<\(valueName)>" : label("--" + name)) + (isRepeated ? " ..." : "")
    return isRequired ? text : "[\(text)]"
  }
}

/// A command: reads what it is given, and does what is asked.
protocol Command: SendableMetatype {
  static var description: CommandDescription { get }

  /// Takes over the arguments.
  ///
  /// - Throws: `UsageError` if they do not go together.
  init(_ values: ArgumentValues) throws(UsageError)

  /// The options about what is said.
  var messages: MessageOptions { get }
  /// The options about how long it may take.
  var time: TimeOptions { get }

  /// Does it.
  func run() throws(CommandFailure)
}
