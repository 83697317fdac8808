import DataFiles
import ExperimentFile
import GMMSupport
import Synchronization

/// The data file of an experiment.
struct DataSource: Sendable {
  /// The path from the working directory; `nil` for standard input.
  let path: String?
  /// How messages call the file.
  let name: String
  /// The content of what cannot be read twice: standard input, a pipe, a device.
  private let bytes: [UInt8]?
  /// How many threads read the file; nothing depends on it.
  let workers: Int
  private let leaves = DataDigest()

  /// What is not a file is kept in memory; what strangers send may be endless.
  private static let limit = 1 << 30
  private static let standardInput = Mutex<[UInt8]?>(nil)

  /// Finds the file; reads it only if it cannot be read twice.
  ///
  /// - Parameters:
  ///   - settings: The file, relative to the experiment file, or `-`.
  ///   - experiment: The path of the experiment file.
  ///   - workers: How many threads read the file, at least 1.
  /// - Throws: `CommandFailure` with status 64 if both come from standard input, 65 if there is more
  ///   than a gibibyte of it, 74 if reading fails.
  init(
    _ settings: DataSettings, relativeTo experiment: String, workers: Int
  ) throws(CommandFailure) {
    self.workers = workers
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

  /// The digest of the file as it is stored, which it is read for unless it was read before; all
  /// variants of a figure share it.
  ///
  /// - Throws: `CommandFailure` with status 66 if the file is missing, 74 if reading fails, or the file
  ///   gets shorter all the time.
  func digest() throws(CommandFailure) -> String {
    if let known = leaves.text { return known }
    let content = try content()
    // A file that is being cut off has not all leaves that it began with.
    for _ in 0..<3 {
      try readWhole(content)
      if let known = leaves.text { return known }
    }
    throw CommandFailure(.inputOutput, file: name, "changed while it was read")
  }

  /// The bytes of the file.
  ///
  /// - Throws: `CommandFailure` with status 66 if the file is missing or cannot be read.
  func content() throws(CommandFailure) -> DataContent {
    if let bytes { return DataContent(bytes, name: name) }
    return try DataContent(file: name)
  }

  /// The bytes of the file from a place on, as ``DataContent/source(_:hashing:)`` has them.
  func source(
    _ content: DataContent, _ range: Range<Int> = 0..<Int.max
  ) -> DataContent.Source {
    content.source(range, hashing: leaves.text == nil ? leaves : nil)
  }

  /// The parts of so many bytes, for threads that read at the same time; the last has no end.
  static func parts(of byteCount: Int) -> [Range<Int>] {
    let count = max(byteCount / partSize, 1)
    return (0..<count).map { part in
      part * partSize..<(part + 1 == count ? Int.max : (part + 1) * partSize)
    }
  }

  /// The number of bytes as they are stored.
  var byteCount: Int {
    if let bytes { return bytes.count }
    var information = stat()
    return stat(name, &information) == 0 ? Int(information.st_size) : 0
  }

  /// Reads all bytes for their digest.
  private func readWhole(_ content: DataContent) throws(CommandFailure) {
    let parts = Self.parts(of: content.count)
    var failure: CommandFailure?
    OrderedWork.run(count: parts.count, workers: workers) { part in
      Result { () throws(CommandFailure) in try read(parts[part], of: content) }
    } deliver: { _, result in
      if case .failure(let error) = result { failure = error }
      return failure == nil
    }
    if let failure { throw failure }
  }

  private func read(_ range: Range<Int>, of content: DataContent) throws(CommandFailure) {
    let source = source(content, range)
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { chunk.deallocate() }
    var offset = range.lowerBound
    while offset < range.upperBound {
      let free = min(chunk.count, range.upperBound - offset)
      let count = try source(UnsafeMutableRawBufferPointer(rebasing: chunk[..<free]))
      if count == 0 { return }
      offset += count
    }
  }

  /// Two leaves of the digest: small enough for threads to end at about the same time, and large
  /// enough to begin with one costs nothing.
  private static let partSize = 2 * DataDigest.leafSize
}
