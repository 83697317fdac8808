import CZlib
import GMMSupport

/// Decompresses DEFLATE data (RFC 1951), bare or within gzip, piece by piece.
final class Inflater {
  /// What surrounds the data.
  enum Format: Int32 {
    // 15 is the largest window; 16 more asks for gzip, and less than zero for nothing around.
    case gzip = 31
    case bare = -15
  }

  /// What came of a piece.
  struct Progress {
    /// The number of compressed bytes that were used.
    let used: Int
    /// The number of bytes that were written.
    let written: Int
    /// Whether the compressed data say that they end here.
    let isAtEnd: Bool
  }

  /// zlib keeps the address of its stream, which must therefore not move.
  private let stream: UnsafeMutablePointer<z_stream>

  /// Begins to decompress; `nil` if zlib is another than the one that this was built for.
  init?(_ format: Format) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let size = Int32(MemoryLayout<z_stream>.size)
    let status = inflateInit2_(stream, format.rawValue, ZLIB_VERSION, size)
    if status == Z_MEM_ERROR { endForLackOfMemory() }
    guard status == Z_OK else { return nil }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Begins anew, with the next data of the same format.
  func restart() {
    inflateReset(stream)
  }

  /// Decompresses the next bytes.
  ///
  /// - Parameters:
  ///   - input: The next compressed bytes, of which some may be left.
  ///   - output: Where to; not empty.
  /// - Returns: What came of it; `nil` for damaged data. Without input there may be output left.
  func inflate(
    _ input: UnsafeRawBufferPointer, to output: UnsafeMutableRawBufferPointer
  ) -> Progress? {
    let (given, room) = (min(input.count, 1 << 30), min(output.count, 1 << 30))
    // zlib reads from here only, whatever the type of the pointer says.
    stream.pointee.next_in = UnsafeMutablePointer(
      mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
    stream.pointee.avail_in = UInt32(given)
    stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(room)
    let status = CZlib.inflate(stream, Z_NO_FLUSH)
    if status == Z_MEM_ERROR { endForLackOfMemory() }
    guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { return nil }
    return Progress(
      used: given - Int(stream.pointee.avail_in), written: room - Int(stream.pointee.avail_out),
      isAtEnd: status == Z_STREAM_END)
  }
}
