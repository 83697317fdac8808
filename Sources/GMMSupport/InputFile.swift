/// The bytes of an input file.
package enum InputFile {
  /// Reads a whole file.
  ///
  /// - Parameters:
  ///   - path: The path of the file; `-` reads standard input.
  ///   - limit: The number of bytes after which reading stops: what comes from strangers may be
  ///     endless.
  /// - Returns: The bytes, no more than `limit` and the rest of a chunk.
  /// - Throws: `FileProblem` if the file is missing, cannot be read or is a folder, or if reading
  ///   fails midway.
  package static func read(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    var input = try StartedInput(path)
    defer { input.end() }
    try input.read(to: limit)
    return input.bytes
  }

  /// Opens a file for reading; who calls closes it.
  ///
  /// - Throws: `FileProblem` if the file is missing or cannot be read.
  package static func open(_ path: String) throws(FileProblem) -> Int32 {
    let descriptor = systemOpen(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FileProblem(kind: .missing, file: path, message: systemMessage())
    }
    return descriptor
  }

  /// Reads some bytes.
  ///
  /// - Returns: How many bytes there were; 0 at the end of the file, and only there.
  /// - Throws: `FileProblem` for a folder, or if reading fails.
  package static func read(
    _ descriptor: Int32, name: String, into buffer: UnsafeMutableRawBufferPointer
  ) throws(FileProblem) -> Int {
    try bytesRead(name) { systemRead(descriptor, buffer.baseAddress, buffer.count) }
  }

  /// Reads some bytes from a place on, as ``read(_:name:into:)`` does.
  package static func read(
    _ descriptor: Int32, at offset: Int, name: String, into buffer: UnsafeMutableRawBufferPointer
  ) throws(FileProblem) -> Int {
    try bytesRead(name) { pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)) }
  }

  private static func bytesRead(
    _ name: String, _ read: () -> Int
  ) throws(FileProblem) -> Int {
    while true {
      let count = read()
      if count >= 0 { return count }
      if errno == EISDIR {
        throw FileProblem(kind: .folder, file: name, message: "is a folder; name the files in it")
      }
      if errno != EINTR {
        throw FileProblem(kind: .unreadable, file: name, message: systemMessage())
      }
    }
  }

  /// How messages call standard input.
  package static let standardInputName = "<stdin>"
}

/// Why an input file cannot be read.
package struct FileProblem: Error, Hashable {
  package enum Kind: Hashable, Sendable {
    /// Its path says nothing.
    case emptyPath
    /// It is missing, or nobody may read it.
    case missing
    case folder
    /// Reading failed midway.
    case unreadable
  }

  package let kind: Kind
  /// The path as it was given.
  package let file: String?
  /// What happened, as one line without a full stop.
  package let message: String
}

/// Whether there is something at the path that hands its bytes out only once: a pipe or a device.
package func isReadOnce(_ path: String) -> Bool {
  FileStatus(path).map { !$0.isRegular && !$0.isFolder } ?? false
}
