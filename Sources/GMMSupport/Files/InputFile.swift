/// The bytes of an input file.
package enum InputFile {
  /// Reads a whole file.
  ///
  /// - Parameters:
  ///   - path: The path of the file; `-` reads standard input.
  ///   - limit: The number of bytes after which reading stops: what comes from strangers may be
  ///     endless.
  ///   - naming: Who names the file.
  /// - Returns: The bytes, no more than `limit` and the rest of a chunk.
  /// - Throws: `FileProblem` if the file is missing, cannot be read or is a folder, or if reading
  ///   fails midway.
  package static func read(
    _ path: String, limit: Int, namedBy naming: FileNaming = .user
  ) throws(FileProblem) -> [UInt8] {
    var input = try StartedInput(path, namedBy: naming)
    defer { input.end() }
    try input.read(to: limit)
    return input.bytes
  }

  /// How messages call standard input.
  package static let standardInputName = "<stdin>"
}
