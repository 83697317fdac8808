import Foundation
import Testing

/// The hash function SHA-256 of FIPS 180-4 (doi:10.6028/NIST.FIPS.180-4), which Foundation lacks.
enum SHA256 {
  /// The hash of a message as 64 hexadecimal digits.
  static func hexadecimal(_ message: [UInt8]) -> String {
    var state = primes.prefix(8).map { fraction(Double($0).squareRoot()) }
    let blocks = padded(message)
    for start in stride(from: 0, to: blocks.count, by: 64) {
      compress(blocks[start..<start + 64], into: &state)
    }
    return state.map { String(format: "%08x", $0) }.joined()
  }

  private static let primes = (2...311).filter { n in !(2..<n).contains { n % $0 == 0 } }
  private static let constants = primes.map { fraction(cbrt(Double($0))) }

  /// The first 32 bits after the point.
  private static func fraction(_ number: Double) -> UInt32 {
    UInt32((number - number.rounded(.down)) * 0x1p32)
  }

  private static func padded(_ message: [UInt8]) -> [UInt8] {
    let zeros = (119 - message.count % 64) % 64
    let length = UInt64(message.count) * 8
    return message + [0x80] + [UInt8](repeating: 0, count: zeros)
      + (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * $0)) }
  }

  private static func compress(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { start in
      block[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for t in 16..<64 {
      let (w2, w15) = (words[t - 2], words[t - 15])
      let s0 = rotated(w15, 7) ^ rotated(w15, 18) ^ w15 >> 3
      let s1 = rotated(w2, 17) ^ rotated(w2, 19) ^ w2 >> 10
      words.append(s1 &+ words[t - 7] &+ s0 &+ words[t - 16])
    }
    var s = state
    for t in 0..<64 {
      let (a, e) = (s[0], s[4])
      let choice = e & s[5] ^ ~e & s[6]
      let majority = a & s[1] ^ a & s[2] ^ s[1] & s[2]
      let first =
        s[7] &+ (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) &+ choice &+ constants[t]
        &+ words[t]
      let second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ majority
      s = [first &+ second, a, s[1], s[2], s[3] &+ first, e, s[5], s[6]]
    }
    state = zip(state, s).map { $0 &+ $1 }
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }
}

@Suite struct SHA256Tests {
  @Test(
    "The hashes are those that NIST publishes as examples",
    arguments: [
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func examples(message: String, hash: String) {
    #expect(SHA256.hexadecimal(Array(message.utf8)) == hash)
  }
}
