import ArgumentParser
import ExperimentFile

/// `gmm-plot inspect`.
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print everything computed for a figure as JSON: sample, bins, curves, axes.")

  @Argument(help: "An experiment file; - reads standard input.")
  var spec: String

  func run() throws {
    let numbers = try ExperimentNumbers(ExperimentInput(path: spec))
    try StandardOutput.write(Array(numbers.inspection.utf8))
  }
}

/// `gmm-plot sample`.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Print the sample as CSV: the component of each point, from 1, and its value.")

  @Argument(help: "An experiment file; - reads standard input.")
  var spec: String

  @Option(name: [.short, .long], help: "The file to write; - or nothing for standard output.")
  var output = "-"

  func run() throws {
    let experiment = try ExperimentInput(path: spec).experiment
    let sample = experiment.mixture.sample(
      size: experiment.sample.size, generator: experiment.sample.generator)
    let table = SampleTable(sample: sample)
    if output == "-" {
      try table.write(StandardOutput.write)
    } else {
      try requireDifferent(spec, output)
      var bytes: [UInt8] = []
      try table.write { piece throws(CommandFailure) in bytes += piece }
      try OutputFile(path: output).write(bytes)
    }
  }
}

/// `gmm-plot validate`.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check experiment files; says nothing where there is nothing to say.")

  @Argument(
    help: "Experiment files; - reads standard input.", completion: .file(extensions: ["json"]))
  var specs: [String]

  func run() throws {
    var worst = ExitStatus.done
    for spec in specs {
      do {
        _ = try ExperimentInput(path: spec)
      } catch {
        StandardError.print(error.message)
        if error.status.rawValue > worst.rawValue { worst = error.status }
      }
    }
    if worst != .done { throw CommandFailure(worst, "") }
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
