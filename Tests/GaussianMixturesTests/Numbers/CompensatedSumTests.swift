import GaussianMixtures
import Testing

struct CompensatedSumTests {
  @Test("terms lost beside a larger one come back when it is taken away")
  func cancellation() {
    #expect([1, 1e100, 1, -1e100].compensatedSum == 2)
    #expect([1e100, 1, -1e100].compensatedSum == 1)
  }

  @Test("a thousand rounded thousandths sum to 1")
  func manyTerms() {
    #expect(Array(repeating: 0.001, count: 1000).compensatedSum == 1)
  }

  @Test("the empty sum is 0")
  func noTerms() {
    #expect([Double]().compensatedSum == 0)
  }

  @Test("an overflow and an infinite term give infinity, opposite infinities and NaN give NaN")
  func notFinite() {
    let greatest = Double.greatestFiniteMagnitude
    #expect([greatest, greatest].compensatedSum == .infinity)
    #expect([1, -Double.infinity, 1].compensatedSum == -.infinity)
    #expect([Double.infinity, -.infinity].compensatedSum.isNaN)
    #expect([1, Double.nan, 1].compensatedSum.isNaN)
  }
}
