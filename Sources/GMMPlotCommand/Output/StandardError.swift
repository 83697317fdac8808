import GMMSupport

/// Messages for people.
enum StandardError {
  /// Whether a person sees what is written.
  static var isTerminal: Bool { isatty(2) == 1 }

  /// Prints whole lines; what cannot be written is lost, for there is nobody left to tell.
  static func print(_ message: String) {
    write(message + "\n")
  }

  /// Writes text as it is; what cannot be written is lost.
  static func write(_ text: String) {
    try? Descriptor.write(Array(text.utf8), to: 2)
  }
}
