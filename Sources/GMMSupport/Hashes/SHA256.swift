/// The hash function SHA-256 of FIPS 180-4 (doi:10.6028/NIST.FIPS.180-4).
///
/// swift-crypto has it too, but brings BoringSSL along, which takes longer to build than everything
/// else together.
package enum SHA256 {
  /// The hash of a message as 64 hexadecimal digits.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the message.
  package static func hexadecimal(_ message: [UInt8]) -> String {
    var state: [UInt32] = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
      0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    message.withUnsafeBufferPointer { message in
      let end = message.count - message.count % 64
      compress(UnsafeBufferPointer(rebasing: message[..<end]), &state)
      padded(message[end...], length: message.count).withUnsafeBufferPointer {
        compress($0, &state)
      }
    }
    return state.map { GMMSupport.hexadecimal($0, digits: 8) }.joined()
  }

  /// The last blocks of a message of the given length, of which `rest` is what fills none.
  private static func padded(
    _ rest: Slice<UnsafeBufferPointer<UInt8>>, length: Int
  ) -> [UInt8] {
    let zeros = (119 - rest.count) % 64
    let bits = UInt64(length) * 8
    var padded = Array(rest)
    padded.append(0x80)
    padded += [UInt8](repeating: 0, count: zeros)
    withUnsafeBytes(of: bits.bigEndian) { padded += $0 }
    return padded
  }

  /// Takes whole blocks of 64 bytes into the state.
  ///
  /// Figures may be large: eight rounds at a time need no moves between variables, and neither words nor
  /// constants are looked up with their bounds.
  private static func compress(_ blocks: UnsafeBufferPointer<UInt8>, _ state: inout [UInt32]) {
    let bytes = UnsafeRawBufferPointer(blocks)
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    constants.withUnsafeBufferPointer { constants in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
        for start in stride(from: 0, to: bytes.count, by: 64) {
          for t in 0..<16 {
            words[t] = UInt32(
              bigEndian: bytes.loadUnaligned(fromByteOffset: start + 4 * t, as: UInt32.self))
          }
          for t in 16..<64 {
            let (w2, w15) = (words[t - 2], words[t - 15])
            let s0 = rotated(w15, 7) ^ rotated(w15, 18) ^ (w15 &>> 3)
            let s1 = rotated(w2, 17) ^ rotated(w2, 19) ^ (w2 &>> 10)
            words[t] = s1 &+ words[t - 7] &+ s0 &+ words[t - 16]
          }
          let before = (a, b, c, d, e, f, g, h)
          for t in stride(from: 0, to: 64, by: 8) {
            round(a, b, c, &d, e, f, g, &h, constants[t] &+ words[t])
            round(h, a, b, &c, d, e, f, &g, constants[t + 1] &+ words[t + 1])
            round(g, h, a, &b, c, d, e, &f, constants[t + 2] &+ words[t + 2])
            round(f, g, h, &a, b, c, d, &e, constants[t + 3] &+ words[t + 3])
            round(e, f, g, &h, a, b, c, &d, constants[t + 4] &+ words[t + 4])
            round(d, e, f, &g, h, a, b, &c, constants[t + 5] &+ words[t + 5])
            round(c, d, e, &f, g, h, a, &b, constants[t + 6] &+ words[t + 6])
            round(b, c, d, &e, f, g, h, &a, constants[t + 7] &+ words[t + 7])
          }
          (a, b, c, d) = (a &+ before.0, b &+ before.1, c &+ before.2, d &+ before.3)
          (e, f, g, h) = (e &+ before.4, f &+ before.5, g &+ before.6, h &+ before.7)
        }
      }
    }
    state = [a, b, c, d, e, f, g, h]
  }

  /// One round; the variables move on by being passed in turns.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
    _ g: UInt32, _ h: inout UInt32, _ term: UInt32
  ) {
    let sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    let choice = g ^ (e & (f ^ g))
    h = h &+ sum1 &+ choice &+ term
    d = d &+ h
    let sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    let majority = (a & b) | (c & (a | b))
    h = h &+ sum0 &+ majority
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
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
