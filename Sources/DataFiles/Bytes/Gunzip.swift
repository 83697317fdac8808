import CZlib

/// Decompresses gzip data (RFC 1952) of one or several members, as `gzip -c a b` makes them.
///
/// Zero bytes after a member are skipped, as gzip does: tapes pad with them.
final class Gunzip {
  private let source: ByteSource
  private let input: UnsafeMutableRawBufferPointer
  /// zlib keeps the address of its stream, which must therefore not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private var isInMember = true
  private var inputEnded = false

  /// Begins to decompress.
  ///
  /// - Parameter source: The compressed bytes.
  /// - Throws: `DataFileError` if zlib has no memory.
  init(_ source: @escaping ByteSource) throws(DataFileError) {
    self.source = source
    input = .allocate(byteCount: 1 << 16, alignment: 16)
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // 15 is the largest window; 16 more asks for gzip instead of zlib's own format.
    let status = inflateInit2_(
      stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { throw DataFileError(.damagedGzip) }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    input.deallocate()
  }

  /// Writes the next decompressed bytes, as a ``ByteSource`` does.
  ///
  /// - Parameter output: Where to; not empty.
  /// - Returns: The number of bytes; 0 at the end.
  /// - Throws: `DataFileError` for damaged or truncated data; what the source throws.
  func read(into output: UnsafeMutableRawBufferPointer) throws -> Int {
    let room = min(output.count, 1 << 30)
    stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(room)
    while true {
      try refill()
      if !isInMember {
        skipPadding()
        if stream.pointee.avail_in == 0 {
          if inputEnded { return 0 }
          continue
        }
        guard inflateReset(stream) == Z_OK else { throw DataFileError(.damagedGzip) }
        isInMember = true
      }
      let status = inflate(stream, Z_NO_FLUSH)
      switch status {
      case Z_OK, Z_STREAM_END, Z_BUF_ERROR: isInMember = status != Z_STREAM_END
      default: throw DataFileError(.damagedGzip)
      }
      let written = room - Int(stream.pointee.avail_out)
      if written > 0 { return written }
      if isInMember, inputEnded, stream.pointee.avail_in == 0 {
        throw DataFileError(.truncatedGzip)
      }
    }
  }

  private func refill() throws {
    guard stream.pointee.avail_in == 0, !inputEnded else { return }
    let count = try source(input)
    precondition((0...input.count).contains(count), "a source has read \(count) bytes")
    inputEnded = count == 0
    stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_in = UInt32(count)
  }

  private func skipPadding() {
    while stream.pointee.avail_in > 0, stream.pointee.next_in.pointee == 0 {
      stream.pointee.next_in += 1
      stream.pointee.avail_in -= 1
    }
  }
}
