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
    let place = Place(in: range, hashing: digest)
    return { [self] buffer throws(ExperimentProblem) in
      let count = try read(at: place.offset, into: buffer)
      place.pass(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      return count
    }
  }

  /// How far a source has come.
  ///
  /// Swift 6.3 optimizes variables that the source would capture in the place of this to accesses that
  /// never end, and the process with them.
  private final class Place {
    var offset: Int
    private let range: Range<Int>
    private var leaves: LeafReader?

    init(in range: Range<Int>, hashing digest: DataDigest?) {
      (offset, self.range) = (range.lowerBound, range)
      leaves = digest.map { LeafReader($0, leaf: range.lowerBound / DataDigest.leafSize) }
    }

    /// Goes past bytes that were read; at the end of the file there are none.
    func pass(_ bytes: UnsafeRawBufferPointer) {
      if offset <= range.upperBound {
        let hashed = bytes[..<min(bytes.count, range.upperBound - offset)]
        leaves?.append(UnsafeRawBufferPointer(rebasing: hashed))
        if bytes.isEmpty { leaves?.end() }
      }
      offset += bytes.count
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
