import DataFiles
import ExperimentFile
import Synchronization

/// The data file of an experiment.
struct DataSource: Sendable {
  /// The path from the working directory; `nil` for standard input.
  let path: String?
  /// How messages call the file.
  let name: String
  /// The content of what cannot be read twice: standard input, a pipe, a device.
  private let bytes: [UInt8]?
  private let knownDigest = KnownDigest()

  /// What is not a file is kept in memory; what strangers send may be endless.
  private static let limit = 1 << 30
  private static let standardInput = Mutex<[UInt8]?>(nil)

  /// Finds the file; reads it only if it cannot be read twice.
  ///
  /// - Parameters:
  ///   - settings: The file, relative to the experiment file, or `-`.
  ///   - experiment: The path of the experiment file.
  /// - Throws: `CommandFailure` with status 64 if both come from standard input, 65 if there is more
  ///   than a gibibyte of it, 74 if reading fails.
  init(_ settings: DataSettings, relativeTo experiment: String) throws(CommandFailure) {
    guard settings.file == "-" else {
      let isAbsolute = settings.file.hasPrefix("/")
      let path = isAbsolute ? settings.file : folderPath(of: experiment) + settings.file
      self.path = path
      name = path
      bytes = isReadOnce(path) ? try Self.read(path, name: path) : nil
      return
    }
    guard experiment != "-" else {
      throw CommandFailure(
        .usage, "the experiment and its data cannot both come from standard input")
    }
    path = nil
    name = InputFile.standardInputName
    // Several experiments of a batch share what comes from there.
    bytes = try Self.standardInput.withLock { known throws(CommandFailure) in
      if let known { return known }
      let bytes = try Self.read("-", name: InputFile.standardInputName)
      known = bytes
      return bytes
    }
  }

  private static func read(_ path: String, name: String) throws(CommandFailure) -> [UInt8] {
    let bytes = try InputFile.read(path, limit: limit + 1)
    guard bytes.count <= limit else {
      throw CommandFailure(.badData, file: name, "more than 1 GiB; data of that size need a file")
    }
    return bytes
  }

  /// The SHA-256 of the file as it is stored; found once for all variants of a figure.
  ///
  /// - Throws: `CommandFailure` with status 66 if the file is missing, 74 if reading fails.
  func digest() throws(CommandFailure) -> String {
    try knownDigest.value.withLock { known throws(CommandFailure) in
      if let known { return known }
      var hash = SHA256()
      if let bytes {
        bytes.withUnsafeBufferPointer { hash.append($0) }
      } else {
        try withChunks { buffer, count in
          hash.append(UnsafeBufferPointer(rebasing: buffer[..<count]))
        }
      }
      known = hash.hexadecimal
      return hash.hexadecimal
    }
  }

  /// Reads columns of the file block by block.
  ///
  /// - Returns: What was read.
  /// - Throws: `DataFileError` for what is wrong with the file, `CommandFailure` if it cannot be
  ///   read, and what `body` throws.
  func forEachBlock(
    columns: [ColumnReference], missing: MissingValues, _ body: (DataBlock) throws -> Void
  ) throws -> DataSummary {
    if let bytes {
      var start = 0
      let file = DataFile(name: name) { buffer in
        let count = min(buffer.count, bytes.count - start)
        buffer.copyBytes(from: bytes[start..<start + count])
        start += count
        return count
      }
      return try file.forEachBlock(columns: columns, missing: missing, body)
    }
    let descriptor = try InputFile.open(name)
    defer { close(descriptor) }
    let file = DataFile(name: name) { [name] buffer in
      try InputFile.read(descriptor, name: name, into: buffer)
    }
    return try file.forEachBlock(columns: columns, missing: missing, body)
  }

  /// The number of bytes as they are stored.
  var byteCount: Int {
    if let bytes { return bytes.count }
    var information = stat()
    return stat(name, &information) == 0 ? Int(information.st_size) : 0
  }

  private func withChunks(
    _ body: (UnsafeBufferPointer<UInt8>, Int) -> Void
  ) throws(CommandFailure) {
    let descriptor = try InputFile.open(name)
    defer { close(descriptor) }
    let chunk = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 18)
    defer { chunk.deallocate() }
    while true {
      let count = try InputFile.read(
        descriptor, name: name, into: UnsafeMutableRawBufferPointer(chunk))
      if count == 0 { return }
      body(UnsafeBufferPointer(chunk), count)
    }
  }
}

/// What copies of a data source have found out together.
private final class KnownDigest: Sendable {
  let value = Mutex<String?>(nil)
}
