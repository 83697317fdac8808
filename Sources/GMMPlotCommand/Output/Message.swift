/// Something to tell people, and where it is found.
struct Message: Hashable, Sendable {
  enum Severity: String, Sendable {
    case error, warning
    /// What was done, for those who want to know.
    case note
  }

  /// A place in a file: line and column from 1, the length in Unicode scalars.
  struct Place: Hashable, Sendable {
    let line: Int
    let column: Int
    let length: Int
  }

  let severity: Severity
  /// The file that it is about, as it was named; `nil` for what is about no file.
  let file: String?
  /// The argument of the command that it is about; `nil` for what is about none.
  let argument: String?
  let place: Place?
  /// One line.
  let text: String
  /// The line of the file and the line with the caret, if they help.
  let excerpt: String?

  /// A message about a place in a file, about a file as a whole, or about none.
  init(
    _ severity: Severity, file: String? = nil, argument: String? = nil, place: Place? = nil,
    _ text: String, excerpt: String? = nil
  ) {
    self.severity = severity
    self.file = file?.onOneLine
    self.argument = argument?.onOneLine
    self.place = place
    self.text = text.onOneLine
    self.excerpt = excerpt
  }

  /// A message about a place in an experiment file, or in what stands in the place of it.
  init(_ diagnostic: Diagnostic) {
    let severity: Severity = diagnostic.severity == .error ? .error : .warning
    let name = diagnostic.file
    switch diagnostic.subject {
    case .text:
      self.init(
        severity, file: name,
        place: Place(line: diagnostic.line, column: diagnostic.column, length: diagnostic.length),
        diagnostic.message, excerpt: diagnostic.excerpt)
    case .argument:
      // A long one is shown where it is wrong.
      let limit = 60
      let shown =
        name.unicodeScalars.count > limit
        ? String(name.unicodeScalars.prefix(limit)) + "…" : name
      self.init(severity, argument: shown, diagnostic.message, excerpt: diagnostic.excerpt)
    case .wholeFile:
      // The name of the file is said once.
      let prefix = name + ": "
      let text = diagnostic.message
      self.init(
        severity, file: name,
        text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text)
    }
  }

  /// A message about a data file, or about an experiment as a whole.
  init(_ problem: ExperimentProblem) {
    let severity: Severity = problem.severity == .error ? .error : .warning
    switch problem.subject {
    case .file(let file, let place?):
      let caret = String(repeating: " ", count: max(place.caretColumn - 1, 0))
      // No longer than what is shown of the line.
      let shown = place.sourceLine.unicodeScalars.count - max(place.caretColumn - 1, 0)
      let tail = String(repeating: "~", count: max(min(place.length, shown) - 1, 0))
      self.init(
        severity, file: file,
        place: Place(line: place.line, column: place.column, length: place.length), problem.message,
        excerpt: place.sourceLine.isEmpty ? nil : "  \(place.sourceLine)\n  \(caret)^\(tail)")
    case .file(let file, nil): self.init(severity, file: file, problem.message)
    case .value: self.init(severity, problem.description)
    }
  }

  /// `file:line:column: severity: text` without what there is not, then the excerpt.
  var description: String { lines.map(\.text).joined(separator: "\n") }

  /// The lines of ``description``.
  var lines: [LogLine] {
    [LogLine(subject + ": " + label + text)] + excerptLines.map { LogLine($0) }
  }

  /// The line of the file and the line with the caret; none if they do not help.
  var excerptLines: [String] {
    excerpt?.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) ?? []
  }

  /// What the message is about.
  var subject: String {
    guard let file else { return argument ?? "gmm-plot" }
    guard let place else { return file }
    return "\(file):\(place.line):\(place.column)"
  }

  /// The severity as it stands before the text; notes speak for themselves.
  private var label: String { severity == .note ? "" : severity.rawValue + ": " }
}
