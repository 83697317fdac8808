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

  /// The message in this form, without a line end after the last line.
  func text(of message: Message, hasColor: Bool) -> String {
    switch self {
    case .text: hasColor ? message.coloredDescription : message.description
    case .json: message.json
    case .github:
      (hasColor ? message.coloredDescription : message.description) + "\n" + message.workflowCommand
    }
  }
}

extension Message {
  /// The text form with its severity and its caret in color.
  fileprivate var coloredDescription: String {
    let code: String? =
      switch severity {
      case .error: "31"
      case .warning: "35"
      case .note: nil
      }
    guard let code else { return description }
    let head = "\(subject): \u{1B}[1;\(code)m\(severity.rawValue):\u{1B}[0m \(text)"
    guard let excerpt else { return head }
    let lines = excerpt.split(separator: "\n", omittingEmptySubsequences: false)
    return head + "\n" + lines.dropLast().joined(separator: "\n")
      + "\n\u{1B}[32m\(lines.last ?? "")\u{1B}[0m"
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

  /// A command as GitHub's runners read it from the output of a step:
  /// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
  fileprivate var workflowCommand: String {
    let command = severity == .note ? "notice" : severity.rawValue
    var properties: [String] = []
    if let file { properties.append("file=" + escapedForProperty(file)) }
    if let place {
      properties.append("line=\(place.line)")
      properties.append("col=\(place.column)")
      properties.append("endColumn=\(place.column + place.length)")
    }
    properties.append("title=gmm-plot")
    let text = (argument.map { $0 + ": " } ?? "") + text
    return "::\(command) \(properties.joined(separator: ","))::\(escapedForCommand(text))"
  }

  /// Messages are one line each, so that line ends need no escape.
  private func escapedForCommand(_ text: String) -> String {
    text.replacing("%", with: "%25")
  }

  private func escapedForProperty(_ text: String) -> String {
    escapedForCommand(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
