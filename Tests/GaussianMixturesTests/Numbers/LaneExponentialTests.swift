import TestSupport
import Testing

@testable import GaussianMixtures

struct LaneExponentialTests {
  private struct Fixture: Decodable {
    let arguments: [Exact]
    let values: [Exact]
    let rests: [Exact]
  }

  @Test("exponentials differ from those of 60 digits by at most 1.1 ulp, over the whole range")
  func accuracy() throws {
    let expected = try fixture("exponentials", as: Fixture.self)
    let entries = ExponentialTable.entries
    for start in stride(from: 0, to: expected.arguments.count, by: 8) {
      let arguments = SIMD8(expected.arguments[start..<(start + 8)].map(\.value))
      let found = LaneExponential.exp(arguments, table: entries.span)
      for lane in 0..<8 {
        let (value, rest) = (expected.values[start + lane], expected.rests[start + lane])
        let error = ((found[lane] - value.value) - rest.value) / value.value.ulp
        #expect(error.magnitude <= 1.1, "exp(\(arguments[lane]))")
      }
    }
  }

  @Test("the exponential of 0 is 1")
  func zero() {
    let entries = ExponentialTable.entries
    let found = LaneExponential.exp(SIMD8(repeating: 0), table: entries.span)
    #expect(found == SIMD8(repeating: 1))
  }

  @Test("the table of powers of two is that of 80 digits, to the last bit")
  func table() {
    let entries = ExponentialTable.entries
    #expect(entries.count == 256)
    #expect(entries[0] == 0x3FF0_0000_0000_0000)
    #expect(entries[128] == (2.0).squareRoot().bitPattern - 128 << 44)
    #expect(entries.reduce(0) { $0 &* 31 &+ $1 } == 0xF995_BF05_DF6C_EE41)
  }
}
