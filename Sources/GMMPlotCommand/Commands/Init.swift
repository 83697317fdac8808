/// `gmm-plot init`.
struct Init: Command {
  private static let output = TypedOption<String>(
    "output", letter: "o", completion: .file(endings: ["json"]),
    help: """
      The file to write, which must not be there yet, or its folder; - for standard output. (default: \
      experiment.json, or the name of the data file with the ending .json, beside it)
      """)

  static let description = CommandDescription(
    name: "gmm-plot init",
    abstract: "Write an experiment file to begin with, whose comments explain it.",
    arguments: [
      .positional(
        "data",
        help: "A data file that the experiment is to be of; left out: a mixture that is given.",
        isRequired: false, completion: .file(endings: SpecEnding.dataEndings + ["gz"])),
      output.argument,
    ] + MessageOptions.arguments + TimeOptions.arguments)

  private let data: String?
  private let output: String?
  let messages: MessageOptions
  let time: TimeOptions

  init(_ values: ArgumentValues) throws(UsageError) {
    data = values.words.first
    output = values[Self.output]
    messages = try MessageOptions(values)
    time = TimeOptions(values)
  }

  func run() throws(CommandFailure) {
    if let data, try isExperiment(data) {
      throw CommandFailure(
        .usage, file: data, "is an experiment file already; a data file could have one made for it")
    }
    let path = self.path
    if path != "-", isTaken(path) { throw taken(path) }
    let text = Array(try text(for: path).utf8)
    guard path != "-" else { return try StandardOutput.write(text) }
    guard try OutputFile(path: path).create(text) else { throw taken(path) }
    messages.messages.sayToWatchers(
      Message(.note, file: path, "written; gmm-plot \(path.asArgument.quotedForShell) draws it"))
  }

  /// The path of the experiment file.
  private var path: String {
    let name = (data.map { String(specStem(of: $0)) } ?? "experiment") + ".json"
    guard let output else { return (data.map(folderPath) ?? "") + name }
    guard output != "-", output.hasSuffix("/") || isFolder(output) else { return output }
    return (output.hasSuffix("/") ? output : output + "/") + name
  }

  private func text(for path: String) throws(CommandFailure) -> String {
    let name = path == "-" ? "experiment.json" : String(fileName(of: path))
    guard let data else { return StarterText.sample(file: name) }
    let columns = try DataColumns(of: data)
    return StarterText.data(dataPath(data, from: path), columns, file: name)
  }

  /// Whether a file is no data file.
  private func isExperiment(_ path: String) throws(CommandFailure) -> Bool {
    guard path != "-", !isReadOnce(path) else {
      throw CommandFailure(
        .usage, "an experiment file names its data file; - and pipes have no name")
    }
    if case .experiment = try SpecContent(of: path) { return true } else { return false }
  }

  /// The path of the data file from the folder of the experiment file.
  private func dataPath(_ data: String, from file: String) -> String {
    guard !data.hasPrefix("/"), let from = FolderPlace(ofFile: "."),
      let to = FolderPlace(ofFile: file), !to.isOfDevices
    else { return data }
    let moved = to.path(to: data, from: from)
    return moved == "-" ? "./-" : moved
  }

  /// Whether something has the name, a link that leads nowhere included.
  private func isTaken(_ path: String) -> Bool {
    FileStatus(path) != nil || isSymbolicLink(path)
  }

  private func taken(_ path: String) -> CommandFailure {
    CommandFailure(
      .cannotCreate, file: path, "is there already, and is not written over; -o names another file")
  }
}
