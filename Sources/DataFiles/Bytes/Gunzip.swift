/// Decompresses gzip data (RFC 1952) of one or several members, as `gzip -c a b` makes them.
///
/// Zero bytes after a member are skipped, as gzip does: tapes pad with them.
final class Gunzip {
  private let source: ByteSource
  private let input: UnsafeMutableRawBufferPointer
  /// The bytes of the input that have not been used.
  private var rest: Range<Int> = 0..<0
  private let inflater: Inflater
  private var isInMember = true
  private var inputEnded = false

  /// Begins to decompress.
  ///
  /// - Parameter source: The compressed bytes.
  /// - Throws: `DataFileError` if zlib cannot begin.
  init(_ source: @escaping ByteSource) throws(DataFileError) {
    guard let inflater = Inflater(.gzip) else { throw DataFileError(.damagedGzip) }
    self.source = source
    self.inflater = inflater
    input = .allocate(byteCount: 1 << 16, alignment: 16)
  }

  deinit {
    input.deallocate()
  }

  /// Writes the next decompressed bytes, as a ``ByteSource`` does.
  ///
  /// - Parameter output: Where to; not empty.
  /// - Returns: The number of bytes; 0 at the end.
  /// - Throws: `DataFileError` for damaged or truncated data; what the source throws.
  func read(into output: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      try refill()
      if !isInMember {
        skipPadding()
        if rest.isEmpty {
          if inputEnded { return 0 }
          continue
        }
        inflater.restart()
        isInMember = true
      }
      let compressed = UnsafeRawBufferPointer(rebasing: input[rest])
      guard let progress = inflater.inflate(compressed, to: output) else {
        throw DataFileError(.damagedGzip)
      }
      rest = (rest.lowerBound + progress.used)..<rest.upperBound
      isInMember = !progress.isAtEnd
      if progress.written > 0 { return progress.written }
      if isInMember, inputEnded, rest.isEmpty { throw DataFileError(.truncatedGzip) }
    }
  }

  private func refill() throws {
    guard rest.isEmpty, !inputEnded else { return }
    let count = try source(input)
    precondition((0...input.count).contains(count), "a source has read \(count) bytes")
    inputEnded = count == 0
    rest = 0..<count
  }

  private func skipPadding() {
    rest = rest.drop { input[$0] == 0 }
  }
}
