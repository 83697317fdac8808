/// The forms of messages: for people, for programs, for pull requests.
enum MessageForm: String, CaseIterable {
  /// `file:line:column: error: text`, the line of the file, and a caret.
  case text
  /// An object of JSON on a line of its own.
  case json
  /// The text, then a workflow command of GitHub Actions, which becomes an annotation in the file.
  ///
  /// Both, because the log of a workflow shows a command without its place.
  case github

  /// The lines of the message in this form.
  func lines(of message: Message, hasColor: Bool) -> [LogLine] {
    let lines = hasColor ? message.coloredLines : message.lines
    return switch self {
    case .text: lines
    case .json: [LogLine(message.json)]
    case .github: lines + [message.workflowCommand]
    }
  }
}

extension Message {
  /// The text form with its severity and its caret in color.
  fileprivate var coloredLines: [LogLine] {
    let code: String? =
      switch severity {
      case .error: "1;31"
      case .warning: "1;35"
      case .note: nil
      }
    guard let code else { return lines }
    let head = LogLine([
      .init("\(subject): "), .init(severity.rawValue + ":", color: code), .init(" " + text),
    ])
    guard let caret = excerptLines.last else { return [head] }
    return [head] + excerptLines.dropLast().map { LogLine($0) }
      + [LogLine([.init(caret, color: "32")])]
  }

  fileprivate var json: String {
    JSONValue.object([
      .init("severity", .text(severity.rawValue)),
      file.map { .init("file", .text($0)) },
      argument.map { .init("argument", .text($0)) },
      place.map { .init("line", .number($0.line)) },
      place.map { .init("column", .number($0.column)) },
      place.map { .init("length", .number($0.length)) },
      .init("message", .text(text)),
    ]).json()
  }

  /// The annotation that GitHub shows.
  fileprivate var workflowCommand: LogLine {
    var properties: [(name: String, value: String)] = []
    if let file { properties.append(("file", file)) }
    if let place {
      properties.append(("line", "\(place.line)"))
      properties.append(("col", "\(place.column)"))
      properties.append(("endColumn", "\(place.column + place.length)"))
    }
    properties.append(("title", "gmm-plot"))
    return LogLine(
      command: severity == .note ? "notice" : severity.rawValue, properties,
      (argument.map { $0 + ": " } ?? "") + text)
  }
}
