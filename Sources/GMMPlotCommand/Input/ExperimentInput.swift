import ExperimentFile

/// An experiment and the file that it was read from.
struct ExperimentInput {
  /// Experiment files have at most 16 MiB; a byte more tells that there is more.
  static let limit = 16 << 20 + 1

  /// The path as it was given; `-` for standard input.
  let path: String
  /// The experiment, with the content of its theme file in the place of its path.
  let experiment: Experiment
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
    bytes = try InputFile.read(path, limit: Self.limit)
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
      experiment.figure.theme = .custom(try ThemeFile.read(file))
      files.append(file)
    }
    data =
      if case .data(let settings) = experiment.points {
        try DataSource(settings, relativeTo: path, workers: workers)
      } else {
        nil
      }
    if let file = data?.path { files.append(file) }
    self.experiment = experiment
    self.files = files
  }

  /// What is wrong with a value of the file, or with what there is to it, as a message.
  func message(
    _ severity: Diagnostic.Severity, _ text: String, at path: [JSONPathStep]
  ) -> Message {
    Message(Diagnostic(severity, text, at: path, of: bytes, name: name))
  }

  /// The failure of an experiment whose numbers ask for too much.
  func failure(
    _ reason: String, at path: [JSONPathStep], status: ExitStatus = .badData
  ) -> CommandFailure {
    CommandFailure(status, message(.error, reason, at: path))
  }
}

extension ExperimentInput {
  /// The way to a layer of a panel, and on to one of its keys.
  func layerPath(_ panel: Int, _ layer: Int, _ key: JSONPathStep...) -> [JSONPathStep] {
    // A file of one panel need not say so.
    let inPanels: [JSONPathStep] =
      experiment.figure.panels.count > 1 ? ["panels", .item(panel)] : []
    return ["figure"] + inPanels + ["layers", .item(layer)] + key
  }
}
