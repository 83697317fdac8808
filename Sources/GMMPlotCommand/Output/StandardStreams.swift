/// Figures and data for other programs.
enum StandardOutput {
  /// Whether a person would see what is written.
  static var isTerminal: Bool { isatty(1) == 1 }

  /// The number of columns of the terminal that shows it; `nil` if there is none that says so.
  static var terminalColumns: Int? {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes bytes.
  ///
  /// - Throws: `CommandFailure` with status 74 if the disk is full or the reader has gone.
  static func write(_ bytes: [UInt8]) throws(CommandFailure) {
    let code = writeAll(bytes, to: 1)
    if code != 0 {
      throw CommandFailure(
        .inputOutput, "cannot write to standard output: \(systemMessage(code))")
    }
  }
}

/// Messages for people.
enum StandardError {
  /// Whether a person sees what is written.
  static var isTerminal: Bool { isatty(2) == 1 }

  /// Prints lines; what cannot be written is lost, for there is nobody left to tell.
  static func print(_ lines: [LogLine]) {
    write(lines.map { $0.text + "\n" }.joined())
  }

  /// Prints a text of some lines.
  static func print(_ text: String) {
    print(text.split(separator: "\n", omittingEmptySubsequences: false).map { LogLine(String($0)) })
  }

  /// Shows a line on a terminal in the place of the one that is shown there.
  static func showStatus(_ line: LogLine) {
    write(clearing + line.text)
  }

  /// Takes the line away that is shown on a terminal.
  static func clearStatus() {
    write(clearing)
  }

  /// Goes to the start of the line and erases it (ECMA-48, 8.3.41).
  private static let clearing = "\r\u{1B}[K"

  private static func write(_ text: String) {
    _ = writeAll(Array(text.utf8), to: 2)
  }
}

/// Writes all bytes to an open file, a pipe or a terminal, however many calls it takes.
///
/// - Returns: The number of the error of the C library; 0 without one.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes {
      write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
    }
    if count >= 0 {
      written += count
    } else if errno == EAGAIN {
      // Somebody else's setting on a pipe that is shared: wait until there is room.
      var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = poll(&waiting, 1, -1)
    } else if errno != EINTR {
      return errno
    }
  }
  return 0
}
