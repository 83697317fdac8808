import ArgumentParser

/// `gmm-plot`, when no subcommand is named: draws figures.
struct Draw: ParsableCommand {
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

  func run() throws {
    try draw(plan(specs: specs, output: output, format: format?.format))
  }
}
