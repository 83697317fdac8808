import GaussianMixtures
import TestSupport
import Testing

@testable import MixtureFigures

@Suite("Curve sampling")
struct CurveSamplingTests {
  /// What NumPy's `arange` gives; `Tests/Fixtures/Plotting/arithmetic.py` tells how it was made.
  private struct Arithmetic: Decodable {
    struct Grid: Decodable {
      let start: Double
      let stop: Double
      let step: Double
      let count: Int
      let first: Double
      let last: Double
      let digest: String
    }

    let arange: [Grid]
  }

  @Test("Stepped places are those of numpy.arange, to the bit")
  func arange() throws {
    for grid in try decodedFixture("Plotting/arithmetic.json", as: Arithmetic.self).arange {
      let places = CurveSampling.stepped(from: grid.start, to: grid.stop, step: grid.step)
      #expect(places.count == grid.count, "\(grid)")
      #expect(places.first == grid.first, "\(grid)")
      #expect(places.last == grid.last, "\(grid)")
      #expect(digest(places) == grid.digest, "\(grid)")
    }
  }

  /// The FNV-1a digest of the little-endian bytes of numbers.
  private func digest(_ values: [Double]) -> String {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for value in values {
      for shift in stride(from: 0, to: 64, by: 8) {
        state = (state ^ (value.bitPattern >> UInt64(shift) & 0xFF)) &* 0x100_0000_01B3
      }
    }
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  @Test(
    "Automatic places increase strictly, hold both ends and every mean, two or more to a pixel",
    arguments: [
      [(0.25, 5.0, 1.5), (0.75, 10.0, 2.0)], [(1, 0, 1)], [(0.5, 0, 1e-9), (0.5, 1, 1e-9)],
      [(0.1, 1, 0.5), (0.2, 1, 0.25), (0.7, 1, 0.125)], [(1, 1e9, 1e-3)], [(0, -3, 1), (1, 3, 1)],
    ], [1, 27, 446])
  func automatic(components: [(Double, Double, Double)], pixels: Int) throws {
    let mixture = try self.mixture(components)
    let interval = CurveSampling.interval(of: mixture, data: -0.7...18.4)
    let places = CurveSampling.automatic(for: mixture, over: interval, pixels: pixels)
    let gaps = zip(places.dropFirst(), places).map { $0 - $1 }

    #expect(places.first == interval.lowerBound)
    #expect(places.last == interval.upperBound)
    #expect(mixture.components.allSatisfy { places.contains($0.mean) })
    #expect(gaps.allSatisfy { $0 > 0 })
    let half = (interval.upperBound - interval.lowerBound) / Double(2 * pixels)
    #expect(gaps.allSatisfy { $0 <= half * (1 + 1e-9) })
  }

  @Test("The peak of a component far narrower than a pixel is reached, to 1e-12")
  func narrowComponent() throws {
    let mixture = try mixture([(0.999, 5, 2), (0.001, 7.3, 1e-7)])
    let places = CurveSampling.automatic(for: mixture, over: -3...13, pixels: 446)
    let highest = places.map(mixture.density(at:)).max() ?? 0
    // By mpmath, with 30 digits: 0.001 N(7.3 | 7.3, 1e-7²) + 0.999 N(7.3 | 5, 2²).
    let expected = 3989.525669180552
    #expect(abs(highest / expected - 1) <= 1e-12)
  }

  @Test("Means beyond the interval add no places")
  func meansOutside() throws {
    let mixture = try mixture([(0.5, 0, 1), (0.5, 100, 1)])
    let places = CurveSampling.automatic(for: mixture, over: 2...3, pixels: 10)
    let ofComponent = [2.125, 2.375, 2.625, 2.875]
    #expect(places == ((0...20).map { 2 + Double($0) / 20 } + ofComponent).sorted())
  }

  @Test("The interval of a curve holds all means ± 4 standard deviations and the data")
  func interval() throws {
    let mixture = try mixture([(0.25, 5, 1.5), (0.75, 10, 2)])
    #expect(CurveSampling.interval(of: mixture, data: nil) == -1...18)
    #expect(CurveSampling.interval(of: mixture, data: 0...17) == -1...18)
    #expect(CurveSampling.interval(of: mixture, data: -2...19) == -2...19)
  }

  private func mixture(_ components: [(Double, Double, Double)]) throws -> GaussianMixture {
    try GaussianMixture(
      components: components.map { .init(weight: $0.0, mean: $0.1, standardDeviation: $0.2) })
  }
}
