/// The help of a command, in lines that fit the terminal.
///
/// The form is that of swift-argument-parser, which made it before.
struct HelpPage {
  /// The column at which what is said of an argument begins.
  private static let textColumn = 26

  /// The number of columns: that of the variable `COLUMNS`, of the terminal, or 80.
  static var screenWidth: Int {
    if let columns = getenv("COLUMNS").flatMap({ Int(String(cString: $0)) }) { return columns }
    return StandardOutput.terminalColumns ?? 80
  }

  private let width: Int

  init(width: Int = screenWidth) {
    // A text needs some room beside the names.
    self.width = width > Self.textColumn ? width : 80
  }

  /// The page of a command, without a line end behind the last line.
  func text(of command: CommandDescription) -> String {
    var parts = [
      wrapped("OVERVIEW: " + command.abstract, to: width).joined(separator: "\n"),
      "USAGE: " + command.calls.joined(separator: "\n       "),
    ]
    let isPositional: (Argument) -> Bool = { $0.kind == .positional }
    let positional = command.arguments.filter(isPositional).map {
      row("<\($0.valueName)>", $0.description)
    }
    if !positional.isEmpty { parts.append(section("ARGUMENTS", positional)) }
    let options =
      command.arguments.filter { !isPositional($0) } + [.version]
      + (command.hasHelp ? [.help] : [])
    parts.append(section("OPTIONS", options.map { row($0.labels, $0.description) }))
    return parts.joined(separator: "\n\n")
  }

  /// The list of the commands that are called by a name.
  func list(of commands: [CommandDescription]) -> String {
    section("SUBCOMMANDS", commands.map { row($0.word, $0.abstract) })
  }

  private func section(_ title: String, _ rows: [String]) -> String {
    ([title + ":"] + rows).joined(separator: "\n")
  }

  /// A name, and beside or below it what is said of it.
  private func row(_ label: String, _ text: String) -> String {
    let name = "  " + label
    guard !text.isEmpty else { return name }
    let indent = String(repeating: " ", count: Self.textColumn)
    let lines = wrapped(text, to: width - Self.textColumn).map { indent + $0 }
      .joined(separator: "\n")
    return name.count < Self.textColumn ? name + lines.dropFirst(name.count) : name + "\n" + lines
  }

  /// A text in lines of fewer characters than the width, but for the last and for words that are longer.
  private func wrapped(_ text: String, to width: Int) -> [Substring] {
    var lines: [Substring] = []
    var rest = Substring(text)
    while rest.count > width {
      let space = rest.prefix(width).lastIndex(of: " ") ?? rest.firstIndex(of: " ")
      guard let space else { break }
      lines.append(rest[..<space])
      rest = rest[rest.index(after: space)...]
    }
    return lines + [rest]
  }
}

extension Argument {
  /// The option of all commands that names the version.
  package static let version = Argument.flag(
    "version", help: "Show the version; with --verbose those of the libraries, too.")

  /// The option of all commands that prints this page.
  package static let help = Argument.flag("help", letter: "h", help: "Show help information.")

  /// The names, and the value.
  fileprivate var labels: String { label((letter.map { "-\($0), " } ?? "") + "--" + name) }

  /// What there is to say of it.
  package var description: String {
    let notes =
      (values.isEmpty ? [] : ["values: " + values.joined(separator: ", ")])
      + (standard.map { ["default: " + $0] } ?? [])
    let note = notes.isEmpty ? [] : ["(\(notes.joined(separator: "; ")))"]
    return ([help] + note).joined(separator: " ")
  }
}
