/// What people are told on standard error, and how.
struct Messages {
  /// How much is said.
  enum Volume {
    case quiet, normal, verbose
  }

  var volume = Volume.normal
  var form = MessageForm.text
  var hasColor = false
  /// Whether somebody watches, and wants to.
  var showsProgress = false

  /// Says something, if it is loud enough for the volume.
  func say(_ message: Message) {
    switch (message.severity, volume) {
    case (.error, _), (.warning, .normal), (.warning, .verbose), (.note, .verbose): break
    case (.warning, .quiet), (.note, .quiet), (.note, .normal): return
    }
    print(message)
  }

  /// Says what was done also to somebody who did not ask for it, where somebody watches.
  func sayToWatchers(_ note: Message) {
    if showsProgress { print(note) } else { say(note) }
  }

  private func print(_ message: Message) {
    StandardError.print(form.lines(of: message, hasColor: hasColor))
  }
}
