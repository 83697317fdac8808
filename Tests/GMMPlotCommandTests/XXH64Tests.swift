import Foundation
import TestSupport
import Testing

@testable import GMMPlotCommand

@Suite struct XXH64Tests {
  struct Expected: Decodable {
    struct Digest: Decodable {
      let size: Int
      let digest: String
    }

    /// Hashes of the first 0, 1, 2 and so on bytes.
    let hashes: [String]
    let digests: [Digest]

    init() throws {
      self = try JSONDecoder().decode(
        Expected.self,
        from: Data(contentsOf: Repository.fixture("GMMPlotCommand/digests/expected.json")))
    }
  }

  /// The bytes that xxHash tests itself with, of `cli/xsum_sanity_check.c`.
  static func sanityBuffer(_ count: Int) -> [UInt8] {
    var state: UInt64 = 2_654_435_761
    return (0..<count).map { _ in
      defer { state &*= 11_400_714_785_074_694_797 }
      return UInt8(state >> 56)
    }
  }

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
    #expect(hash(Self.sanityBuffer(count)) == expected)
  }

  @Test(
    "Messages of all lengths have the hash that python-xxhash gives, in whatever parts they come")
  func lengths() throws {
    let bytes = Self.sanityBuffer(300)
    for (count, expected) in try Expected().hashes.enumerated() {
      let message = Array(bytes[..<count])
      for part in [1, 7, 32, 33, 1000] {
        #expect(hash(message, part: part) == UInt64(expected, radix: 16), "\(count) by \(part)")
      }
    }
  }
}
