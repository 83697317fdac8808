/// Compresses bytes in zlib's format (RFC 1950): DEFLATE with a header and a checksum.
package struct ZlibStream {
  private var deflater: Deflater
  private var checksum = Adler32()

  /// Prepares to append to some bytes what a search finds repetitions in.
  init(_ search: any RepeatSearch, after bytes: [UInt8]) {
    // DEFLATE with distances of up to 32 kB.
    deflater = Deflater(search, after: bytes + [0x78, 0x01])
  }

  /// Compresses some bytes by themselves; the last ones end the stream.
  mutating func append(_ bytes: UnsafeRawBufferPointer, isLast: Bool) {
    checksum.append(bytes)
    deflater.append(bytes, isLast: isLast)
  }

  /// The bytes that were there before and the whole stream.
  consuming func finish() -> [UInt8] {
    var bytes = deflater.finish()
    bytes.append(bigEndian: checksum.value)
    return bytes
  }

  /// How many bytes are compressed by themselves at a time: that takes little memory and costs
  /// little.
  static let partLength = 1 << 19

  /// Compresses bytes of which nothing is known.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  package static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    var stream = ZlibStream(LazyRepeatFinder(), after: [])
    bytes.withUnsafeBytes { bytes in
      var start = 0
      repeat {
        let end = min(start + partLength, bytes.count)
        stream.append(
          UnsafeRawBufferPointer(rebasing: bytes[start..<end]), isLast: end == bytes.count)
        start = end
      } while start < bytes.count
    }
    return stream.finish()
  }
}
