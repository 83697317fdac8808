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
  /// The name of the file as the caller gave it.
  public let file: String
  /// The line of the problem's first character, from 1; lines end at `\n`, `\r\n` or `\r`.
  public let line: Int
  /// The column of the problem's first character, from 1, in Unicode scalars.
  public let column: Int
  /// The number of Unicode scalars to blame on that line and those after it; 0 at an end of file.
  public let length: Int
  /// The source line and the line with the caret; `nil` where the source line is blank.
  public let excerpt: String?

  init(_ problem: Problem, in source: SourceText) {
    severity = problem.severity
    message = problem.message
    file = source.name
    (line, column) = source.position(of: problem.range.lowerBound)
    length = source.scalarCount(in: problem.range)
    let (text, caret) = sourceExcerpt(of: source, at: problem.range)
    excerpt = text.allSatisfy(\.isWhitespace) ? nil : "  \(text)\n  \(caret)"
  }

  /// `file:line:column: severity: message`, then the source line and a caret under the place.
  public var description: String {
    let head = "\(file):\(line):\(column): \(severity.rawValue): \(message)"
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
