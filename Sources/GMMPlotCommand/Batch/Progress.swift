/// A line on a terminal that says how far a batch has come.
struct Progress {
  let count: Int
  let isShown: Bool
  private let start = secondsSinceSomeTime()
  private var lineIsShown = false

  init(count: Int, isShown: Bool) {
    self.count = count
    // One figure is done before anybody could read about it.
    self.isShown = isShown && count > 1
  }

  /// Shows the count, the rate and the name of the last figure.
  mutating func show(done: Int, name: String) {
    guard isShown, done < count else { return }
    let seconds = max(secondsSinceSomeTime() - start, 1e-3)
    let rate = Int((Double(done) / seconds).rounded())
    StandardError.write("\r\u{1B}[K[\(done)/\(count)] \(rate)/s \(name.onOneLine.suffix(40))")
    lineIsShown = true
  }

  /// Takes the line away, before anything else is written.
  mutating func clear() {
    guard lineIsShown else { return }
    StandardError.write("\r\u{1B}[K")
    lineIsShown = false
  }
}
