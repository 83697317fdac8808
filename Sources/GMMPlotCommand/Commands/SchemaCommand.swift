/// `gmm-plot schema`.
struct SchemaCommand: Command {
  static let description = CommandDescription(
    name: "gmm-plot schema",
    abstract: "Print the JSON Schema of experiment files, for editors and validators.",
    arguments: [])

  let messages = MessageOptions()
  let time = TimeOptions()

  init(_ values: ArgumentValues) {}

  func run() throws(CommandFailure) {
    try StandardOutput.write(Array(ExperimentSchema.text.utf8))
  }
}
