import Synchronization

/// An experiment and the file that it was read from.
struct ExperimentInput {
  /// A byte more than a file may have tells that there is more.
  static let limit = Limits.fileSize + 1

  /// The path as it was given; `-` for standard input.
  let path: String
  /// The experiment, with the content of its theme file in the place of its path.
  let experiment: Experiment
  /// The path of its theme file as the experiment has it; `nil` if it names none.
  let theme: String?
  /// The data file of the experiment; `nil` if it has a sample.
  let data: DataSource?
  /// The files besides the experiment file that it is made from.
  let files: [String]
  /// What has no effect in the file.
  let warnings: [Message]

  /// How messages call the file.
  let name: String
  private let bytes: [UInt8]

  /// The folder of the file with its slash, for paths in it; empty for the current folder.
  var folder: String { folderPath(of: path) }

  /// Reads an experiment file, and the theme file that it names.
  ///
  /// - Parameters:
  ///   - path: The path of the file; `-` for standard input.
  ///   - workers: How many threads read its data file, at least 1; nothing depends on it.
  /// - Throws: `CommandFailure` with status 65 and all problems of the file, 66 or 74 if it cannot
  ///   be read.
  init(path: String, workers: Int = 1) throws(CommandFailure) {
    self.path = path
    name = path == "-" ? InputFile.standardInputName : path
    bytes = try readInput(path, limit: Self.limit)
    let reading: (experiment: Experiment, warnings: [Diagnostic])
    do {
      reading = try Experiment.read(bytes, name: name)
    } catch {
      throw CommandFailure(error)
    }
    warnings = reading.warnings.map(Message.init)
    var experiment = reading.experiment
    var files: [String] = []
    if case .file(let theme) = experiment.figure.theme {
      let file = theme.hasPrefix("/") ? theme : folderPath(of: path) + theme
      experiment.figure.theme = .custom(try readTheme(file))
      files.append(file)
      self.theme = theme
    } else {
      theme = nil
    }
    self.experiment = experiment
    data = try Self.data(of: experiment, at: path, workers: workers)
    if let data, data.name != InputFile.standardInputName { files.append(data.name) }
    self.files = files
  }

  /// The data file of an experiment; `nil` for a sample.
  private static func data(
    of experiment: Experiment, at path: String, workers: Int
  ) throws(CommandFailure) -> DataSource? {
    guard case .data(let settings) = experiment.points else { return nil }
    if settings.file == "-", path == "-" {
      throw CommandFailure(
        .usage, "the experiment and its data cannot both come from standard input")
    }
    do {
      return settings.file == "-"
        ? DataSource(
          try standardInput(), name: InputFile.standardInputName, workers: workers)
        : try experiment.dataSource(relativeTo: folderPath(of: path), workers: workers)
    } catch {
      throw CommandFailure(ExitStatus(error), Message(error))
    }
  }

  /// What comes from standard input, which several experiments of a batch share.
  private static func standardInput() throws(ExperimentProblem) -> [UInt8] {
    try knownStandardInput.withLock { known throws(ExperimentProblem) in
      if let known { return known }
      let bytes = try DataSource.read("-", name: InputFile.standardInputName)
      known = bytes
      return bytes
    }
  }

  private static let knownStandardInput = Mutex<[UInt8]?>(nil)

  /// What is wrong with a value of the file, or with its data, as a message.
  func message(_ problem: ExperimentProblem) -> Message {
    switch problem.subject {
    case .value(let path):
      Message(Diagnostic(problem.severity, problem.message, at: path, of: bytes, name: name))
    case .file: Message(problem)
    }
  }

  /// How the data were read, for those who want to know.
  func notes(_ summary: DataSummary?) -> [Message] {
    guard let data, let text = summary?.readingText else { return [] }
    return [Message(.note, file: data.name, text)]
  }

  /// Makes failures of the problems that the work on the experiment finds.
  func problems<Value>(
    _ body: () throws(ExperimentProblem) -> Value
  ) throws(CommandFailure) -> Value {
    do {
      return try body()
    } catch {
      throw CommandFailure(ExitStatus(error), message(error))
    }
  }

  /// The failure of an experiment that asks for what cannot be.
  func failure(
    _ reason: String, at path: [JSONPathStep], status: ExitStatus = .badData
  ) -> CommandFailure {
    CommandFailure(
      status, Message(Diagnostic(.error, reason, at: path, of: bytes, name: name)))
  }

  /// The font of the experiment's figure in one of its variants, and a warning if another than the
  /// wanted one has to serve.
  ///
  /// - Throws: `CommandFailure` with status 66 if the font is missing or none.
  func font(of experiment: Experiment) throws(CommandFailure) -> (font: Font, warnings: [Message]) {
    do {
      let (font, substitute) = try experiment.font(relativeTo: folder)
      guard let substitute else { return (font, []) }
      return (
        font,
        [
          Message(
            .warning, file: name,
            "DejaVu Sans is neither inside this gmm-plot nor installed; \(substitute) serves instead, "
              + "and the figure will differ from those made elsewhere")
        ]
      )
    } catch {
      let status: ExitStatus =
        if case .failure = error.error { .internalError } else { .missingInput }
      let item: [JSONPathStep] = experiment.figure.fonts.count > 1 ? [.item(error.index)] : []
      throw failure(
        error.error.description, at: ["figure", "font"] + item, status: status)
    }
  }
}

/// Reads a theme file.
///
/// - Throws: `CommandFailure` with status 65 and all problems of the file, 66 or 74 if it cannot
///   be read.
func readTheme(_ path: String) throws(CommandFailure) -> CustomTheme {
  let bytes = try readInput(path, limit: ExperimentInput.limit)
  do {
    return try CustomTheme.read(bytes, name: path).theme
  } catch {
    throw CommandFailure(error)
  }
}
