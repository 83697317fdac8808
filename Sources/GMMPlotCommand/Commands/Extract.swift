/// `gmm-plot extract`.
struct Extract: Command {
  private static let output = TypedOption<String>.outputFile(endings: ["json"])

  static let description = CommandDescription(
    name: "gmm-plot extract",
    abstract: "Print the experiment that a figure was made from, ready to be drawn again.",
    arguments: [
      .positional(
        "figure", help: "A figure of gmm-plot; - reads standard input.",
        completion: .file(endings: ["png", "svg", "pdf"])),
      output.argument,
    ] + MessageOptions.arguments + TimeOptions.arguments)

  private let figure: String
  private let output: String
  let messages: MessageOptions
  let time: TimeOptions

  init(_ values: ArgumentValues) throws(UsageError) {
    figure = values.word
    output = values[Self.output] ?? "-"
    messages = try MessageOptions(values)
    time = TimeOptions(values)
  }

  func run() throws(CommandFailure) {
    let bytes = try readInput(figure, limit: 1 << 30)
    let name = figure == "-" ? InputFile.standardInputName : figure
    let provenance: Provenance
    // A compressed byte holds no more than a thousand: what is beyond is no figure.
    switch FigureContent(of: bytes, upTo: min(bytes.count << 10 + 1 << 16, Limits.pixels)) {
    case .whole(let content): provenance = content
    case .foreign:
      throw CommandFailure(
        .badData, file: name, "does not say what it was made from; a figure of gmm-plot does")
    case .cutOff, .damaged:
      throw CommandFailure(
        .badData, file: name,
        "is not as it was drawn; the experiment that it carries may be damaged, too")
    }
    let text = Array((try experiment(provenance, name) + "\n").utf8)
    if output == "-" {
      try StandardOutput.write(text)
    } else {
      try requireDifferent(figure, output)
      try OutputFile(path: output).write(text)
    }
  }

  /// The experiment that a figure carries, written anew: who made the figure may have put anything there.
  ///
  /// - Throws: `CommandFailure` with status 65 if it is none.
  private func experiment(
    _ provenance: Provenance, _ figure: String
  ) throws(CommandFailure) -> String {
    guard let value = JSONValue(object: provenance.experiment) else {
      throw CommandFailure(.badData, file: figure, "carries no experiment, but other text")
    }
    let text = value.json()
    // Another version may know other keys.
    if provenance.renderer == Provenance.rendererVersion {
      do {
        _ = try Experiment.read(Array(text.utf8), name: figure)
      } catch {
        throw CommandFailure(
          .badData, file: figure,
          "carries an experiment that is wrong: " + (error.diagnostics.first?.message ?? ""))
      }
    }
    return text
  }
}
