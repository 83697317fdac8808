import Testing

@testable import ExperimentFile

@Suite struct UTF8ValidationTests {
  @Test("Every scalar's encoding is well formed")
  func wellFormed() {
    for value in stride(from: UInt32(0), through: 0x10FFFF, by: 61) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(firstInvalidUTF8Offset(in: Array(String(scalar).utf8)) == nil)
    }
  }

  // Sequences of table 3-7 and section 3.9 of the Unicode Standard.
  @Test(
    "Ill-formed sequences are found where they begin",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
      [0xE2, 0x82], [0xF0, 0x8F, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0xF0, 0x9F, 0x98], [0xF0, 0x9F, 0x41, 0x80], [0xFF],
    ])
  func illFormed(bytes: [UInt8]) {
    #expect(firstInvalidUTF8Offset(in: [0x41, 0xC3, 0xA9] + bytes) == 3)
    #expect(firstInvalidUTF8Offset(in: [0x41, 0xC3, 0xA9] + bytes + [0x41]) == 3)
  }
}
