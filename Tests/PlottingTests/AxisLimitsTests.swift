import Testing

@testable import Plotting

/// Against Matplotlib; `Tests/Fixtures/Plotting/axes.py` tells how the numbers were made.
@Suite("Axis limits")
struct AxisLimitsTests {
  struct Expected: Decodable {
    let automatic: [Automatic]
    let nonsingular: [Nonsingular]
  }

  struct Automatic: Decodable {
    let data: [Double]
    let margin: Double
    let sticky: Double?
    let limits: [Double]
  }

  struct Nonsingular: Decodable {
    let interval: [Double]
    let expander: Double
    let tiny: Double
    let result: [Double]
  }

  private let expected: Expected

  init() throws {
    expected = try fixture("limits.json", as: Expected.self)
  }

  @Test("Limits that nobody has set are the data's with margins, to the bit")
  func automatic() {
    for expected in expected.automatic {
      let limits = automaticLimits(
        data: expected.data[0]...expected.data[1], margin: expected.margin,
        sticky: expected.sticky.map { [$0] } ?? [])
      #expect(limits == expected.limits[0]...expected.limits[1], "\(expected)")
    }
  }

  @Test("Intervals too narrow to be divided are widened, to the bit")
  func nonsingularIntervals() {
    for expected in expected.nonsingular {
      let interval = nonsingular(
        expected.interval[0]...expected.interval[1],
        expander: expected.expander, tiny: expected.tiny)
      #expect(interval == expected.result[0]...expected.result[1], "\(expected)")
    }
  }
}
