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
    self.init(status, "\(file): error: \(reason)")
  }
}
