import ArgumentParser

/// `gmm-plot`, when no subcommand is named: draws figures.
struct Draw: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: GMMPlot.abstract,
    usage: """
      gmm-plot <spec> ... -o <output> [--format <format>]
      gmm-plot <subcommand> ...
      """,
    shouldDisplay: false)

  @Argument(
    help: ArgumentHelp("Experiment files; - reads standard input.", valueName: "spec"),
    completion: .file(extensions: ["json"]))
  var specs: [String]

  @Option(
    name: [.short, .long],
    help: """
      The figure to write: a file whose ending (.png, .svg, .pdf) chooses the format, a folder \
      (one that exists, or ends in /), or - for standard output.
      """)
  var output: String

  @Option(help: "The format of the figure, whatever the ending.")
  var format: FormatArgument?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "How many figures are drawn at a time. (default: the processor's cores)", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Stop at the first figure that cannot be drawn.")
  var failFast = false

  @Flag(help: "Draw figures anew that would be the same.")
  var force = false

  @Flag(help: "Print a line of JSON for each figure to standard output.")
  var json = false

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("-j takes a number of at least 1.") }
    if json, output == "-" {
      throw ValidationError("--json and '-o -' both write to standard output.")
    }
  }

  func run() throws {
    var batch = Batch(
      failsFast: failFast, isForced: force, reports: json, messages: messages.messages)
    batch.jobs = jobs ?? Int(max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN))))
    try batch.draw(plan(specs: specs, output: output, format: format?.format))
  }
}
