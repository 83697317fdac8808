import ArgumentParser

/// `gmm-plot`, when no subcommand is named: draws figures, or checks them.
struct Draw: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: GMMPlot.abstract,
    usage: """
      gmm-plot <spec> ... [-o <output>] [--format <format>]
      gmm-plot <spec> ... [-o <output>] --check
      gmm-plot <subcommand> ...
      """,
    shouldDisplay: false)

  @Argument(
    help: ArgumentHelp(
      "Experiment files, or data files to have a mixture fitted to; - reads standard input.",
      valueName: "spec"),
    completion: .spec)
  var specs: [String]

  @Option(
    name: [.short, .long],
    help: """
      The figure to write: a file whose ending (.png, .svg, .pdf) chooses the format, a folder \
      (one that exists, or ends in /), or - for standard output. (default: beside each experiment, \
      under its name)
      """,
    completion: .file(extensions: ["png", "svg", "pdf"]))
  var output: String?

  @Option(help: "The format of the figure, whatever the ending.")
  var format: FigureFormat?

  @OptionGroup var data: DataFileOptions

  @OptionGroup var variants: VariantOptions

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      """
      How many threads draw, one experiment each; a single experiment has them read, fit and count. \
      (default: the processor's cores)
      """,
      valueName: "n"))
  var jobs: Int?

  @Flag(help: "Stop at the first experiment that cannot be drawn.")
  var failFast = false

  @Flag(
    help: """
      Draw figures anew that would be the same; with --check compare each with what is drawn, whatever \
      it says of itself, as for figures from people you do not know.
      """)
  var force = false

  @OptionGroup var checking: CheckingOptions

  @Option(
    help: ArgumentHelp(
      "Write what the figures are made from to this file, as make and Ninja read it.",
      valueName: "file"),
    completion: .file(extensions: ["d"]))
  var depfile: String?

  @Flag(help: "Print a line of JSON for each experiment to standard output.")
  var json = false

  @OptionGroup var messages: MessageOptions

  @OptionGroup var time: TimeOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("-j takes a number of at least 1.") }
    if let depfile, depfile.isEmpty || depfile == "-" || depfile.hasSuffix("/") || isFolder(depfile)
    {
      throw ValidationError("--depfile takes the name of a file.")
    }
    if output == "-" {
      if json { throw ValidationError("--json and '-o -' both write to standard output.") }
      if depfile != nil { throw ValidationError("--depfile needs a figure in a file.") }
      if checking.check { throw ValidationError("--check needs a figure in a file.") }
    }
    if checking.check {
      if depfile != nil { throw ValidationError("--check and --depfile exclude each other.") }
    }
  }

  func run() throws {
    try refuseMisspeltSubcommand()
    try Self.draw(
      DrawingRequest(
        specs: specs, output: output, format: format, variants: try variants.variants(),
        changes: try data.changes()),
      jobs: jobs, failsFast: failFast,
      DrawingOptions(
        isForced: force, reports: json, dependencyFile: depfile, check: checking.options),
      messages.messages)
  }

  /// A word in the place of a file that is near a subcommand's name was hardly meant as one; the files
  /// after it would be drawn.
  private func refuseMisspeltSubcommand() throws(CommandFailure) {
    guard output == nil, let word = specs.first, !word.utf8.contains(UInt8(ascii: ".")),
      let name = GMMPlot.subcommand(near: word)
    else { return }
    throw CommandFailure(
      .usage, file: word, "there is no such file or subcommand. Did you mean 'gmm-plot \(name)'?")
  }

  /// Draws the figures of a call without other options.
  static func draw(_ call: PlainCall, _ messages: Messages) throws(CommandFailure) {
    try draw(
      DrawingRequest(specs: call.specs, output: call.output, format: nil, variants: [Variant()]),
      jobs: call.jobs, failsFast: false, DrawingOptions(), messages)
  }

  private static func draw(
    _ request: DrawingRequest, jobs: Int?, failsFast: Bool, _ options: DrawingOptions,
    _ messages: Messages
  ) throws(CommandFailure) {
    let workers = jobs ?? processorCount
    var options = options
    options.fittingWorkers = request.specs.count == 1 ? workers : 1
    options.showsProgress = request.specs.count == 1 && messages.showsProgress
    let batch = Batch(jobs: workers, failsFast: failsFast, options: options, messages: messages)
    try batch.work(on: request)
  }
}

extension FigureFormat: ExpressibleByArgument {
  /// Finds the format of a word on the command line, in small or large letters.
  public init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}
