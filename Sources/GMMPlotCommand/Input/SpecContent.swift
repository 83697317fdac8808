/// What stands in the place of an experiment file: one, or a data file.
enum SpecContent {
  case experiment([UInt8])
  /// A data file; its bytes where it hands them out only once.
  case data([UInt8]?)

  /// Finds out what a file is.
  ///
  /// An object of JSON is an experiment, whatever its name. Else the ending of the name tells, and where
  /// that is no known one the content does.
  ///
  /// - Parameters:
  ///   - path: The path of the file; `-` for standard input.
  ///   - root: The folder that it has to lie in where its path leads into it: a link there may be a
  ///     stranger's.
  /// - Throws: `CommandFailure` if it cannot be read.
  init(of path: String, inside root: RootFolder? = nil) throws(CommandFailure) {
    let ending = SpecEnding(of: path)
    let naming: FileNaming =
      if let root, path != "-", root.seemsToContain(path), !isReadOnce(path) {
        .experiment(inside: root)
      } else {
        .user
      }
    if ending == .experiment, path != "-" {
      self = .experiment(try readInput(path, limit: ExperimentInput.limit, namedBy: naming))
      return
    }
    do throws(FileProblem) {
      var input = try StartedInput(path, namedBy: naming)
      defer { input.end() }
      try input.read(to: 1 << 16)
      if ending.isExperiment(input.bytes[...]) {
        try input.read(to: ExperimentInput.limit)
        self = .experiment(input.bytes)
      } else if input.isReadOnce {
        try input.read(to: DataSource.limit + 1)
        self = .data(input.bytes)
      } else {
        self = .data(nil)
      }
    } catch {
      throw CommandFailure(error)
    }
  }
}

/// What the ending of a name says of a file.
enum SpecEnding {
  /// An experiment, or a file in another notation that may be taken for one.
  case experiment
  case data
  case other

  private static let experiments = [
    "json", "json5", "jsonc", "yaml", "yml", "toml", "py", "js", "ts",
  ]
  /// The endings of data files, of which each may be followed by `.gz`.
  static let dataEndings = ["csv", "tsv", "tab", "txt", "dat", "data", "npy", "npz"]

  init(of path: String) {
    let parts = fileName(of: path).split(separator: ".", omittingEmptySubsequences: false)
    let endings = parts.dropFirst().map { $0.lowercased() }
    guard let last = endings.last else {
      self = .other
      return
    }
    if Self.experiments.contains(last) {
      self = .experiment
    } else {
      let ending = last == "gz" ? endings.dropLast().last : last
      self = ending.map(Self.dataEndings.contains) == true ? .data : .other
    }
  }

  /// Whether a file with such a name is an experiment, by its first bytes.
  func isExperiment(_ start: ArraySlice<UInt8>) -> Bool {
    switch IntendedContent(start) {
    case .object: true
    case .otherNotation, .nothing: self != .data
    case .other: self == .experiment
    }
  }
}
