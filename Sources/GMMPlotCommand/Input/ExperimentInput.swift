import Synchronization

/// An experiment and the file that it was read from, or the data file that stands in its place.
struct ExperimentInput {
  /// A byte more than a file may have tells that there is more.
  static let limit = Limits.fileSize + 1

  /// The path as it was given; `-` for standard input.
  let path: String
  /// The experiment, with the content of its theme file in the place of its path.
  let experiment: Experiment
  /// The path of its theme file as the experiment has it; `nil` if it names none.
  let theme: String?
  /// The data files of the experiment; none if it has a sample.
  let data: DataSources
  /// The files that it is made from, the one at the path first; without standard input.
  let files: [String]
  /// How much its figure may cost.
  let limits: ResourceLimits
  /// What has no effect in the file.
  let warnings: [Message]

  /// Whether the file at the path is a data file.
  let isData: Bool

  /// The folder that everything has to lie in that the experiment names; `nil` for anywhere.
  let root: RootFolder?

  /// How messages call the file.
  let name: String
  private let text: ExperimentText

  /// The folder of the file with its slash, for paths in it; empty for the current folder.
  var folder: String { folderPath(of: path) }

  /// Reads an experiment file, and the theme file that it names; or makes the experiment that a data file
  /// stands for: one beside it that names it, and has a mixture fitted to it.
  ///
  /// - Parameters:
  ///   - path: The path of the file; `-` for standard input.
  ///   - changes: What the command line says in the place of the file.
  ///   - workers: How many threads read its data file, at least 1; nothing depends on it.
  /// - Throws: `CommandFailure` with status 65 and all problems of the file, or for a figure that costs
  ///   more than it may; 66 or 74 if it cannot be read, 64 for changes that do not go with it.
  init(
    path: String, changes: SpecChanges = SpecChanges(), workers: Int = 1
  ) throws(CommandFailure) {
    self.path = path
    root = changes.root
    limits = changes.limits
    name = path == "-" ? InputFile.standardInputName : path
    let content = try SpecContent(of: path, inside: root)
    if case .data = content { isData = true } else { isData = false }
    text = try Self.text(of: content, path: path, name: name, changes)
    let reading: (experiment: Experiment, warnings: [Diagnostic])
    do {
      reading = try text.read()
    } catch {
      throw CommandFailure(error)
    }
    warnings = reading.warnings.map(Message.init)
    var experiment = reading.experiment
    var files = path == "-" ? [] : [path]
    if case .file(let theme) = experiment.figure.theme {
      let file = theme.hasPrefix("/") ? theme : folderPath(of: path) + theme
      experiment.figure.theme = .custom(try Self.theme(file, inside: root, of: text))
      files.append(file)
      self.theme = theme
    } else {
      theme = nil
    }
    self.experiment = experiment
    if case .experiment = content, path == "-", experiment.dataFiles.contains("-") {
      throw CommandFailure(
        .usage, "the experiment and its data cannot both come from standard input")
    }
    do {
      data = try Self.data(of: experiment, content, at: path, changes, workers: workers)
    } catch {
      throw CommandFailure(ExitStatus(error), Self.message(error, text))
    }
    files += data.names.filter { $0 != InputFile.standardInputName && $0 != path }
    self.files = files
    try checkCost(of: experiment)
  }

  /// Refuses a variant of the experiment whose figure costs more than it may.
  func checkCost(of variant: Experiment) throws(CommandFailure) {
    try problems { () throws(ExperimentProblem) in try variant.check(limits, data: data) }
  }

  /// What the experiment is read from.
  private static func text(
    of content: SpecContent, path: String, name: String, _ changes: SpecChanges
  ) throws(CommandFailure) -> ExperimentText {
    switch content {
    case .experiment(let bytes):
      let text = ExperimentText(bytes, name: name, settings: changes.settings)
      guard let option = changes.ofData.first else { return text }
      // What is no experiment either is said to be so.
      do {
        _ = try text.read()
      } catch {
        throw CommandFailure(error)
      }
      throw CommandFailure(
        .usage, file: name,
        "is an experiment file, and \(option.option) goes with data files; "
          + "--set \(option.key)=… changes what it says")
    case .data:
      // As an experiment file beside it would name it.
      let file = path == "-" ? path : String(fileName(of: path))
      let data = ExperimentSetting(
        dataFile: name, name: file == "-" && path != "-" ? "./-" : file)
      let settings = [data] + changes.ofData + changes.settings
      do {
        try ExperimentSetting.check(settings)
      } catch {
        throw CommandFailure(.usage, error.message)
      }
      return ExperimentText(dataFile: name, settings: settings)
    }
  }

