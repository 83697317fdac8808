import Testing

@testable import Plotting

/// Frames of an animation: what stands around axes may differ, the axes do not move.
@Suite struct FrameLayoutTests {
  private func figure(
    title: String?, labels: [String], place: LegendOptions.Place = .best, top: Double = 1
  ) -> Figure {
    var figure = Figure(
      width: 360, height: 240, title: title,
      x: Figure.AxisOptions(limits: 0...10), y: Figure.AxisOptions(limits: 0...1),
      layers: labels.map { label in
        Layer(.curve(x: [0, 5, 10], y: [0, top, 0]), label: label)
      }, legend: LegendOptions(place: place))
    figure.panels[0].title = "step"
    return figure
  }

  @Test("Axes stand where all frames have room")
  func axes() {
    let frames = [
      figure(title: "A", labels: ["a"], place: .right),
      figure(title: "A\nB", labels: ["a longer label"], place: .right),
      figure(title: nil, labels: ["b"], place: .right),
    ]
    let layouts = frames.frameLayouts(measuring: EvenLetters())
    let areas = layouts.map(\.axes[0].area)
    #expect(areas[0] == areas[1] && areas[1] == areas[2])
    // As far in as that of the frame that needs most room.
    #expect(areas[0].right == frames[1].layout(measuring: EvenLetters()).axes[0].area.right)
    #expect(areas[0].top <= frames[1].layout(measuring: EvenLetters()).axes[0].area.top)
    #expect(layouts.flatMap(\.warnings).isEmpty)
    #expect(Set(layouts.map { $0.axes[0].y.ticks.map(\.value) }).count == 1)
  }

  @Test("Frames that need the same room stand as they do alone")
  func alone() {
    let frames = [figure(title: "A", labels: ["a"]), figure(title: "B", labels: ["b"])]
    let layouts = frames.frameLayouts(measuring: EvenLetters())
    let own = frames.map { $0.layout(measuring: EvenLetters()).axes[0].area }
    #expect(layouts.map(\.axes[0].area) == own)
    #expect([figure(title: "A", labels: ["a"])].frameLayouts(measuring: EvenLetters()).count == 1)
    #expect([Figure]().frameLayouts(measuring: EvenLetters()).isEmpty)
  }

  @Test("A legend stands in one place, where it covers least of all frames")
  func legend() throws {
    func frame(_ x: [Double]) -> Figure {
      Figure(
        width: 360, height: 240, x: Figure.AxisOptions(limits: 0...10),
        y: Figure.AxisOptions(limits: 0...1),
        layers: [Layer(.curve(x: x, y: Array(repeating: 0.9, count: x.count)), label: "a")])
    }
    // The upper right corner is taken in one frame, the upper left one in another.
    let places = Array(stride(from: 8, through: 9.9, by: 0.1))
    let frames = [frame(places), frame(places.map { 10 - $0 }), frame([4, 5])]
    let alone = frames.map { $0.layout(measuring: EvenLetters()).legendFrame(ofPanel: 0) }
    #expect(Set(alone.map { $0.map { [$0.left, $0.bottom] } }).count > 1)
    let together = frames.frameLayouts(measuring: EvenLetters()).map {
      $0.legendFrame(ofPanel: 0)
    }
    #expect(together[0] == together[1] && together[1] == together[2])
    let placed = try #require(together[0])
    #expect(placed.top < 120)
  }
}
