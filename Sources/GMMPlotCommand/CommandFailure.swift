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

extension CommandFailure {
  /// An input file that cannot be read.
  init(_ problem: FileProblem) {
    let status: ExitStatus =
      switch problem.kind {
      case .emptyPath: .usage
      case .missing: .missingInput
      case .folder, .notAFile, .outside: .badData
      case .unreadable: .inputOutput
      }
    self.init(status, file: problem.file, problem.message)
  }
}

extension ExitStatus {
  /// What the process tells of a problem of an experiment.
  init(_ problem: ExperimentProblem) {
    self =
      switch problem.kind {
      case .invalid: .badData
      case .missingFile: .missingInput
      case .unreadableFile: .inputOutput
      }
  }
}

/// Reads a whole input file.
///
/// - Throws: `CommandFailure` with status 66 if the file is missing or cannot be read, 65 if it is none that
///   may be read, 74 if reading fails midway, 64 for an empty path.
func readInput(
  _ path: String, limit: Int, namedBy naming: FileNaming = .user
) throws(CommandFailure) -> [UInt8] {
  do {
    return try InputFile.read(path, limit: limit, namedBy: naming)
  } catch {
    throw CommandFailure(error)
  }
}
