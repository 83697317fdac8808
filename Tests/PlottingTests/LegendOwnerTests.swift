import Testing

@testable import Plotting

@Suite("Legends of several panels")
struct LegendOwnerTests {
  /// Panels of a curve each with these labels, two in a row.
  private func figure(
    _ labels: [String?], _ legend: LegendOptions = LegendOptions(),
    size: (Double, Double) = (600, 300)
  ) -> Figure {
    let unit = Figure.AxisOptions(limits: 0...1)
    let panels = labels.map {
      Figure.Panel(x: unit, y: unit, layers: [Layer(.curve(x: [0, 1], y: [0, 0]), label: $0)])
    }
    return Figure(
      width: size.0, height: size.1, panels: panels,
      grid: Figure.Grid(rows: (labels.count + 1) / 2, columns: 2), legend: legend)
  }

  private func entries(_ layout: FigureLayout, _ panel: Int?) -> [String] {
    (panel.map(layout.texts(ofPanel:)) ?? layout.texts).filter { $0.kind == .legendEntry }
      .map(\.string)
  }

  @Test("Panels of the same entries have one legend, to the right of all, level with their top")
  func one() throws {
    let layout = figure(["curve", "curve", "curve", "curve"]).evenLayout
    #expect(entries(layout, nil) == ["curve"])
    for panel in 0..<4 { #expect(layout.legendFrame(ofPanel: panel) == nil) }
    let frame = try #require(layout.legendFrame)
    // Half of "1.0" is behind the axes, then an em.
    #expect(abs(frame.left - (layout.axes[1].area.right + 9 + 10)) < 1e-9)
    #expect(abs(frame.right - 593.2) < 1e-9)
    #expect(abs(frame.top - layout.axes[0].area.top) < 1e-9)
    #expect(layout.warnings.isEmpty)
  }

  @Test("Panels of different entries have legends of their own, in their axes")
  func each() throws {
    for labels in [["one", "two"], ["one", nil]] {
      let layout = figure(labels).evenLayout
      #expect(layout.legendFrame == nil)
      for (panel, label) in labels.enumerated() {
        #expect(entries(layout, panel) == [label].compactMap { $0 })
        guard label != nil else { continue }
        let frame = try #require(layout.legendFrame(ofPanel: panel))
        let area = layout.axes[panel].area
        #expect(area.contains(Point(x: frame.left, y: frame.bottom)))
        #expect(area.contains(Point(x: frame.right, y: frame.top)))
      }
    }
  }

  @Test("The legend of all stands below or above them where that is named")
  func belowAndAbove() throws {
    for place in [LegendOptions.Place.below, .above] {
      let layout = figure(["curve", "curve"], LegendOptions(place: place)).evenLayout
      let (axes, frame) = (layout.axes, try #require(layout.legendFrame))
      let middle = axes[0].area.left + axes[1].area.right
      #expect(abs(frame.left + frame.right - middle) < 1e-9)
      #expect(
        place == .below ? frame.top < axes[0].area.bottom : frame.bottom > axes[0].area.top)
      #expect(layout.warnings.isEmpty)
    }
  }

  @Test("One that has no room to the right of all panels stands below them")
  func noRoom() throws {
    var figure = figure(["curve", "curve"], size: (600, 200))
    let labels = (1...14).map { "curve \($0)" }
    for panel in 0..<2 {
      figure.panels[panel].layers = [
        Layer(.curves(x: [0, 1], y: labels.map { _ in [0, 0] }, labels: labels))
      ]
    }
    let layout = figure.evenLayout
    #expect(entries(layout, nil) == labels)
    #expect(try #require(layout.legendFrame).top < layout.axes[0].area.bottom)
  }

  @Test("A place in the axes is one in those of the last panel of the first row")
  func inside() throws {
    let figure = figure(
      ["curve", "curve", "curve", "curve"], LegendOptions(place: .lowerLeft))
    let layout = figure.evenLayout
    #expect(layout.legendFrame == nil)
    for panel in [0, 2, 3] { #expect(layout.legendFrame(ofPanel: panel) == nil) }
    let (area, frame) = (layout.axes[1].area, try #require(layout.legendFrame(ofPanel: 1)))
    #expect(abs(frame.left - area.left - 5) < 1e-9 && abs(frame.bottom - area.bottom - 5) < 1e-9)
  }

  @Test("A panel with a legend of its own leaves the other panels theirs")
  func ownOptions() throws {
    var figure = figure(["curve", "curve", "curve", "curve"])
    figure.panels[0].legend = LegendOptions(place: .none)
    figure.panels[1].legend = LegendOptions(place: .right, title: "Title")
    let layout = figure.evenLayout
    #expect(layout.legendFrame == nil)
    #expect((0..<4).map { entries(layout, $0) } == [[], ["curve"], ["curve"], ["curve"]])
    #expect(layout.texts(ofPanel: 1).contains { $0.kind == .legendTitle && $0.string == "Title" })
    #expect(
      try #require(layout.legendFrame(ofPanel: 1)).left > layout.axes[1].area.right)
    let area = layout.axes[2].area
    #expect(try #require(layout.legendFrame(ofPanel: 2)).right < area.right)
  }

  @Test("Legends beside panels share a third of the page among the columns")
  func thirdOfPage() throws {
    let label = "aaaa bbbb cccc"
    let layout = figure([label, label + " d"], LegendOptions(place: .right)).evenLayout
    // 600 / 6 − 36 − 10 points are room for 9 letters.
    #expect(entries(layout, 0) == ["aaaa bbbb", "cccc"])
    #expect(entries(layout, 1) == ["aaaa bbbb", "cccc d"])
    let (frame, axes) = (try #require(layout.legendFrame(ofPanel: 0)), layout.axes)
    #expect(frame.left > axes[0].area.right && frame.right < axes[1].area.left)
    #expect(abs(axes[0].area.width - axes[1].area.width) < 1e-9)
  }
}