  /// The theme in a file that the experiment names.
  private static func theme(
    _ path: String, inside root: RootFolder?, of text: ExperimentText
  ) throws(CommandFailure) -> CustomTheme {
    let bytes: [UInt8]
    do {
      bytes = try InputFile.read(
        path, limit: ExperimentInput.limit, namedBy: .experiment(inside: root))
    } catch {
      guard error.kind == .notAFile || error.kind == .outside else { throw CommandFailure(error) }
      // To name what must not be read is a mistake of the experiment.
      let message = "\(path) \(error.message)"
      throw CommandFailure(
        .badData, Message(text.diagnostic(.error, message, at: ["figure", "theme"])))
    }
    return try readTheme(bytes, name: path, showsContent: false)
  }

  /// The data files of an experiment.
  private static func data(
    of experiment: Experiment, _ content: SpecContent, at path: String, _ changes: SpecChanges,
    workers: Int
  ) throws(ExperimentProblem) -> DataSources {
    let (folder, root) = (folderPath(of: path), changes.root)
    // Whoever gives the file as a setting has named it, and may mean a pipe.
    let isGiven = root == nil && changes.settings.contains { $0.key == "data.file" }
    func source(_ file: String) throws(ExperimentProblem) -> DataSource {
      if case .data(let bytes) = content, case .data(let data) = experiment.points,
        file == data.file
      {
        let name = path == "-" ? InputFile.standardInputName : path
        guard let bytes else { return try DataSource(path: path, workers: workers) }
        return try DataSource(checking: bytes, name: name, workers: workers)
      }
      if file == "-" {
        return DataSource(
          try standardInput(), name: InputFile.standardInputName, workers: workers)
      }
      let dataPath = file.hasPrefix("/") ? file : folder + file
      let place = experiment.place(ofDataFile: file)
      return isGiven && place == ["data", "file"]
        ? try DataSource(path: dataPath, workers: workers)
        : try DataSource(path: dataPath, inside: root, namedAt: place, workers: workers)
    }
    let limits = changes.limits
    let meter = limits.countsPoints ? WorkMeter(limit: limits.most.steps) : nil
    return try DataSources(of: experiment) { file throws(ExperimentProblem) in
      var source = try source(file)
      if limits == .none { source.expansion = .none }
      source.meter = meter
      return source
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
  func message(_ problem: ExperimentProblem) -> Message { Self.message(problem, text) }

  private static func message(_ problem: ExperimentProblem, _ text: ExperimentText) -> Message {
    switch problem.subject {
    case .value(let path):
      Message(text.diagnostic(problem.severity, problem.message, at: path))
    case .file: Message(problem)
    }
  }

  /// How the data were read, for those who want to know.
  func notes(_ notes: [ReadingNote]) -> [Message] {
    notes.map { Message(.note, file: $0.file, $0.text) }
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
      status, Message(text.diagnostic(.error, reason, at: path)))
  }

  /// The font of the experiment's figure in one of its variants, and a warning if another than the
  /// wanted one has to serve.
  ///
  /// - Throws: `CommandFailure` with status 66 if the font is missing or none.
  func font(of experiment: Experiment) throws(CommandFailure) -> (font: Font, warnings: [Message]) {
    do {
      let (font, substitute) = try experiment.font(relativeTo: folder, inside: root)
      guard let substitute else { return (font, []) }
      return (
        font,
        [
          Message(
            .warning, file: name,
            "\(substitute.wanted) is neither inside this gmm-plot nor installed; \(substitute.used) serves "
              + "instead, "
              + "and the figure will differ from those made elsewhere")
        ]
      )
    } catch {
      let status: ExitStatus =
        switch error.error {
        case .failure: .internalError
        case .refusedFont: .badData
        case .unreadableFont, .fontNotFound, .pictureTooLarge: .missingInput
        }
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
  try readTheme(
    try readInput(path, limit: ExperimentInput.limit), name: path, showsContent: true)
}

/// Reads the content of a theme file.
private func readTheme(
  _ bytes: [UInt8], name: String, showsContent: Bool
) throws(CommandFailure) -> CustomTheme {
  do {
    return try CustomTheme.read(bytes, name: name, showsContent: showsContent).theme
  } catch {
    throw CommandFailure(error)
  }
}
