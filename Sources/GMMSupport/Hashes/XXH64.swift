/// The hash function XXH64 with the seed 0.
///
/// Y. Collet, xxHash fast digest algorithm, version 0.1.1 (2018),
/// https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md.
package struct XXH64 {
  private var lanes = (
    Self.prime1 &+ Self.prime2, Self.prime2, UInt64(0), 0 &- Self.prime1
  )
  private var length = 0
  /// What does not fill a stripe of 32 bytes yet.
  private var rest: [UInt8] = []

  package init() {}

  /// Appends a part of the message.
  package mutating func append(_ bytes: UnsafeRawBufferPointer) {
    length += bytes.count
    var start = 0
    if !rest.isEmpty {
      start = min(32 - rest.count, bytes.count)
      rest += bytes[..<start]
      guard rest.count == 32 else { return }
      rest.withUnsafeBytes { Self.mix($0, into: &lanes) }
      rest.removeAll(keepingCapacity: true)
    }
    let end = bytes.count - (bytes.count - start) % 32
    Self.mix(UnsafeRawBufferPointer(rebasing: bytes[start..<end]), into: &lanes)
    rest += bytes[end...]
  }

  /// The hash of what has been appended so far.
  package var value: UInt64 {
    var hash = Self.prime5
    if length >= 32 {
      let (a, b, c, d) = lanes
      hash = rotated(a, 1) &+ rotated(b, 7) &+ rotated(c, 12) &+ rotated(d, 18)
      for lane in [a, b, c, d] {
        hash = (hash ^ Self.round(0, lane)) &* Self.prime1 &+ Self.prime4
      }
    }
    hash = Self.finish(hash &+ UInt64(length), rest)
    hash = (hash ^ hash >> 33) &* Self.prime2
    hash = (hash ^ hash >> 29) &* Self.prime3
    return hash ^ hash >> 32
  }

  /// Takes in whole stripes.
  private static func mix(
    _ stripes: UnsafeRawBufferPointer, into lanes: inout (UInt64, UInt64, UInt64, UInt64)
  ) {
    guard let base = stripes.baseAddress else { return }
    var (a, b, c, d) = lanes
    func word(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    for offset in stride(from: 0, to: stripes.count, by: 32) {
      a = round(a, word(offset))
      b = round(b, word(offset &+ 8))
      c = round(c, word(offset &+ 16))
      d = round(d, word(offset &+ 24))
    }
    lanes = (a, b, c, d)
  }

  /// Takes in what is left after the last stripe: eight bytes, four, and one at a time.
  private static func finish(_ hash: UInt64, _ rest: [UInt8]) -> UInt64 {
    var hash = hash
    var rest = rest[...]
    while rest.count >= 8 {
      hash = rotated(hash ^ round(0, word(rest.prefix(8))), 27) &* prime1 &+ prime4
      rest = rest.dropFirst(8)
    }
    if rest.count >= 4 {
      hash = rotated(hash ^ word(rest.prefix(4)) &* prime1, 23) &* prime2 &+ prime3
      rest = rest.dropFirst(4)
    }
    for byte in rest { hash = rotated(hash ^ UInt64(byte) &* prime5, 11) &* prime1 }
    return hash
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  @inline(__always)
  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    rotated(lane &+ word &* prime2, 31) &* prime1
  }

  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5
}

@inline(__always)
private func rotated(_ word: UInt64, _ count: UInt64) -> UInt64 {
  word &<< count | word &>> (64 &- count)
}
