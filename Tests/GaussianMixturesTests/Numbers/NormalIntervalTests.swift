import TestSupport
import Testing

@testable import GaussianMixtures

struct NormalIntervalTests {
  @Test("probabilities and moments in intervals of any width and place are those of mpmath")
  func fixtureValues() throws {
    for row in try fixture("normal-intervals", as: [[Double]].self) {
      let (middle, half) = (row[0], row[1])
      let interval = NormalInterval(middle: middle, halfWidth: half)
      let name = Comment(rawValue: "\(middle) ± \(half)")
      #expect(
        (interval.logProbability - row[2]).magnitude <= 4e-15 * max(row[2].magnitude, 2), name)
      #expect((interval.mean - row[3]).magnitude <= 1e-13 * max(middle.magnitude, 1), name)
      #expect(
        (interval.square - row[4]).magnitude <= 1e-13 * max(middle * middle, 1), name)
    }
  }
}
