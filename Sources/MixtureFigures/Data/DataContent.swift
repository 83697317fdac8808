/// The bytes of a data file, to be read from any place, by several threads at a time.
///
/// One that was opened stays the same file if another takes its name.
final class DataContent: Sendable {
  /// A `ByteSource` whose failures name the file.
  typealias Source = (UnsafeMutableRawBufferPointer) throws(ExperimentProblem) -> Int

  private enum Bytes: Sendable {
    case file(OpenedFile)
    case memory([UInt8])
  }

  private let name: String
  private let bytes: Bytes

  /// Takes a file that is open, and closes it in the end.
  init(_ file: OpenedFile) {
    name = file.name
    bytes = .file(file)
  }

  /// Takes bytes.
  init(_ bytes: [UInt8], name: String) {
    self.name = name
    self.bytes = .memory(bytes)
  }

  deinit {
    if case .file(let file) = bytes { file.end() }
  }

  /// The number of bytes now.
  var count: Int {
    switch bytes {
    case .memory(let bytes): return bytes.count
    case .file(let file): return FileStatus(ofOpen: file.descriptor)?.size ?? 0
    }
  }

  /// Hands out the bytes from a place on.
  ///
  /// - Parameters:
  ///   - range: Where to begin, and up to where leaves are hashed; both lie between two leaves, or
  ///     the end is that of the file, whatever it is. Bytes beyond are handed out too.
  ///   - digest: What learns of the leaves; `nil` if it knows them.
  /// - Returns: A source that throws `ExperimentProblem` for a folder, or if reading fails.
  func source(_ range: Range<Int>, hashing digest: DataDigest?) -> Source {
    var offset = range.lowerBound
    var leaves = digest.map { LeafReader($0, leaf: offset / DataDigest.leafSize) }
    return { [self] buffer throws(ExperimentProblem) in
      let count = try read(at: offset, into: buffer)
      if offset <= range.upperBound {
        let hashed = buffer[..<min(count, range.upperBound - offset)]
        leaves?.append(UnsafeRawBufferPointer(rebasing: hashed))
        if count == 0 { leaves?.end() }
      }
      offset += count
      return count
    }
  }

  private func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(ExperimentProblem) -> Int {
    switch bytes {
    case .file(let file):
      do {
        return try file.read(at: offset, into: buffer)
      } catch {
        throw ExperimentProblem(error, file: name)
      }
    case .memory(let bytes):
      let rest = bytes[min(offset, bytes.count)...].prefix(buffer.count)
      buffer.copyBytes(from: rest)
      return rest.count
    }
  }
}
