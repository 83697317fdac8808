import ArgumentParser

/// `gmm-plot sample`.
struct SampleCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Print the sample as CSV: the component of each point, from 1, and its value.")

  @Argument(
    help: "An experiment file; - reads standard input.", completion: .spec)
  var spec: String

  @Option(
    name: [.short, .long], help: "The file to write; - or nothing for standard output.",
    completion: .file(extensions: ["csv"]))
  var output = "-"

  @OptionGroup var setting: SettingOptions

  @OptionGroup var messages: MessageOptions

  @OptionGroup var time: TimeOptions

  func run() throws {
    let input = try ExperimentInput(path: spec, changes: try setting.changes())
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
      guard table.mostBytes <= input.limits.most.bytes else {
        throw input.failure(
          "a file of so many points is more than is kept in memory (--limit "
            + "\(input.limits.rawValue)); standard output takes them one after the other",
          at: ["sample", "size"])
      }
      var bytes: [UInt8] = []
      try table.write { piece throws(CommandFailure) in bytes += piece }
      try OutputFile(path: output, root: input.root).write(bytes)
    }
  }
}
