import ExperimentFile

/// The end of a command, with what to tell its user.
struct CommandFailure: Error {
  let status: ExitStatus
  /// What to say; nothing if everything has been said.
  let messages: [Message]

  /// A failure with what to say; nothing if it has been said already.
  init(_ status: ExitStatus, _ messages: Message...) {
    self.status = status
    self.messages = messages
  }

  /// A failure that has to do with one file, or with the command line as a whole.
  init(_ status: ExitStatus, file: String? = nil, _ reason: String) {
    self.status = status
    messages = [Message(.error, file: file, reason)]
  }

  /// The problems of an experiment file.
  init(_ problems: DiagnosticList) {
    status = .badData
    messages = problems.diagnostics.map(Message.init)
  }
}
