import TestSupport
import Testing

@testable import GaussianMixtures

struct LaneNormalTailTests {
  private struct Fixture: Decodable {
    let numbers: [Double]
    let tails: [Double]
  }

  @Test("probabilities above numbers are within 2e-10 of those of 40 digits")
  func accuracy() throws {
    let expected = try fixture("normal-tails", as: Fixture.self)
    #expect(expected.numbers.count == 81)
    let entries = ExponentialTable.entries
    for (number, tail) in zip(expected.numbers, expected.tails) {
      let found = LaneNormalTail.values(SIMD8(repeating: number), table: entries.span)
      for lane in 0..<8 {
        #expect(abs(found[lane] - tail) <= 2e-10 * tail, "P(Z > \(number))")
      }
    }
  }
}
