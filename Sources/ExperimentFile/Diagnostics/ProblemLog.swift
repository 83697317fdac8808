/// A problem and the bytes to blame, before line and column are looked up.
struct Problem: Sendable {
  let severity: Diagnostic.Severity
  let message: String
  let range: Range<Int>
}

/// Collects the problems of one file while it is read.
///
/// A class, because every part of the reading writes to the same list. A file that is broken
/// throughout stops filling the log at `limit`.
final class ProblemLog {
  static let limit = 1000

  let source: SourceText
  private var problems: [Problem] = []

  init(_ source: SourceText) {
    self.source = source
  }

  var isFull: Bool { problems.count > Self.limit }

  /// `line:column` of an offset, or its argument, for messages that name a second place.
  func place(of offset: Int) -> String {
    if let argument = source.argument(at: offset) { return quoted(argument.text.text) }
    let (line, column) = source.position(of: offset)
    return "\(line):\(column)"
  }

  /// Where a part of a text stands in the file.
  func range(of part: Range<Int>, inText node: JSONNode) -> Range<Int> {
    source.range(of: part, inText: node.range)
  }

  func error(_ message: @autoclosure () -> String, at range: Range<Int>) {
    if !isFull { add(.error, message(), range) }
  }

  /// Reports an error, and gives no value in place of the one to blame.
  func refuse<Value>(_ message: @autoclosure () -> String, at range: Range<Int>) -> Value? {
    if !isFull { add(.error, message(), range) }
    return nil
  }

  func warning(_ message: @autoclosure () -> String, at range: Range<Int>) {
    if !isFull { add(.warning, message(), range) }
  }

  /// The problems in the order of the file; those of one place stay in the order of finding.
  var diagnostics: [Diagnostic] {
    problems.enumerated()
      .sorted {
        ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
      }
      .map { Diagnostic($0.element, in: source) }
  }

  /// The error that stands first in the file; of several at one place the one that was found first.
  var firstError: Problem? {
    problems.filter { $0.severity == .error }.min { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func add(_ severity: Diagnostic.Severity, _ message: String, _ range: Range<Int>) {
    if problems.count == Self.limit {
      problems.append(
        Problem(
          severity: .error,
          message: "more than \(groupedText(Self.limit)) problems; the rest is left out",
          range: source.fileEnd..<source.fileEnd))
    } else {
      problems.append(Problem(severity: severity, message: message, range: range))
    }
  }
}
