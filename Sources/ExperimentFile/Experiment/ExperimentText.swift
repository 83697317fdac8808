/// What an experiment is read from: a file, or a data file in its place, and the values that arguments
/// of the command give besides.
package struct ExperimentText: Sendable {
  /// The file with the arguments.
  private let source: SourceText
  /// The content of the file; `nil` for a data file.
  private let file: SourceText?
  private let settings: [ExperimentSetting]

  /// An experiment file.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file: JSON (RFC 8259) in UTF-8, at most 16 MiB.
  ///   - name: The name of the file in diagnostics.
  ///   - settings: What arguments say in the place of the file, in their order.
  package init(_ bytes: [UInt8], name: String, settings: [ExperimentSetting] = []) {
    let file = SourceText(bytes, name: name)
    self.file = file
    self.settings = settings
    source =
      settings.isEmpty
      ? file : SourceText(bytes, name: name, arguments: settings.map(\.argument))
  }

  /// A data file in the place of an experiment file that would say nothing but what the settings do.
  ///
  /// - Parameters:
  ///   - name: The name of the file in diagnostics.
  ///   - settings: What arguments say, the data file itself first.
  package init(dataFile name: String, settings: [ExperimentSetting]) {
    file = nil
    self.settings = settings
    source = SourceText([], name: name, arguments: settings.map(\.argument))
  }

  /// Reads the experiment.
  ///
  /// - Returns: The experiment with every default applied, and warnings about what has no effect.
  /// - Throws: `DiagnosticList` with all problems, or with the first one where the file is not JSON.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  package func read() throws(DiagnosticList) -> (experiment: Experiment, warnings: [Diagnostic]) {
    try readText(source, node) { Experiment($0, log: $1) }
  }

  /// Blames a value for a problem that shows only when its numbers are used.
  ///
  /// - Parameters:
  ///   - severity: Whether the file can be used.
  ///   - message: What was found and what is allowed, as one line without a full stop.
  ///   - path: The way from the outermost object to the value. Where a key is left out, the object
  ///     without it is blamed.
  /// - Returns: The problem, with its place.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  package func diagnostic(
    _ severity: Diagnostic.Severity, _ message: String, at path: [JSONPathStep]
  ) -> Diagnostic {
    let node = try? node(ProblemLog(source))
    return Diagnostic(
      Problem(severity: severity, message: message, range: node?.range(at: path) ?? 0..<0),
      in: source)
  }

  /// The outermost value, with what the settings say.
  private func node(_ log: ProblemLog) throws(JSONSyntaxError) -> JSONNode {
    var node: JSONNode
    if let file {
      node = try JSONReader.read(file)
    } else {
      let start = source.argumentStarts.first ?? 0
      let end = source.argument(at: start)?.range.upperBound ?? start
      node = JSONNode(value: .object([]), range: start..<end)
    }
    // What is no object is refused as such.
    guard case .object = node.value else { return node }
    for (setting, start) in zip(settings, source.argumentStarts) {
      node = node.changed(by: setting, at: start, log)
    }
    return node
  }
}
