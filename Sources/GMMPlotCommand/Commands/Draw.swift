/// `gmm-plot`, when no subcommand is named: draws figures, or checks them.
struct Draw: Command {
  private static let output = TypedOption<String>(
    "output", letter: "o", completion: .file(endings: ["png", "svg", "pdf"]),
    help: """
      The figure to write: a file whose ending (.png, .svg, .pdf) chooses the format, a folder \
      (one that exists, or ends in /), or - for standard output. (default: beside each experiment, \
      under its name)
      """)

  private static let format = TypedOption<FigureFormat>(
    "format", help: "The format of the figure, whatever the ending.")

  private static let jobs = TypedOption<Int>(
    "jobs", letter: "j", valueName: "n",
    help: """
      How many threads draw, one experiment each; a single experiment has them read, fit and count. \
      (default: the processor's cores)
      """)

  private static let failFast = Argument.flag(
    "fail-fast", help: "Stop at the first experiment that cannot be drawn.")

  private static let force = Argument.flag(
    "force",
    help: """
      Draw figures anew that would be the same; with --check compare each with what is drawn, whatever \
      it says of itself, as for figures from people you do not know.
      """)

  private static let depfile = TypedOption<String>(
    "depfile", valueName: "file", completion: .file(endings: ["d"]),
    help: "Write what the figures are made from to this file, as make and Ninja read it.")

  private static let json = Argument.flag(
    "json", help: "Print a line of JSON for each experiment to standard output.")

  static let description = CommandDescription(
    name: "gmm-plot", abstract: GMMPlot.abstract,
    usage: """
      gmm-plot <spec> ... [-o <output>] [--format <format>]
      gmm-plot <spec> ... [-o <output>] --check
      gmm-plot <subcommand> ...
      """,
    arguments: [
      .specs(
        "Experiment files, or data files to have a mixture fitted to; - reads standard input."),
      output.argument, format.argument,
    ] + DataFileOptions.arguments + VariantOptions.arguments
      + [jobs.argument, failFast, force] + CheckingOptions.arguments + [depfile.argument, json]
      + MessageOptions.arguments + TimeOptions.arguments)

  private let specs: [String]
  private let output: String?
  private let format: FigureFormat?
  private let data: DataFileOptions
  private let variants: VariantOptions
  private let jobs: Int?
  private let failFast: Bool
  private let force: Bool
  private let checking: CheckingOptions
  private let depfile: String?
  private let json: Bool
  let messages: MessageOptions
  let time: TimeOptions

  init(_ values: ArgumentValues) throws(UsageError) {
    specs = values.words
    output = values[Self.output]
    format = values[Self.format]
    data = DataFileOptions(values)
    variants = VariantOptions(values)
    jobs = values[Self.jobs]
    failFast = values.has(Self.failFast)
    force = values.has(Self.force)
    checking = try CheckingOptions(values)
    depfile = values[Self.depfile]
    json = values.has(Self.json)
    messages = try MessageOptions(values)
    time = TimeOptions(values)
    try check()
  }

  /// Checks that the options go together.
  private func check() throws(UsageError) {
    if let jobs, jobs < 1 { throw UsageError(message: "-j takes a number of at least 1.") }
    if let depfile, depfile.isEmpty || depfile == "-" || depfile.hasSuffix("/") || isFolder(depfile)
    {
      throw UsageError(message: "--depfile takes the name of a file.")
    }
    if output == "-" {
      if json { throw UsageError(message: "--json and '-o -' both write to standard output.") }
      if depfile != nil { throw UsageError(message: "--depfile needs a figure in a file.") }
      if checking.check { throw UsageError(message: "--check needs a figure in a file.") }
    }
    if checking.check {
      if depfile != nil { throw UsageError(message: "--check and --depfile exclude each other.") }
    }
  }

  func run() throws(CommandFailure) {
    try refuseMisspeltSubcommand()
    let workers = jobs ?? processorCount
    let isAlone = specs.count == 1
    let request = DrawingRequest(
      specs: specs, output: output, format: format, variants: try variants.variants(),
      changes: try data.changes().animated(variants.animates))
    let options = DrawingOptions(
      isForced: force, reports: json, fittingWorkers: isAlone ? workers : 1,
      showsProgress: isAlone && messages.messages.showsProgress, dependencyFile: depfile,
      check: checking.options)
    let batch = Batch(
      jobs: workers, failsFast: failFast, options: options, messages: messages.messages)
    try batch.work(on: request)
  }

  /// A word in the place of a file that is near a subcommand's name was hardly meant as one; the files
  /// after it would be drawn.
  private func refuseMisspeltSubcommand() throws(CommandFailure) {
    guard output == nil, let word = specs.first, !word.utf8.contains(UInt8(ascii: ".")),
      let name = GMMPlot.command(near: word)
    else { return }
    throw CommandFailure(
      .usage, file: word, "there is no such file or subcommand. Did you mean 'gmm-plot \(name)'?")
  }
}

extension FigureFormat: ArgumentValue {
  /// Finds the format of a word on the command line, in small or large letters.
  init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}
