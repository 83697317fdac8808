/// What people are told on standard error, and how.
struct Messages {
  /// How much is said.
  enum Volume {
    case quiet, normal, verbose
  }

  var volume = Volume.normal
  var hasColor = false
  /// Whether somebody watches, and wants to.
  var showsProgress = false

  /// Says something that does not stop the work; nothing if only failures are wanted.
  func warn(_ message: String) {
    if volume != .quiet { say(message) }
  }

  /// Says why something could not be done.
  func fail(_ message: String) {
    say(message)
  }

  /// Says what was done, to those who want to know.
  func explain(_ outcome: FigureOutcome) {
    guard volume == .verbose, let status = outcome.status else { return }
    let name = outcome.task.output ?? "-"
    switch status {
    case .rendered(let reason):
      let milliseconds = (outcome.milliseconds * 10).rounded() / 10
      say("\(name): drawn from \(outcome.task.spec) in \(milliseconds) ms: \(reason)")
    case .unchanged(let reason):
      say("\(name): unchanged: \(reason)")
    }
  }

  private func say(_ message: String) {
    StandardError.print(hasColor ? colored(message) : message)
  }

  /// The message with its severity and its carets in colour.
  private func colored(_ message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      for (word, code) in [("error:", "31"), ("warning:", "35")] {
        if let range = line.firstRange(of: " \(word) ") {
          let rest = line[range.upperBound...]
          return line[..<range.lowerBound] + " \u{1B}[1;\(code)m\(word)\u{1B}[0m " + rest
        }
      }
      let isCaret = line.contains("^") && line.allSatisfy { " \t^~".contains($0) }
      return isCaret ? "\u{1B}[32m\(line)\u{1B}[0m" : String(line)
    }.joined(separator: "\n")
  }
}
