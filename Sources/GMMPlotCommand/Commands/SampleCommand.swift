/// `gmm-plot sample`.
struct SampleCommand: Command {
  private static let output = TypedOption<String>.outputFile(endings: ["csv"])

  static let description = CommandDescription(
    name: "gmm-plot sample",
    abstract: "Print the sample as CSV: the component of each point, from 1, and its value.",
    arguments: [.spec("An experiment file; - reads standard input."), output.argument]
      + SettingOptions.arguments + MessageOptions.arguments + TimeOptions.arguments)

  private let spec: String
  private let output: String
  private let setting: SettingOptions
  let messages: MessageOptions
  let time: TimeOptions

  init(_ values: ArgumentValues) throws(UsageError) {
    spec = values.word
    output = values[Self.output] ?? "-"
    setting = SettingOptions(values)
    messages = try MessageOptions(values)
    time = TimeOptions(values)
  }

  func run() throws(CommandFailure) {
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
