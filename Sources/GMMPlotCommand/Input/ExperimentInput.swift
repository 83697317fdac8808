import ExperimentFile

/// An experiment and the file that it was read from.
struct ExperimentInput {
  /// The path as it was given; `-` for standard input.
  let path: String
  let experiment: Experiment
  /// What has no effect in the file, as whole lines for people.
  let warnings: [String]

  /// How messages call the file.
  var name: String { path == "-" ? InputFile.standardInputName : path }

  /// The folder of the file with its slash, for paths in it; empty for the current folder.
  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }

  /// Reads an experiment file.
  ///
  /// - Throws: `CommandFailure` with status 65 and all problems of the file, 66 or 74 if it cannot
  ///   be read.
  init(path: String) throws(CommandFailure) {
    self.path = path
    let bytes = try InputFile.read(path, limit: 16 << 20 + 1)
    do {
      let name = path == "-" ? InputFile.standardInputName : path
      let reading = try Experiment.read(bytes, name: name)
      experiment = reading.experiment
      warnings = reading.warnings.map(\.description)
    } catch {
      throw CommandFailure(.badData, error.description)
    }
  }
}
