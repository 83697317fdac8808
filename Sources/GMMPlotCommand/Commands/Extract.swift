import ArgumentParser

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
    let name = figure == "-" ? InputFile.standardInputName : figure
    let provenance: Provenance
    switch FigureContent(of: bytes) {
    case .whole(let content): provenance = content
    case .foreign:
      throw CommandFailure(
        .badData, file: name, "does not say what it was made from; a figure of gmm-plot does")
    case .cutOff, .damaged:
      throw CommandFailure(
        .badData, file: name,
        "is not as it was drawn; the experiment that it carries may be damaged, too")
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
