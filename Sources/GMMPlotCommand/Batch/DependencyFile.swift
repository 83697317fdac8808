/// What figures are made from, in the form that GCC writes with `-MD -MP` and make and Ninja read.
enum DependencyFile {
  /// A rule for each figure, then one without a recipe for each source: so that make does not stop
  /// where a source has been deleted.
  static func text(of outcomes: [ExperimentOutcome]) -> String {
    var text = ""
    var phony: [String] = []
    var seen: Set<String> = []
    for figure in outcomes.flatMap(\.figures) {
      guard let path = figure.target.path else { continue }
      let words = [target(path) + ":"] + figure.sources.map { escaped($0) }
      text += words.joined(separator: " \\\n  ") + "\n"
      phony += figure.sources.filter { seen.insert($0).inserted }
    }
    return text + phony.map { "\n\(target($0)):\n" }.joined()
  }

  /// Refuses a path that make has no way to write: a rule would end in the middle of it.
  ///
  /// - Throws: `CommandFailure` with status 64.
  static func check(_ path: String) throws(CommandFailure) {
    guard path.utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) else {
      return
    }
    throw CommandFailure(
      .usage, file: path,
      "has a line break in its name, which no dependency file can; --depfile needs another name")
  }

  /// A path before the colon of a rule, where a percent sign would make a pattern.
  ///
  /// Ninja keeps this backslash, but with `deps = gcc` it does not look at what is before the colon.
  private static func target(_ path: String) -> String { escaped(path, alsoEscaping: "%") }

  /// A path as a word of make; Ninja reads the same escapes.
  ///
  /// `;`, `=` and `|` stay as they are: make has no way to write them.
  private static func escaped(_ path: String, alsoEscaping other: Unicode.Scalar? = nil) -> String {
    var escaped = ""
    var backslashes = 0
    // Scalars: a space with a combining mark is a character of its own, but a space to make.
    for scalar in path.unicodeScalars {
      switch scalar {
      case " ", "\t", "#", ":", other:
        // Backslashes before it count as escapes themselves and are doubled.
        escaped += String(repeating: "\\", count: backslashes + 1)
      case "$": escaped += "$"
      default: break
      }
      backslashes = scalar == "\\" ? backslashes + 1 : 0
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
