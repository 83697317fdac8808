/// `gmm-plot classify`.
struct Classify: Command {
  private static let output = TypedOption<String>.outputFile(endings: ["csv"])

  private static let newData = TypedOption<String>(
    "data", valueName: "file", completion: .file(endings: ["csv", "tsv", "npy"]),
    help: """
      Classify the points of this data file, read as the experiment reads its own, under the mixture that is \
      given or was fitted.
      """)

  static let description = CommandDescription(
    name: "gmm-plot classify",
    abstract: "Print the most probable component of each point as CSV, and how sure that is.",
    arguments: [
      .spec("An experiment file, or a data file; - reads standard input."), output.argument,
      newData.argument,
    ] + DataFileOptions.arguments + MessageOptions.arguments + TimeOptions.arguments)

  private let spec: String
  private let output: String
  private let newData: String?
  private let data: DataFileOptions
  let messages: MessageOptions
  let time: TimeOptions

  init(_ values: ArgumentValues) throws(UsageError) {
    spec = values.word
    output = values[Self.output] ?? "-"
    newData = values[Self.newData]
    data = DataFileOptions(values)
    messages = try MessageOptions(values)
    time = TimeOptions(values)
    if newData?.isEmpty == true { throw UsageError(message: "--data takes the name of a file.") }
  }

  func run() throws(CommandFailure) {
    let input = try ExperimentInput(
      path: spec, changes: try data.changes(), workers: processorCount)
    input.warnings.forEach(messages.messages.say)
    for source in input.files + (newData.map { [$0] } ?? []) where output != "-" {
      try requireDifferent(source, output)
    }
    if case .fit(let request) = input.experiment.mixture, request.isOfEachGroup {
      throw input.failure(
        "each group has a mixture of its own; points are classified under one",
        at: ["mixture", "fit", "eachGroup"])
    }
    if newData == nil, case .data(let data) = input.experiment.points, data.areBins {
      throw input.failure(
        "where in their bins the points are is not known, and points of one bin may be of several "
          + "components", at: ["data"])
    }
    let points = try points(
      input, input.experiment, input.data.source(of: input.experiment.points))
    var classified = ClassifiedPoints(points, under: points.mixture)
    if let newData {
      let (experiment, source) = try input.other(data: newData, under: points.mixture)
      classified = ClassifiedPoints(
        try self.points(input, experiment, source), under: points.mixture)
    }
    guard let classified else {
      throw input.failure(
        "so many points are only counted, and none of them is kept to be classified",
        at: ["data"])
    }
    let table = ClassificationTable(classified)
    if output == "-" {
      try table.write(StandardOutput.write)
    } else {
      var bytes: [UInt8] = []
      try table.write { piece throws(CommandFailure) in bytes += piece }
      try OutputFile(path: output, root: input.root).write(bytes)
    }
  }

  /// The points of an experiment, with its mixture.
  private func points(
    _ input: ExperimentInput, _ experiment: Experiment, _ source: DataSource?
  ) throws(CommandFailure) -> ExperimentPoints {
    let points = try input.problems { () throws(ExperimentProblem) in
      try ExperimentPoints(
        experiment, data: source, workers: processorCount, budget: Budget(input.limits))
    }
    (points.warnings.map(input.message) + input.notes(points.readingNotes))
      .forEach(messages.messages.say)
    return points
  }
}

extension ExperimentInput {
  /// The experiment with the points of another data file, which are read in the same way.
  fileprivate func other(
    data path: String, under mixture: Mixture
  ) throws(CommandFailure) -> (experiment: Experiment, source: DataSource) {
    guard case .data(var settings) = experiment.points, settings.file != nil else {
      throw failure(
        "\"data\" names no file, and how another one is read is not known", at: ["data"])
    }
    if settings.areBins {
      throw failure(
        "the data are counts of bins, and how a file of points is read is not known", at: ["data"])
    }
    settings.origin = .file(path)
    // Points are of a class however often they count.
    settings.options.weights = nil
    // The groups of other points are to be found.
    if experiment.mixture.takesKnownGroups { settings.options.groups = nil }
    var other = experiment
    other.mixture = .given(mixture)
    other.points = .data(settings)
    let source = try problems { () throws(ExperimentProblem) in
      try DataSource(
        path: path, inside: root, namedAt: ["data", "file"], workers: processorCount)
    }
    return (other, source)
  }
}
