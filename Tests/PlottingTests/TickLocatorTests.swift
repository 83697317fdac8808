import TestSupport
import Testing

@testable import Plotting

/// `AxisTests` compares ticks with Matplotlib's; here is what holds of all ticks.
@Suite("Tick locator")
struct TickLocatorTests {
  private func randomLimits(_ count: Int, magnitudes: ClosedRange<Double>) -> [ClosedRange<Double>]
  {
    var random = ArbitraryNumbers(seed: 20_250_609)
    return (0..<count).map { _ in
      let ends = (0..<2).map { _ in
        Double.random(in: -10...10, using: &random)
          * Double(sign: .plus, exponent: Int.random(in: -40...40, using: &random), significand: 1)
      }
      let scale = Double.random(in: magnitudes, using: &random)
      return min(ends[0], ends[1]) * scale...max(ends[0], ends[1]) * scale
    }
  }

  @Test("At least two ticks lie within the limits, and at most one more than there is room for")
  func count() {
    for (index, limits) in randomLimits(2000, magnitudes: 0.1...1).enumerated() {
      let room = index % 12 + 1
      let ticks = TickLocator.ticks(limits: limits, room: room)
      let visible = ticks.count(where: limits.contains)
      #expect(visible >= 2, "\(limits)")
      #expect(visible <= max(min(room, 9) + 1, 4), "\(limits), room for \(room)")
    }
  }

  @Test("Ticks span the limits, in equal steps of 1, 2, 2.5 or 5 times a power of ten")
  func steps() {
    for limits in randomLimits(2000, magnitudes: 0.1...1) {
      let ticks = TickLocator.ticks(limits: limits, room: 9)
      let span = limits.upperBound - limits.lowerBound
      guard let first = ticks.first, let last = ticks.last else {
        Issue.record("no ticks in \(limits)")
        continue
      }
      #expect(first <= limits.lowerBound + 1e-9 * span)
      #expect(last >= limits.upperBound - 1e-9 * span)

      let step = (last - first) / Double(ticks.count - 1)
      #expect(zip(ticks.dropFirst(), ticks).allSatisfy { abs($0 - $1 - step) <= 1e-9 * step })
      let digits = "\(step * 1.0000000001)".filter { $0 != "0" && $0 != "." }
      #expect(["1", "2", "25", "5"].contains { digits.hasPrefix($0) }, "\(step)")
    }
  }

  private static let extremes: [ClosedRange<Double>] = [
    -8e307...8e307, -1.7e308...1.7e308, 0...1.7e308, 1e308...1.1e308, 1e308...1e308,
    0...0, 0 ... .leastNonzeroMagnitude, -.leastNormalMagnitude ... .leastNormalMagnitude,
    1...1.0000000000000002, -1e16...(-9_999_999_999_999_998), 1e-100...1e100,
    1e100...1.0000000000000002e100,
  ]

  @Test(
    "Limits as far apart, as close or as far from zero as numbers can be find an end, too",
    arguments: extremes)
  func extremeLimits(limits: ClosedRange<Double>) {
    for room in 0...12 {
      let axis = Axis(limits: limits, room: room)
      #expect(axis.ticks.count <= 10)
      #expect(axis.ticks.allSatisfy { $0.value.isFinite })
    }
  }
}
