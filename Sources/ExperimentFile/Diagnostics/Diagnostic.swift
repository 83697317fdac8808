/// One problem of a file, with its place and the source line.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
  /// How bad a problem is.
  public enum Severity: String, Hashable, Sendable {
    /// The file cannot be used.
    case error
    /// The file can be used, but something in it has no effect.
    case warning
  }

  /// Whether the file can be used.
  public let severity: Severity
  /// What was found and what is allowed, as one line without a full stop.
  public let message: String
  /// What the problem is about.
  package let subject: Subject
  /// The name of the file as the caller gave it; an argument of the command where that says something
  /// in the place of the file.
  public let file: String
  /// The line of the problem's first character, from 1; lines end at `\n`, `\r\n` or `\r`.
  public let line: Int
  /// The column of the problem's first character, from 1, in Unicode scalars.
  public let column: Int
  /// The number of Unicode scalars to blame on that line and those after it; 0 at an end of file.
  public let length: Int
  /// The source line and the line with the caret; `nil` where the source line is blank.
  public let excerpt: String?

  /// What a problem is about.
  package enum Subject: Hashable, Sendable {
    /// A place in the text of a file.
    case text
    /// A place in an argument of the command.
    case argument
    /// A file as a whole, which is given in the place of an experiment file.
    case wholeFile
  }

  /// An error of a file as a whole, of which nothing is shown.
  init(_ message: String, ofFile name: String) {
    (severity, self.message, file, subject) = (.error, message, name, .wholeFile)
    (line, column, length, excerpt) = (1, 1, 0, nil)
  }

  /// The diagnostic without the line of the file.
  var withoutExcerpt: Diagnostic { Diagnostic(self, excerpt: nil) }

  private init(_ other: Diagnostic, excerpt: String?) {
    (severity, message, subject) = (other.severity, other.message, other.subject)
    (file, line, column, length) = (other.file, other.line, other.column, other.length)
    self.excerpt = excerpt
  }

  init(_ problem: Problem, in source: SourceText) {
    severity = problem.severity
    message = problem.message
    length = source.scalarCount(in: problem.range)
    let (text, caret) = sourceExcerpt(of: source, at: problem.range)
    let excerpt = text.allSatisfy(\.isWhitespace) ? nil : "  \(text)\n  \(caret)"
    guard let (argument, range) = source.argument(at: problem.range.lowerBound) else {
      subject = .text
      file = source.name
      (line, column) = source.position(of: problem.range.lowerBound)
      self.excerpt = excerpt
      return
    }
    subject = argument.isFile ? .wholeFile : .argument
    file = argument.text
    line = 1
    column = source.scalarCount(in: range.lowerBound..<problem.range.lowerBound) + 1
    self.excerpt = argument.isFile ? nil : excerpt
  }

  /// `file:line:column: severity: message`, then the source line and a caret under the place.
  public var description: String {
    let place = subject == .text ? ":\(line):\(column)" : ""
    let head = LogLine("\(file)\(place): \(severity.rawValue): \(message)").text
    guard let excerpt else { return head }
    return head + "\n" + excerpt
  }
}

/// All problems of a file that cannot be used, in the order of the file.
public struct DiagnosticList: Error, Hashable, Sendable, CustomStringConvertible {
  /// The problems by position; at least one is an error.
  public let diagnostics: [Diagnostic]

  /// The problems one after the other, without a line end after the last.
  public var description: String {
    diagnostics.map(\.description).joined(separator: "\n")
  }
}
