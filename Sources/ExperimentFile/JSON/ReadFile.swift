/// Reads a file of one JSON value.
///
/// - Parameters:
///   - bytes: The content of the file.
///   - name: The name of the file in diagnostics.
///   - make: Makes the content from the value and reports its problems; `nil` if there is none.
/// - Returns: The content, and warnings about what has no effect.
/// - Throws: `DiagnosticList` with all problems of the file, or with the first one where the file is
///   not JSON.
func readFile<Content>(
  _ bytes: [UInt8], name: String, _ make: (JSONNode, ProblemLog) -> Content?
) throws(DiagnosticList) -> (Content, [Diagnostic]) {
  let source = SourceText(bytes, name: name)
  return try readText(
    source, { (_) throws(JSONSyntaxError) in try JSONReader.read(source) }, make)
}

/// Reads the text that `value` makes a JSON value of, as ``readFile(_:name:_:)`` does.
func readText<Content>(
  _ source: SourceText, _ value: (ProblemLog) throws(JSONSyntaxError) -> JSONNode,
  _ make: (JSONNode, ProblemLog) -> Content?
) throws(DiagnosticList) -> (Content, [Diagnostic]) {
  let log = ProblemLog(source)
  var content: Content?
  do {
    content = make(try value(log), log)
  } catch {
    if let (notation, range) = ForeignNotation.found(in: source.bytes[..<source.fileEnd]) {
      log.error(notation.message, at: range)
    } else {
      log.error(error.message, at: error.range)
    }
  }
  let diagnostics = log.diagnostics
  guard let content, !diagnostics.contains(where: { $0.severity == .error }) else {
    throw DiagnosticList(diagnostics: diagnostics)
  }
  return (content, diagnostics)
}
