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
      throw CommandFailure(.usage, "gmm-plot: error: the path of an experiment file is empty")
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CommandFailure(.missingInput, file: path, systemMessage())
    }
    defer { close(descriptor) }
    return try read(descriptor: descriptor, name: path, limit)
  }

  /// How messages call standard input.
  static let standardInputName = "<stdin>"

  private static func read(
    descriptor: Int32, name: String, _ limit: Int
  ) throws(CommandFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < limit {
      let count = chunk.withUnsafeMutableBytes {
        systemRead(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 {
        bytes += chunk[..<count]
      } else if count == 0 {
        break
      } else if errno == EISDIR {
        throw CommandFailure(.badData, file: name, "is a folder; name the files in it")
      } else if errno != EINTR {
        throw CommandFailure(.inputOutput, file: name, systemMessage())
      }
    }
    return bytes
  }
}
