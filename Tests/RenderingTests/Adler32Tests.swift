import CZlib
import TestSupport
import Testing

@testable import PNG

@Suite struct Adler32Tests {
  private static func checksum(_ parts: [[UInt8]]) -> UInt32 {
    var checksum = Adler32()
    for part in parts { part.withUnsafeBytes { checksum.append($0) } }
    return checksum.value
  }

  @Test("The checksum of nothing is 1, and that of a known word is known")
  func known() {
    #expect(Self.checksum([]) == 1)
    // https://en.wikipedia.org/wiki/Adler-32
    #expect(Self.checksum([Array("Wikipedia".utf8)]) == 0x11E6_0398)
  }

  @Test("The checksum is zlib's for bytes of every kind and number, in any parts")
  func sameAsZlib() {
    var numbers = ArbitraryNumbers(seed: 32)
    let lengths = Array(0...1100) + [5552, 5553, 65_521, 1 << 20]
    for length in lengths {
      // The greatest bytes make the greatest sums.
      let isFull = length % 3 == 0
      let bytes = (0..<length).map { _ in isFull ? 255 : UInt8(numbers.next() % 256) }
      let expected = bytes.withUnsafeBufferPointer {
        adler32(1, $0.baseAddress, UInt32($0.count))
      }
      #expect(Self.checksum([bytes]) == UInt32(expected), "\(length)")
      let cut = length == 0 ? 0 : Int(numbers.next() % UInt64(length))
      #expect(
        Self.checksum([Array(bytes[..<cut]), Array(bytes[cut...])]) == UInt32(expected),
        "\(length), cut at \(cut)")
    }
  }
}
