/// Collects words of bits into bytes, each from its lowest bit on, as DEFLATE packs them.
struct BitWriter {
  private(set) var bytes: [UInt8]
  private var pending: UInt64 = 0
  private var pendingCount: UInt64 = 0

  /// Goes on after some bytes.
  init(after bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Writes the lowest bits of a word, at most 32; the others have to be zero.
  mutating func write(_ word: UInt32, count: some BinaryInteger) {
    pending |= UInt64(word) << pendingCount
    pendingCount += UInt64(truncatingIfNeeded: count)
    guard pendingCount >= 32 else { return }
    for shift in stride(from: UInt64(0), to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: pending >> shift))
    }
    pending >>= 32
    pendingCount -= 32
  }

  /// Fills the last byte with zeros.
  mutating func finishByte() {
    while pendingCount > 0 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      pendingCount -= min(8, pendingCount)
    }
  }
}
