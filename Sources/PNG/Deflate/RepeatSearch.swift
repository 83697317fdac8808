/// A way to find what has been there before: the search of LZ77 (J. Ziv and A. Lempel, 1977,
/// doi:10.1109/TIT.1977.1055714).
protocol RepeatSearch {
  /// Splits bytes into single ones and repetitions.
  ///
  /// - Parameter bytes: Fewer than 2^31 bytes.
  /// - Returns: The bytes and repetitions in their order.
  /// - Complexity: O(*n*) for *n* bytes.
  mutating func items(of bytes: UnsafeRawBufferPointer) -> [DeflateItem]
}

/// How many bytes from two places on are the same, up to a limit.
func commonLength(
  _ first: UnsafeRawPointer, _ second: UnsafeRawPointer, limit: Int
) -> Int {
  var length = 0
  while length + 8 <= limit {
    let difference =
      first.loadUnaligned(fromByteOffset: length, as: UInt64.self).littleEndian
      ^ second.loadUnaligned(fromByteOffset: length, as: UInt64.self).littleEndian
    if difference != 0 { return length + difference.trailingZeroBitCount / 8 }
    length += 8
  }
  while length < limit,
    first.load(fromByteOffset: length, as: UInt8.self)
      == second.load(fromByteOffset: length, as: UInt8.self)
  {
    length += 1
  }
  return length
}
