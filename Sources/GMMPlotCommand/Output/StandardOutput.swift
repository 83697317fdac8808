import GMMSupport

/// Figures and data for other programs.
enum StandardOutput {
  /// Whether a person would see what is written.
  static var isTerminal: Bool { isatty(1) == 1 }

  /// Writes bytes.
  ///
  /// - Throws: `CommandFailure` with status 74 if the disk is full or the reader has gone.
  static func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do {
      try Descriptor.write(bytes, to: 1)
    } catch {
      throw CommandFailure(
        .inputOutput,
        "cannot write to standard output: \(systemMessage(error.code))")
    }
  }
}
