/// What may stand after the data of an entry of a ZIP archive, where a program could not go back.
///
/// APPNOTE.TXT, 4.3.9: with a signature or without, with sizes of 32 or 64 bits. Which it is, is said
/// nowhere for sure; as the data were read by then, their checksum and sizes tell.
struct ArchiveDescriptor {
  /// The number of bytes of the largest.
  static let largestSize = 24
  private static let signature: [UInt8] = [0x50, 0x4B, 0x07, 0x08]

  /// The checksum of the data.
  let checksum: UInt
  /// The number of bytes in the archive.
  let storedSize: Int
  /// The number of bytes of the data.
  let size: Int

  /// The number of bytes that say this of the data; `nil` if others stand there.
  ///
  /// - Parameters:
  ///   - bytes: What follows the data.
  ///   - hasLongSizes: Whether the header has sizes of 64 bits, and so most probably this.
  /// - Returns: The number of bytes.
  func length(in bytes: ArraySlice<UInt8>, hasLongSizes: Bool) -> Int? {
    for start in bytes.starts(with: Self.signature) ? [4, 0] : [0] {
      for width in hasLongSizes ? [8, 4] : [4, 8] {
        let mask = width == 4 ? 0xFFFF_FFFF : UInt64.max
        let length = start + 4 + 2 * width
        if bytes.count >= length, bytes.number(at: start, size: 4) == UInt64(checksum),
          bytes.number(at: start + 4, size: width) == UInt64(storedSize) & mask,
          bytes.number(at: start + 4 + width, size: width) == UInt64(size) & mask
        {
          return length
        }
      }
    }
    return nil
  }
}
