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

/// Writing to open files, pipes and terminals.
enum Descriptor {
  /// The number of an error of the C library.
  struct SystemError: Error {
    let code: Int32
  }

  /// Writes all bytes, however many calls it takes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        systemWrite(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno == EAGAIN {
        // Somebody else's setting on a pipe that is shared: wait until there is room.
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
      } else if errno != EINTR {
        throw SystemError(code: errno)
      }
    }
  }
}
