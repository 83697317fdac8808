import Foundation
import TestSupport
import Testing

@testable import GMMSupport

@Suite struct XXH64Tests {
  private func hash(_ bytes: [UInt8], part: Int = .max) -> UInt64 {
    var hash = XXH64()
    for start in stride(from: 0, to: bytes.count, by: min(part, max(bytes.count, 1))) {
      bytes[start...].prefix(part).withUnsafeBytes { hash.append($0) }
    }
    return hash.value
  }

  @Test(
    "The hashes are those that xxHash publishes for its test buffer",
    arguments: [
      (0, 0xEF46_DB37_51D8_E999), (1, 0xE934_A84A_DB05_2768), (4, 0x9136_A0DC_A574_57EE),
      (14, 0x8282_DCC4_994E_35C8), (222, 0xB641_AE8C_B691_C174),
    ] as [(Int, UInt64)])
  func published(count: Int, expected: UInt64) {
    #expect(hash(DigestFixture.sanityBuffer(count)) == expected)
  }

  @Test(
    "Messages of all lengths have the hash that python-xxhash gives, in whatever parts they come")
  func lengths() throws {
    let bytes = DigestFixture.sanityBuffer(300)
    for (count, expected) in try DigestFixture().hashes.enumerated() {
      let message = Array(bytes[..<count])
      for part in [1, 7, 32, 33, 1000] {
        #expect(hash(message, part: part) == UInt64(expected, radix: 16), "\(count) by \(part)")
      }
    }
  }
}
