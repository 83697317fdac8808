/// The data files of an experiment and of its panels, by the paths that it has for them.
public struct DataSources: Sendable {
  private var sources: [(path: String, source: DataSource)] = []

  /// Begins without a file, as an experiment with a sample has it.
  public init() {}

  /// Finds the data files of an experiment.
  ///
  /// - Parameters:
  ///   - experiment: The experiment.
  ///   - folder: The folder, with its slash, that relative paths start from; empty for the working
  ///     directory.
  ///   - workers: How many threads read each file, at least 1; nothing depends on it.
  /// - Throws: ``ExperimentProblem`` as ``DataSource/init(path:workers:)`` does.
  public init(
    of experiment: Experiment, relativeTo folder: String, workers: Int = 1
  ) throws(ExperimentProblem) {
    try self.init(of: experiment) { path throws(ExperimentProblem) in
      try DataSource(
        path: path.hasPrefix("/") ? path : folder + path, inside: nil,
        namedAt: experiment.place(ofDataFile: path), workers: workers)
    }
  }

  /// Finds the data files of an experiment, each once.
  ///
  /// - Parameters:
  ///   - experiment: The experiment.
  ///   - find: Finds the file at a path that the experiment has.
  /// - Throws: What finding throws.
  package init<Failure: Error>(
    of experiment: Experiment, _ find: (String) throws(Failure) -> DataSource
  ) throws(Failure) {
    for path in experiment.dataFiles { self[path] = try find(path) }
  }

  /// Takes the only file of an experiment, whatever its path; none for an experiment without data.
  init(_ source: DataSource?, of experiment: Experiment) {
    guard let source else { return }
    for path in experiment.dataFiles { self[path] = source }
  }

  /// The file at a path as the experiment has it; `nil` if it was not given.
  public subscript(path: String) -> DataSource? {
    get { sources.first { $0.path == path }?.source }
    set {
      sources.removeAll { $0.path == path }
      if let newValue { sources.append((path, newValue)) }
    }
  }

  /// The file that points come from; `nil` for a sample, and for one that was not given.
  package func source(of points: PointSource) -> DataSource? {
    if case .data(let data) = points { data.file.flatMap { self[$0] } } else { nil }
  }

  /// How problems call the files.
  package var names: [String] { sources.map(\.source.name) }

  /// Makes sure that no file has changed since it was read for the first time.
  ///
  /// - Throws: ``ExperimentProblem`` if one has.
  func requireUnchanged() throws(ExperimentProblem) {
    for (_, source) in sources { try source.requireUnchanged() }
  }

  /// The digests of the files in the order in which the experiment names them.
  ///
  /// - Throws: ``ExperimentProblem`` as ``DataSource/digest()`` does.
  package func digests() throws(ExperimentProblem) -> [String] {
    try sources.map { (_, source) throws(ExperimentProblem) in try source.digest() }
  }
}

extension Experiment {
  /// The paths of all data files, in the order in which the experiment and its panels name them.
  package var dataFiles: [String] {
    var files: [String] = []
    for case .data(let data) in [points] + figure.panels.compactMap(\.points) {
      if let file = data.file, !files.contains(file) { files.append(file) }
    }
    return files
  }

  /// The way to the first value that names a data file.
  package func place(ofDataFile path: String) -> [JSONPathStep] {
    func names(_ points: PointSource?) -> Bool {
      if case .data(let data)? = points { data.file == path } else { false }
    }
    if !names(points), let panel = figure.panels.firstIndex(where: { names($0.points) }) {
      return ["figure", "panels", .item(panel), "data", "file"]
    }
    return ["data", "file"]
  }
}
