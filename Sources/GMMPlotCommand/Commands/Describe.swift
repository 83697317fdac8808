import ArgumentParser

/// `gmm-plot describe`.
struct Describe: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "Print the lines that show a figure on a page, with a text for who cannot see it.")

  @Argument(
    help: "An experiment file, or a data file; - reads standard input.", completion: .spec)
  var spec: String

  @Option(help: "The language of the page: markdown, html or rst (reStructuredText).")
  var format = PageLanguage.markdown

  @Option(
    help: """
      The figure as the page names it, or its folder, ending in /. (default: the name of the \
      experiment file with the ending .png)
      """,
    completion: .file(extensions: ["png", "svg"]))
  var figure: String?

  @OptionGroup var variants: VariantOptions

  @OptionGroup var data: DataFileOptions

  @OptionGroup var messages: MessageOptions

  @OptionGroup var time: TimeOptions

  func run() throws {
    let input = try ExperimentInput(path: spec, changes: try data.changes())
    input.warnings.forEach(messages.messages.say)
    let snippet = try IncludeSnippet(
      of: input.experiment, at: path, isGiven: figure?.hasSuffix("/") == false,
      variants: try variants.variants())
    try StandardOutput.write(Array(try snippet.text(in: format).utf8))
  }

  /// The path of the plain figure.
  private var path: String {
    let name = "\(spec == "-" ? "figure" : specStem(of: spec)).png"
    guard let figure else { return name }
    return figure.hasSuffix("/") ? figure + name : figure
  }
}

extension PageLanguage: ExpressibleByArgument {}
