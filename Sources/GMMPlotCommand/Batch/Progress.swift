import Synchronization

/// A line on a terminal that says how far a batch has come.
struct Progress {
  let count: Int
  let isShown: Bool
  private let start = secondsSinceSomeTime()
  private(set) var lineIsShown = false

  /// Shows the count, the rate and the name of the last figure.
  mutating func show(done: Int, name: String) {
    // The last of all, and so the only one, is done before anybody could read about it.
    guard isShown, done < count else { return }
    StandardError.showStatus(LogLine(text(done, after: secondsSinceSomeTime() - start, name)))
    lineIsShown = true
  }

  /// What is shown after so many seconds.
  func text(_ done: Int, after seconds: Double, _ name: String) -> String {
    let rate = Int(clamping: (Double(done) / max(seconds, 1e-3)).rounded())
    return "[\(done)/\(count)] \(rate)/s \(name.suffix(40))"
  }

  /// Takes the line away, before anything else is written.
  mutating func clear() {
    guard lineIsShown else { return }
    StandardError.clearStatus()
    lineIsShown = false
  }
}

/// A line on a terminal that says how far counting has come, where it takes longer than a second.
final class CountingProgress: PassProgress {
  private struct State {
    var pass = 0
    var done = 0
    var lineIsShown = false
  }

  private let name: String
  private let start = secondsSinceSomeTime()
  private let state = Mutex(State())

  /// Creates the line, which is not yet shown.
  ///
  /// - Parameter name: What is counted.
  init(name: String) {
    self.name = name
  }

  /// Begins to go through all points once more.
  func beginPass() {
    state.withLock { $0 = State(pass: $0.pass + 1, done: 0, lineIsShown: $0.lineIsShown) }
  }

  /// What is shown of a pass.
  func text(pass: Int, _ done: Int, of count: Int) -> String {
    "pass \(pass): \(100 * done / count) % \(name.suffix(40))"
  }

  /// Counts one of the pieces of a pass, on any thread.
  func advance(of count: Int) {
    state.withLock { state in
      state.done += 1
      guard secondsSinceSomeTime() - start > 1 else { return }
      StandardError.showStatus(LogLine(text(pass: state.pass, state.done, of: count)))
      state.lineIsShown = true
    }
  }

  /// Takes the line away.
  func end() {
    state.withLock { state in
      guard state.lineIsShown else { return }
      StandardError.clearStatus()
      state.lineIsShown = false
    }
  }
}
