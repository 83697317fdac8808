/// A line for a terminal or the log of a build: nothing in it is a command to either.
///
/// Text of strangers' files ends up in messages, and whatever shows these obeys some text: a terminal
/// escape sequences, GitHub's runner `::name …::` at the start of a line and `##[name …]` anywhere, GitLab's
/// lines with `section_start` and an escape sequence, Azure's `##vso[name …]`. This is the only type
/// that can be written to standard error, and there is no way to make one of text as it is.
package struct LogLine: Hashable, Sendable {
  /// A part of a line, and the code of its color.
  package struct Part {
    fileprivate let text: String
    fileprivate let color: String?

    /// - Parameters:
    ///   - text: Any text.
    ///   - color: The parameters of `SGR` (ECMA-48, 8.3.117), such as `1;31`; `nil` for the terminal's color.
    package init(_ text: String, color: String? = nil) {
      (self.text, self.color) = (text, color)
    }
  }

  /// The line, without a line end.
  package let text: String

  /// Makes a line of any text: with U+FFFD for what moves the cursor, hides text or turns its
  /// direction, but for tabs; without commands.
  package init(_ text: String) {
    self.text = text.withoutControls(but: "\t").withoutCommands
  }

  /// Makes a line of parts in colors.
  package init(_ parts: [Part]) {
    let texts = parts.map { Array($0.text.withoutControls(but: "\t").unicodeScalars) }
    text = zip(parts, commandsRemoved(from: texts)).map { part, scalars in
      let text = String(String.UnicodeScalarView(scalars))
      return part.color.map { "\u{1B}[\($0)m\(text)\u{1B}[0m" } ?? text
    }.joined()
  }

  /// Makes a workflow command, as GitHub's runners read it from the output of a step:
  /// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
  ///
  /// - Parameters:
  ///   - command: The name of the command.
  ///   - properties: Its properties with their names.
  ///   - data: What it is about.
  package init(command: String, _ properties: [(name: String, value: String)], _ data: String) {
    // Without line ends none of them needs an escape.
    func escaped(_ text: String) -> String { text.onOneLine.replacing("%", with: "%25") }
    let list = properties.map { name, value in
      "\(name)=" + escaped(value).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
    text = "::\(command) \(list.joined(separator: ","))::\(escaped(data))"
  }
}

extension String {
  /// The text without line breaks and without characters that move the cursor, hide text or turn
  /// its direction around.
  package var onOneLine: String { withoutControls() }

  fileprivate func withoutControls(but allowed: Unicode.Scalar? = nil) -> String {
    // Most texts are plain, and the table of properties need not be asked for their characters.
    if utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return self }
    return String(
      UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator:
            scalar == allowed ? scalar : "\u{FFFD}"
          default: scalar
          }
        }))
  }
}
