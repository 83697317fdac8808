/// The end of a command, with what to tell its user.
struct CommandFailure: Error {
  let status: ExitStatus
  /// Whole lines for standard error, without a line end after the last.
  let message: String

  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }

  /// A failure that has to do with one file: `FILE: error: REASON`.
  init(_ status: ExitStatus, file: String, _ reason: String) {
    self.init(status, "\(file): error: \(reason)".onOneLine)
  }
}

extension String {
  /// The text without line breaks and without characters that move the cursor, hide text or turn
  /// its direction around: what a stranger's file holds ends up on terminals and in logs.
  var onOneLine: String {
    String(
      UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
          default: scalar
          }
        }))
  }
}
