import ArgumentParser
import ExperimentFile
import GMMSupport
import MixtureFigures
import Rendering

/// `gmm-plot inspect`.
struct Inspect: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Print everything computed for a figure as JSON: sample, bins, curves, axes.")

  @Argument(
    help: "An experiment file; - reads standard input.", completion: .file(extensions: ["json"]))
  var spec: String

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let input = try ExperimentInput(path: spec, workers: processorCount)
    input.warnings.forEach(messages.messages.say)
    var points = SharedPoints(
      input, workers: processorCount, showsProgress: messages.messages.showsProgress)
    let counted = try points.counted()
    let numbers = try input.problems { () throws(ExperimentProblem) in
      try ExperimentNumbers(input.experiment, counted)
    }
    numbers.warnings.map(input.message).forEach(messages.messages.say)
    let (font, warnings) = try input.font(of: input.experiment)
    warnings.forEach(messages.messages.say)
    let report = try input.problems { () throws(ExperimentProblem) in
      try numbers.report(measuring: font)
    }
    try StandardOutput.write(Array((report.json(.report) + "\n").utf8))
  }
}

/// `gmm-plot sample`.
struct SampleCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Print the sample as CSV: the component of each point, from 1, and its value.")

  @Argument(
    help: "An experiment file; - reads standard input.", completion: .file(extensions: ["json"]))
  var spec: String

  @Option(
    name: [.short, .long], help: "The file to write; - or nothing for standard output.",
    completion: .file(extensions: ["csv"]))
  var output = "-"

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let input = try ExperimentInput(path: spec)
    input.warnings.forEach(messages.messages.say)
    let experiment = input.experiment
    if output != "-" { try requireDifferent(spec, output) }
    guard case .sample(let settings) = experiment.points,
      let mixture = experiment.mixture.given
    else {
      throw input.failure("the points come from a file; there is no sample", at: ["data"])
    }
    let table = SampleTable(settings: settings, mixture: mixture)
    if output == "-" {
      try table.write(StandardOutput.write)
    } else {
      var bytes: [UInt8] = []
      try table.write { piece throws(CommandFailure) in bytes += piece }
      try OutputFile(path: output).write(bytes)
    }
  }
}

/// `gmm-plot extract`.
struct Extract: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print the experiment that a figure was made from, ready to be drawn again.")

  @Argument(
    help: "A figure of gmm-plot; - reads standard input.",
    completion: .file(extensions: ["png", "svg", "pdf"]))
  var figure: String

  @Option(
    name: [.short, .long], help: "The file to write; - or nothing for standard output.",
    completion: .file(extensions: ["json"]))
  var output = "-"

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let bytes = try readInput(figure, limit: 1 << 30)
    guard let provenance = Provenance(of: bytes) else {
      throw CommandFailure(
        .badData, file: figure == "-" ? InputFile.standardInputName : figure,
        "does not say what it was made from; a figure of gmm-plot does")
    }
    let text = Array((provenance.experiment + "\n").utf8)
    if output == "-" {
      try StandardOutput.write(text)
    } else {
      try requireDifferent(figure, output)
      try OutputFile(path: output).write(text)
    }
  }
}

/// `gmm-plot validate`.
struct Validate: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check experiment files; says nothing where there is nothing to say.")

  @Argument(
    help: "Experiment files; - reads standard input.", completion: .file(extensions: ["json"]))
  var specs: [String]

  @OptionGroup var messages: MessageOptions

  func run() throws {
    var worst = ExitStatus.done
    for spec in specs {
      do {
        try ExperimentInput(path: spec).warnings.forEach(messages.messages.say)
      } catch {
        error.messages.forEach(messages.messages.say)
        if error.status.rawValue > worst.rawValue { worst = error.status }
      }
    }
    if worst != .done { throw CommandFailure(worst) }
  }
}

/// `gmm-plot schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of experiment files, for editors and validators.")

  func run() throws {
    try StandardOutput.write(Array(ExperimentSchema.text.utf8))
  }
}
