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
    StandardError.print(form.text(of: message, hasColor: hasColor))
  }
}
