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
    let seconds = max(secondsSinceSomeTime() - start, 1e-3)
    let rate = Int(clamping: (Double(done) / seconds).rounded())
    StandardError.showStatus(LogLine("[\(done)/\(count)] \(rate)/s \(name.suffix(40))"))
    lineIsShown = true
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

  /// Counts one of the pieces of a pass, on any thread.
  func advance(of count: Int) {
    state.withLock { state in
      state.done += 1
      guard secondsSinceSomeTime() - start > 1 else { return }
      let share = 100 * state.done / count
      StandardError.showStatus(LogLine("pass \(state.pass): \(share) % \(name.suffix(40))"))
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
