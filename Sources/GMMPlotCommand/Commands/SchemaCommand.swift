import ArgumentParser

/// `gmm-plot schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of experiment files, for editors and validators.")

  func run() throws {
    try StandardOutput.write(Array(ExperimentSchema.text.utf8))
  }
}
