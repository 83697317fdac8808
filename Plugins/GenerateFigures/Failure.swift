/// Why no figures can be drawn, for the one who asked for them.
struct Failure: Error {
  let message: String

  init(_ message: String) {
    self.message = message
  }
}
