/// The hash function SHA-256 of FIPS 180-4 (doi:10.6028/NIST.FIPS.180-4).
///
/// swift-crypto has it too, but brings BoringSSL along, which takes longer to build than everything
/// else together.
struct SHA256 {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var words = [UInt32](repeating: 0, count: 64)
  private var length = 0
  /// What does not fill a block of 64 bytes yet.
  private var rest: [UInt8] = []

  /// The hash of a whole message as 64 hexadecimal digits.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the message.
  static func hexadecimal(_ message: [UInt8]) -> String {
    var hash = SHA256()
    message.withUnsafeBufferPointer { hash.append($0) }
    return hash.hexadecimal
  }

  /// Appends a part of the message.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    length += bytes.count
    var start = 0
    if !rest.isEmpty {
      start = min(64 - rest.count, bytes.count)
      rest += bytes[..<start]
      guard rest.count == 64 else { return }
      let block = rest
      rest = []
      block.withUnsafeBufferPointer { Self.compress($0, &words, &state) }
    }
    while bytes.count - start >= 64 {
      Self.compress(UnsafeBufferPointer(rebasing: bytes[start..<start + 64]), &words, &state)
      start += 64
    }
    rest += bytes[start...]
  }

  /// The hash of what has been appended so far, as 64 hexadecimal digits.
  var hexadecimal: String {
    var (state, words) = (state, words)
    Self.padded(rest[...], length: length).withUnsafeBufferPointer { bytes in
      for start in stride(from: 0, to: bytes.count, by: 64) {
        Self.compress(UnsafeBufferPointer(rebasing: bytes[start..<start + 64]), &words, &state)
      }
    }
    let digits = Array("0123456789abcdef".utf8)
    let text = state.flatMap { word in
      (0..<8).map { digits[Int(word >> (28 - 4 * UInt32($0)) & 15)] }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func padded(_ rest: ArraySlice<UInt8>, length: Int) -> [UInt8] {
    let zeros = (119 - rest.count) % 64
    let bits = UInt64(length) * 8
    var padded = Array(rest)
    padded.append(0x80)
    padded += [UInt8](repeating: 0, count: zeros)
    for shift in stride(from: 56, through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    return padded
  }

  private static func compress(
    _ block: UnsafeBufferPointer<UInt8>, _ words: inout [UInt32], _ state: inout [UInt32]
  ) {
    for t in 0..<16 {
      let (a, b) = (UInt32(block[4 * t]), UInt32(block[4 * t + 1]))
      let (c, d) = (UInt32(block[4 * t + 2]), UInt32(block[4 * t + 3]))
      words[t] = a << 24 | b << 16 | c << 8 | d
    }
    for t in 16..<64 {
      let (w2, w15) = (words[t - 2], words[t - 15])
      let s0 = rotated(w15, 7) ^ rotated(w15, 18) ^ (w15 >> 3)
      let s1 = rotated(w2, 17) ^ rotated(w2, 19) ^ (w2 >> 10)
      words[t] = s1 &+ words[t - 7] &+ s0 &+ words[t - 16]
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for t in 0..<64 {
      let sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let choice = (e & f) ^ (~e & g)
      let first = h &+ sum1 &+ choice &+ constants[t] &+ words[t]
      let sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ sum0 &+ majority)
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// The first 32 bits after the point of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1,
    0x923f_82a4, 0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3,
    0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786,
    0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147,
    0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13,
    0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a,
    0x5b9c_ca4f, 0x682e_6ff3, 0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
    0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
