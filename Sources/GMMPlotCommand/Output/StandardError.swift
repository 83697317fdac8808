/// Messages for people.
enum StandardError {
  /// Prints whole lines; what cannot be written is lost, for there is nobody left to tell.
  static func print(_ message: String) {
    let bytes = Array((message + "\n").utf8)
    try? Descriptor.write(bytes, to: 2)
  }
}
