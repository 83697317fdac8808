import Testing

@testable import Plotting

@Suite("Room for tick labels")
struct TickLabelRoomTests {
  /// A panel whose axes are so wide and so high.
  private func figure(
    width: Double, height: Double, x: ClosedRange<Double> = 0...1, y: ClosedRange<Double> = 0...1
  ) -> Figure {
    Figure(
      width: width + 200, height: height + 200,
      margins: Margins(
        left: 100 / (width + 200), right: (width + 100) / (width + 200),
        bottom: 100 / (height + 200), top: (height + 100) / (height + 200)),
      x: Figure.AxisOptions(limits: x), y: Figure.AxisOptions(limits: y), layers: [])
  }

  private func labels(_ figure: Figure, _ kind: TextKind) -> [PlacedText] {
    figure.evenLayout.texts(ofPanel: 0).filter { $0.kind == kind }
  }

  @Test("A single panel has Matplotlib's ticks as long as their labels are a tenth of an em apart")
  func thinned() {
    // Nine labels of up to 42 points, an eighth of the width from middle to middle.
    func ticks(_ width: Double) -> [Double] {
      figure(width: width, height: 150, x: -4e5...4e5).axes[0].x.ticks.map(\.value)
    }
    #expect(ticks(346) == (-4...4).map { 1e5 * Double($0) })
    #expect(ticks(342) == [-4e5, -2e5, 0, 2e5, 4e5])
  }

  @Test("No tick label meets another, however small the axes are and whatever the numbers")
  func apart() {
    let limits: [ClosedRange<Double>] = [
      0...1, -4e5...4e5, 0...1e-7, 12_345...12_346, 0...0.0123, -0.5...99_999,
    ]
    for limits in limits {
      for length in stride(from: 3.0, through: 200, by: 7) {
        let figure = figure(width: length, height: length, x: limits, y: limits)
        let (x, y) = (labels(figure, .xTickLabel), labels(figure, .yTickLabel))
        #expect(!x.isEmpty && !y.isEmpty, "\(limits) \(length)")
        for (first, second) in zip(x, x.dropFirst()) {
          #expect(second.box.left - first.box.right > 1 - 1e-9, "\(limits) \(length)")
        }
        for (first, second) in zip(y, y.dropFirst()) {
          // Digits are three quarters of an em high, and have no depth.
          #expect(
            second.line.origin.y - first.line.origin.y > 7.5 + 1 - 1e-9, "\(limits) \(length)")
        }
      }
    }
  }

  @Test("Axes too short for two numbers have one")
  func one() {
    func count(width: Double, height: Double, _ kind: TextKind) -> Int {
      labels(figure(width: width, height: height), kind).count
    }
    // Of 7.5 points, or a letter of 6, and 1 between them.
    #expect(count(width: 300, height: 8, .yTickLabel) == 1)
    #expect(count(width: 300, height: 9, .yTickLabel) == 2)
    #expect(count(width: 6.5, height: 300, .xTickLabel) == 1)
    #expect(count(width: 7.5, height: 300, .xTickLabel) == 2)
  }
}
