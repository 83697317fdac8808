import Testing

@testable import Plotting

@Suite("Axis")
struct AxisTests {
  /// An axis as Matplotlib draws it; `Tests/Fixtures/Plotting/axes.py` tells how it was made.
  struct Expected: Decodable {
    let set: [Double]
    let room: Int
    let limits: [Double]
    let ticks: [Double]
    let labels: [String]
    let offset: String
  }

  static let expected = Result {
    try fixture("ticks.json", as: [String: [Expected]].self)["axes"] ?? []
  }

  /// The horizontal axis of a figure whose limits are set.
  private func axis(_ expected: Expected) -> Axis {
    let figure = Figure(
      width: Double(30 * expected.room + 15), height: 288,
      margins: Figure.Margins(left: 0, right: 1, bottom: 0, top: 1),
      x: Figure.AxisSettings(limits: expected.set[0]...expected.set[1]), layers: [])
    return figure.axes[0].x
  }

  @Test("Limits that are set are kept, or widened if they are too close, as Matplotlib does")
  func limits() throws {
    for expected in try Self.expected.get() {
      #expect(axis(expected).limits == expected.limits[0]...expected.limits[1])
    }
  }

  @Test("Ticks are drawn where Matplotlib draws them, to 1e-12 of the span")
  func ticks() throws {
    let all = try Self.expected.get()
    #expect(all.count >= 800)
    for expected in all {
      let ticks = axis(expected).ticks.map(\.value)
      let tolerance = 1e-12 * (expected.limits[1] - expected.limits[0])
      let agree =
        ticks.count == expected.ticks.count
        && zip(ticks, expected.ticks).allSatisfy { abs($0 - $1) <= tolerance }
      #expect(agree, "\(expected): \(ticks)")
    }
  }

  @Test("Tick labels are Matplotlib's, letter for letter")
  func labels() throws {
    for expected in try Self.expected.get() {
      #expect(axis(expected).ticks.map(\.label) == expected.labels, "\(expected)")
    }
  }

  @Test("The offset text is Matplotlib's, letter for letter")
  func offsetText() throws {
    for expected in try Self.expected.get() {
      #expect(axis(expected).offsetText == expected.offset, "\(expected)")
    }
  }
}
