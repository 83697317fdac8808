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

  static let expected = cases("axes")
  static let whole = cases("whole")

  private static func cases(_ name: String) -> Result<[Expected], any Error> {
    Result { try fixture("ticks.json", as: [String: [Expected]].self)[name] ?? [] }
  }

  /// Letters that take no room: no label touches another.
  private struct NoLetters: TextMeasuring {
    func extent(of string: String, size: Double) -> TextExtent {
      TextExtent(width: 0, ascent: 0, descent: 0)
    }
  }

  /// The horizontal axis of a figure whose limits are set, whatever room labels take.
  private func axis(_ expected: Expected, isWhole: Bool = false) -> Axis {
    let figure = Figure(
      width: Double(30 * expected.room + 15), height: 288,
      margins: Margins(left: 0, right: 1, bottom: 0, top: 1),
      x: Figure.AxisOptions(limits: expected.set[0]...expected.set[1], isWhole: isWhole),
      layers: [])
    return figure.layout(measuring: NoLetters()).axes[0].x
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

  @Test("Whole ticks are Matplotlib's, but for those that it has between whole numbers")
  func whole() throws {
    let all = try Self.whole.get()
    #expect(all.count >= 90)
    for expected in all {
      let drawn = axis(expected, isWhole: true).ticks
      let pairs = zip(expected.ticks, expected.labels).filter { $0.0 == $0.0.rounded() }
      #expect(drawn.map(\.value) == pairs.map(\.0), "\(expected)")
      if pairs.count == expected.ticks.count {
        #expect(drawn.map(\.label) == pairs.map(\.1), "\(expected)")
      }
    }
    #expect(all.contains { $0.ticks.contains { $0 != $0.rounded() } })
  }

  @Test("The offset text is Matplotlib's, letter for letter")
  func offsetText() throws {
    for expected in try Self.expected.get() {
      #expect(axis(expected).offsetText == expected.offset, "\(expected)")
    }
  }
}
