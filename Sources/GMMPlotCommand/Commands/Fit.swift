/// `gmm-plot fit`.
struct Fit: Command {
  private static let output = TypedOption<String>.outputFile(endings: ["json"])

  private static let experimentOutput = TypedOption<String>(
    "spec", valueName: "file", completion: .file(endings: ["json"]),
    help: "Also write an experiment file that draws the fitted mixture over the data.")

  static let description = CommandDescription(
    name: "gmm-plot fit",
    abstract: "Fit the mixture of an experiment to its data, and print it as JSON.",
    arguments: [
      .spec("An experiment file, or a data file; - reads standard input."), output.argument,
      experimentOutput.argument,
    ] + DataFileOptions.arguments + MessageOptions.arguments + TimeOptions.arguments)

  private let spec: String
  private let output: String
  private let experimentOutput: String?
  private let data: DataFileOptions
  let messages: MessageOptions
  let time: TimeOptions

  init(_ values: ArgumentValues) throws(UsageError) {
    spec = values.word
    output = values[Self.output] ?? "-"
    experimentOutput = values[Self.experimentOutput]
    data = DataFileOptions(values)
    messages = try MessageOptions(values)
    time = TimeOptions(values)
    guard let experimentOutput else { return }
    if experimentOutput.isEmpty || experimentOutput == "-" {
      throw UsageError(message: "--spec takes the name of a file.")
    }
    if experimentOutput == output {
      throw UsageError(message: "--spec and --output name the same file.")
    }
  }

  func run() throws(CommandFailure) {
    let input = try ExperimentInput(
      path: spec, changes: try data.changes(), workers: processorCount)
    input.warnings.forEach(messages.messages.say)
    guard case .fit(let request) = input.experiment.mixture else {
      throw input.failure(
        "the components of the mixture are given; \"fit\" in their place has them fitted",
        at: ["mixture"])
    }
    for path in [output, experimentOutput].compactMap({ $0 }) {
      for source in input.files {
        try requireDifferent(source, path)
      }
    }
    if experimentOutput != nil {
      guard !request.isOfEachGroup else {
        throw input.failure(
          "each group has a mixture of its own, and an experiment file has one for all",
          at: ["mixture", "fit", "eachGroup"])
      }
      guard !request.takesKnownGroups else {
        throw input.failure(
          "rows without a group belong to this fit, and a file with a mixture that is given leaves them out",
          at: ["mixture", "fit", "knownGroups"])
      }
      let panels = input.experiment.figure.panels
      guard panels.allSatisfy({ !$0.showsFit && $0.iteration == nil }) else {
        throw input.failure(
          "the figure shows how the mixture is fitted, which a mixture that is given cannot",
          at: ["figure"])
      }
      guard panels.allSatisfy({ $0.hasOwnSubject || !$0.hasBandOfFit }) else {
        throw input.failure(
          "the figure has bands that tell how sure the fit is, which a mixture that is given cannot",
          at: ["figure"])
      }
    }
    let points = try input.problems { () throws(ExperimentProblem) in
      try ExperimentPoints(
        input.experiment, data: input.data.source(of: input.experiment.points),
        workers: processorCount, budget: Budget(input.limits))
    }
    (points.warnings.map(input.message) + input.notes(points.readingNotes))
      .forEach(messages.messages.say)
    if let experimentOutput {
      let experiment = input.experiment(with: points.mixture, writtenTo: experimentOutput)
      let text = Array(experiment.fileText.utf8)
      do {
        _ = try Experiment.read(text, name: experimentOutput)
      } catch {
        throw CommandFailure(
          .badData, file: experimentOutput,
          "the fitted mixture has numbers that an experiment file cannot: "
            + (error.diagnostics.first?.message ?? "") + "; data in other units would do")
      }
      try OutputFile(path: experimentOutput, root: input.root).write(text)
    }
    let errors = try input.problems { () throws(ExperimentProblem) in
      try points.standardErrors(
        request, workers: processorCount, budget: Budget(input.limits))
    }
    if let warning = request.standardErrors?.warning {
      messages.messages.say(input.message(warning))
    }
    let test = try input.problems { () throws(ExperimentProblem) in
      try points.ratioTest(request, workers: processorCount, budget: Budget(input.limits))
    }
    test?.warnings.map(input.message).forEach(messages.messages.say)
    let json = points.fitReport(
      input.experiment.componentStyles, standardErrors: errors, ratioTest: test
    ).json(.report)
    let report = Array((json + "\n").utf8)
    if output == "-" {
      try StandardOutput.write(report)
    } else {
      try OutputFile(path: output, root: input.root).write(report)
    }
  }
}
