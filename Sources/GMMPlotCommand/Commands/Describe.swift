/// `gmm-plot describe`.
struct Describe: Command {
  private static let format = TypedOption<PageLanguage>(
    "format", standard: PageLanguage.markdown.rawValue,
    help: "The language of the page.")

  private static let figure = TypedOption<String>(
    "figure", completion: .file(endings: ["png", "svg", "pdf"]),
    help: """
      The figure as the page names it, or its folder, ending in /. (default: the name of the \
      experiment file with the ending .png; .pdf for latex, .svg for typst)
      """)

  private static let caption = TypedOption<String>(
    "caption", valueName: "text", help: "The caption below the figure.")

  private static let label = TypedOption<String>(
    "label", valueName: "name", help: "The name by which the page refers to the figure.")

  static let description = CommandDescription(
    name: "gmm-plot describe",
    abstract: "Print the lines that show a figure on a page, with a text for who cannot see it.",
    arguments: [
      .spec("An experiment file, or a data file; - reads standard input."), format.argument,
      figure.argument, caption.argument, label.argument,
    ] + VariantOptions.arguments + DataFileOptions.arguments + MessageOptions.arguments
      + TimeOptions.arguments)

  private let spec: String
  private let format: PageLanguage
  private let figure: String?
  private let caption: String?
  private let label: String?
  private let variants: VariantOptions
  private let data: DataFileOptions
  let messages: MessageOptions
  let time: TimeOptions

  init(_ values: ArgumentValues) throws(UsageError) {
    spec = values.word
    format = values[Self.format] ?? .markdown
    figure = values[Self.figure]
    caption = values[Self.caption]
    label = values[Self.label]
    variants = VariantOptions(values)
    data = DataFileOptions(values)
    messages = try MessageOptions(values)
    time = TimeOptions(values)
  }

  func run() throws(CommandFailure) {
    let input = try ExperimentInput(
      path: spec, changes: try data.changes().animated(variants.animates))
    input.warnings.forEach(messages.messages.say)
    let ending = path.dropFirst((folderPath(of: path) + stem(of: path)).count)
    if let format = FigureFormat(argument: String(ending.dropFirst())) {
      let experiment = input.experiment
      if variants.animates, !FigureFormat.animated.contains(format) {
        throw CommandFailure(
          .usage, "a PDF does not move; with --animate, \(FigureFormat.animatedInWords)")
      }
      try input.problems { () throws(ExperimentProblem) in try experiment.checkMotion(as: format) }
    }
    let snippet = try IncludeSnippet(
      of: input.experiment, at: path, isGiven: figure?.hasSuffix("/") == false,
      variants: try variants.variants(), in: format, caption: caption, label: label)
    try StandardOutput.write(Array(try snippet.text().utf8))
  }

  /// The path of the plain figure.
  private var path: String {
    let name = "\(spec == "-" ? "figure" : specStem(of: spec))\(format.ending)"
    guard let figure else { return name }
    return figure.hasSuffix("/") ? figure + name : figure
  }
}

extension PageLanguage: ArgumentValue {}
