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

  @Test("probabilities and moments above and below a number are those of mpmath")
  func halfLines() throws {
    for row in try fixture("normal-half-lines", as: [[Double]].self) {
      let a = row[0]
      for isBelow in [false, true] {
        // Of a variable with the mean 3 and the deviation 2, whose ends are exact.
        let interval =
          isBelow
          ? PointInterval(from: -.infinity, to: 3 - 2 * a)
          : PointInterval(from: 3 + 2 * a, to: .infinity)
        let found = NormalInterval(interval, mean: 3, deviation: 2)
        let (name, scale) = (Comment(rawValue: "\(a), \(isBelow)"), max(a.magnitude, 1))
        // Rounding moves the end by its ulp, which the density there magnifies by a.
        let shift = (3 + 2 * a.magnitude).ulp / 2
        #expect(
          (found.logProbability - row[1]).magnitude
            <= 8e-15 * max(row[1].magnitude, 1e-3) + scale * shift, name)
        #expect(
          ((isBelow ? -1 : 1) * found.mean - row[2]).magnitude <= 1e-14 * scale + shift, name)
        #expect((found.square - row[3]).magnitude <= 2e-14 * scale * scale, name)
      }
    }
  }
}
