import Testing

@testable import Plotting

/// Axes with other scales than the linear one, beside Matplotlib's; `Tests/Fixtures/Plotting/scales.py` tells how
/// these were made.
@Suite struct AxisScaleTests {
  struct Expected: Decodable {
    let threshold: Double?
    let room: Int
    let data: [Double]?
    let set: [Double]?
    let inverted: Bool
    let limits: [Double]
    let ticks: [ExpectedTick]
    let minor: [ExpectedTick]

    var scale: AxisScale { threshold.map { .symlog(threshold: $0) } ?? .log }
  }

  struct ExpectedTick: Decodable {
    let value: Double
    let formula: String
    let label: String

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      value = try list.decode(Double.self)
      formula = try list.decode(String.self)
      label = try list.decode(String.self)
    }
  }

  static let expected = Result {
    try fixture("scales.json", as: [String: [Expected]].self)["axes"] ?? []
  }

  /// Letters that take no room: no label touches another.
  private struct NoLetters: TextMeasuring {
    func extent(of string: String, size: Double) -> TextExtent {
      TextExtent(width: 0, ascent: 0, descent: 0)
    }
  }

  private func axes(_ expected: Expected) -> Axes {
    var x = Figure.AxisOptions(limits: expected.set.map { $0[0]...$0[1] })
    x.scaling = expected.scale
    x.isInverted = expected.inverted
    let data = expected.data ?? [1]
    let figure = Figure(
      width: Double(30 * expected.room + 15), height: 288,
      margins: Margins(left: 0, right: 1, bottom: 0, top: 1), x: x,
      layers: [Layer(.points(x: data, y: data.map { _ in 1 }))])
    return figure.layout(measuring: NoLetters()).axes[0]
  }

  private func agree(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= 1e-12 * max(abs(a), abs(b))
  }

  @Test("Limits are Matplotlib's, to 1e-12 of each")
  func limits() throws {
    let all = try Self.expected.get()
    #expect(all.count == 60)
    for expected in all {
      let limits = axes(expected).x.limits
      #expect(
        agree(limits.lowerBound, expected.limits[0])
          && agree(limits.upperBound, expected.limits[1]), "\(expected): \(limits)")
    }
  }

  @Test("Ticks and minor ticks are where Matplotlib has them, with its labels")
  func ticks() throws {
    for expected in try Self.expected.get() {
      let axis = axes(expected).x
      for (ticks, wanted) in [(axis.ticks, expected.ticks), (axis.minorTicks, expected.minor)] {
        #expect(
          ticks.count == wanted.count
            && zip(ticks, wanted).allSatisfy { agree($0.value, $1.value) },
          "\(expected): \(ticks.map(\.value))")
        #expect(ticks.map(\.label) == wanted.map(\.formula), "\(expected)")
        #expect(
          ticks.map { FormulaText.words(of: $0.label).replacing(" × ", with: "×") }
            == wanted.map(\.label), "\(expected)")
      }
    }
  }

  @Test("The ends of an axis are at the sides of its area, exchanged where it is inverted")
  func ends() throws {
    for expected in try Self.expected.get() {
      let axes = axes(expected)
      let ends = [axes.x.limits.lowerBound, axes.x.limits.upperBound].map { axes.place(x: $0) }
      let sides = [axes.area.left, axes.area.right]
      for (end, side) in zip(ends, expected.inverted ? sides.reversed() : sides) {
        #expect(abs(end - side) < 1e-9)
      }
    }
  }
}
