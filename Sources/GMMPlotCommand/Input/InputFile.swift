import GMMSupport

/// The bytes of an input file.
enum InputFile {
  /// Reads a whole file.
  ///
  /// - Parameters:
  ///   - path: The path of the file; `-` reads standard input.
  ///   - limit: The number of bytes after which reading stops: what comes from strangers may be
  ///     endless.
  /// - Returns: The bytes, no more than `limit` and the rest of a chunk.
  /// - Throws: `CommandFailure` with status 66 if the file is missing or cannot be read, 65 if it
  ///   is a folder, 74 if reading fails midway.
  static func read(_ path: String, limit: Int) throws(CommandFailure) -> [UInt8] {
    guard path != "-" else { return try read(descriptor: 0, name: standardInputName, limit) }
    guard !path.isEmpty else {
      throw CommandFailure(.usage, "the path of an input file is empty")
    }
    let descriptor = try open(path)
    defer { close(descriptor) }
    return try read(descriptor: descriptor, name: path, limit)
  }

  /// Opens a file for reading; who calls closes it.
  ///
  /// - Throws: `CommandFailure` with status 66 if the file is missing or cannot be read.
  static func open(_ path: String) throws(CommandFailure) -> Int32 {
    let descriptor = systemOpen(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CommandFailure(.missingInput, file: path, systemMessage())
    }
    return descriptor
  }

  /// Reads some bytes.
  ///
  /// - Returns: How many bytes there were; 0 at the end of the file, and only there.
  /// - Throws: `CommandFailure` with status 65 for a folder, 74 if reading fails.
  static func read(
    _ descriptor: Int32, name: String, into buffer: UnsafeMutableRawBufferPointer
  ) throws(CommandFailure) -> Int {
    try bytesRead(name) { systemRead(descriptor, buffer.baseAddress, buffer.count) }
  }

  /// Reads some bytes from a place on, as ``read(_:name:into:)`` does.
  static func read(
    _ descriptor: Int32, at offset: Int, name: String, into buffer: UnsafeMutableRawBufferPointer
  ) throws(CommandFailure) -> Int {
    try bytesRead(name) { pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)) }
  }

  private static func bytesRead(
    _ name: String, _ read: () -> Int
  ) throws(CommandFailure) -> Int {
    while true {
      let count = read()
      if count >= 0 { return count }
      if errno == EISDIR {
        throw CommandFailure(.badData, file: name, "is a folder; name the files in it")
      }
      if errno != EINTR { throw CommandFailure(.inputOutput, file: name, systemMessage()) }
    }
  }

  /// How messages call standard input.
  static let standardInputName = "<stdin>"

  private static func read(
    descriptor: Int32, name: String, _ limit: Int
  ) throws(CommandFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { chunk.deallocate() }
    while bytes.count < limit {
      let count = try read(descriptor, name: name, into: chunk)
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return bytes
  }
}
