/// What a command line asks for.
enum Request {
  /// Something to be done.
  case run(any Command)
  /// Help, the version, or a script for a shell.
  case show([UInt8])
  /// Nothing that there is; what to say of it.
  case refuse(String)

  /// Reads a command line.
  ///
  /// - Parameter arguments: The arguments of the process, without the name of the program.
  init(_ arguments: [String]) {
    do {
      var reader = try ArgumentReader(arguments[...])
      if let request = Self.script(arguments) {
        self = request
        return
      }
      let word = reader.firstWord
      if word == "help" {
        reader.skipFirstWord()
        self = Self.help(&reader)
      } else if let command = word.flatMap({ GMMPlot.command(named: $0) }) {
        reader.skipFirstWord()
        self = Self.read(command, &reader)
      } else if arguments.count == 1, Self.asksForHelp(reader) {
        self = Self.page(Help.firstPage())
      } else {
        self = Self.read(Draw.self, &reader)
      }
    } catch {
      self = .refuse(error.text + Self.usage)
    }
  }

  /// Reads the arguments of a command.
  private static func read(_ type: any Command.Type, _ reader: inout ArgumentReader) -> Request {
    let description = type.description
    do throws(UsageError) {
      let values = try reader.read(description)
      let command: any Command
      do throws(UsageError) {
        try reader.check(values, for: description)
        command = try type.init(values)
      } catch {
        // Who asks for help does not want to know.
        if let answer = answer(reader, description, amongAll: true) { return answer }
        throw error
      }
      if let answer = answer(reader, description, amongAll: false) { return answer }
      try reader.finish(description)
      return .run(command)
    } catch {
      return .refuse(error.text(for: description))
    }
  }

  private static func asksForHelp(_ reader: ArgumentReader, amongAll all: Bool = true) -> Bool {
    reader.asks(for: "h", "help", "help-hidden", amongAll: all)
  }

  /// The page or the version that is asked for among other arguments.
  private static func answer(
    _ reader: ArgumentReader, _ command: CommandDescription, amongAll all: Bool
  ) -> Request? {
    if asksForHelp(reader, amongAll: all) { return page(Help.page(of: command)) }
    return versions(reader, amongAll: all)
  }

  /// The version, or all versions, if they are asked for.
  private static func versions(_ reader: ArgumentReader, amongAll all: Bool) -> Request? {
    guard reader.asks(for: nil, "version", amongAll: all) else { return nil }
    return page(reader.asks(for: "v", "verbose", amongAll: true) ? versionsOfAll : version)
  }

  /// `gmm-plot help fit`, and what is not the name of a command leads to the first page.
  private static func help(_ reader: inout ArgumentReader) -> Request {
    do throws(UsageError) {
      let words = try reader.read(GMMPlot.help).words
      if let versions = self.versions(reader, amongAll: false) { return versions }
      try reader.finish(GMMPlot.help, besides: ["-h", "--help"])
      guard let word = words.first else { return page(Help.firstPage()) }
      if word == "help" { return page(Help.page(of: GMMPlot.help)) }
      return page(
        GMMPlot.command(named: word).map { Help.page(of: $0.description) } ?? Help.firstPage())
    } catch {
      return .refuse(error.text(for: GMMPlot.help))
    }
  }

  /// The script for the shell that `--generate-completion-script` names, or else for that of the user.
  private static func script(_ arguments: [String]) -> Request? {
    let option = "--generate-completion-script"
    guard
      let index = arguments.prefix(while: { $0 != "--" })
        .lastIndex(where: { $0 == option || $0.hasPrefix(option + "=") })
    else { return nil }
    let following = arguments.dropFirst(index + 1).first.flatMap { $0.hasPrefix("-") ? nil : $0 }
    let attached = String(arguments[index].dropFirst(option.count + 1))
    let name = attached.isEmpty ? following : attached
    guard let shell = name.map(CompletionShell.init) ?? CompletionShell.ofUser else {
      return .refuse(UsageError.unsupportedShell(name).text + usage)
    }
    return .show(shell.script)
  }

  /// How the program is called, for what is wrong before a command is known.
  private static let usage =
    "Usage: gmm-plot <subcommand>\n  See 'gmm-plot --help' for more information."

  private static func page(_ text: String) -> Request { .show(Array((text + "\n").utf8)) }
}

extension UsageError {
  /// The lines that say what is wrong.
  fileprivate var text: String { "Error: \(message)\n" + (help.map { "Help:  \($0)\n" } ?? "") }

  /// All lines: what is wrong with the arguments of a command, and how it is called.
  fileprivate func text(for command: CommandDescription) -> String {
    text + "Usage: " + command.calls.joined(separator: "\n       ")
      + (command.hasHelp ? "\n  See '\(command.name) --help' for more information." : "")
  }
}
