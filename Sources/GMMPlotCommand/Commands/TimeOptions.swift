/// The option that says how long a command may take.
struct TimeOptions {
  private static let timeout = TypedOption<Seconds>(
    "timeout", valueName: "seconds",
    help: "End with status 75 after so many seconds; every file is then whole or as it was.")

  static let arguments = [timeout.argument]

  private var timeout: Seconds?

  /// The options of a command that has none.
  init() {}

  init(_ values: ArgumentValues) { timeout = values[Self.timeout] }

  /// Begins to count the time, if there is an end to it.
  func start(_ messages: Messages) {
    guard let timeout else { return }
    let message = Message(
      .error, "the \(numberText(timeout.value)) s of --timeout are over; nothing is half written")
    TimeLimit.start(
      seconds: timeout.value,
      saying: messages.form.lines(of: message, hasColor: messages.hasColor))
  }
}

/// A time in seconds, from a thousandth to a year.
struct Seconds: ArgumentValue {
  let value: Double

  init?(argument: String) {
    let isPlain = argument.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".")
    }
    guard isPlain, let value = Double(argument), (0.001...31_536_000).contains(value) else {
      return nil
    }
    self.value = value
  }
}
