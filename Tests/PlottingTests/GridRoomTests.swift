import Testing

@testable import Plotting

@Suite("Color bars, labels and equal units in grids")
struct GridRoomTests {
  private func heatmap(
    label: String? = "density", range: ClosedRange<Double> = 1...4,
    scale: Heatmap.ColorScale = .linear, opacity: Double = 1
  ) -> Layer {
    Layer(
      .heatmap(
        Heatmap(
          x: 0...1, y: 0...1, columns: 2, rows: 1, values: [1, 4], label: label,
          colorScale: scale, limits: range)), opacity: opacity)
  }

  private func panel(
    x: ClosedRange<Double> = 0...1, y: ClosedRange<Double> = 0...1, isEqual: Bool = false,
    _ layers: Layer...
  ) -> Figure.Panel {
    Figure.Panel(
      x: Figure.AxisOptions(label: "value", limits: x),
      y: Figure.AxisOptions(label: "height", limits: y), layers: layers, hasEqualAspect: isEqual)
  }

  private func figure(_ panels: Figure.Panel..., columns: Int = 2) -> Figure {
    Figure(
      width: 600, height: 400, panels: panels,
      grid: Figure.Grid(rows: panels.count / columns, columns: columns))
  }

  private func areEqual(_ numbers: [Double]) -> Bool {
    numbers.allSatisfy { abs($0 - numbers[0]) < 1e-9 }
  }

  @Test("Axes of all columns have one width, also beside a color bar, which stands in the gap")
  func columnWidths() throws {
    let layout = figure(panel(heatmap()), panel(), panel(), panel()).evenLayout
    let areas = layout.axes.map(\.area)
    #expect(areEqual(areas.map(\.width)))
    #expect(areEqual([areas[0].left, areas[2].left]) && areEqual([areas[1].left, areas[3].left]))
    let bar = try #require(layout.axes[0].colorBarArea)
    // 1.2 times the size of labels from the axes; as high, and a twentieth as wide.
    #expect(abs(bar.left - areas[0].right - 12) < 1e-9)
    #expect(abs(bar.width - areas[0].height / 20) < 1e-9)
    #expect(areEqual([bar.bottom, areas[0].bottom]) && areEqual([bar.top, areas[0].top]))
    let texts = layout.texts(ofPanel: 0).filter { $0.kind == .colorBarLabel }
    let leftmost = layout.texts(ofPanel: 1).map(\.box.left).min() ?? 0
    #expect(try #require(texts.map(\.box.right).max()) < leftmost)
    #expect(layout.warnings.isEmpty)
  }

  @Test("The gap between other columns does not grow for a color bar, nor does that between rows")
  func gaps() {
    func gaps(_ layer: Layer?) -> [Double] {
      var figure = figure(panel(), panel(), panel(), columns: 3)
      figure.panels[0].layers = [layer].compactMap { $0 }
      let areas = figure.axes.map(\.area)
      return [areas[1].left - areas[0].right, areas[2].left - areas[1].right]
    }
    let (plain, withBar) = (gaps(nil), gaps(heatmap()))
    #expect(areEqual(plain))
    #expect(abs(withBar[1] - plain[1]) < 1e-9)
    #expect(withBar[0] > plain[0] + 40)
  }

  @Test("Heatmaps that say the same in their colors have one color bar, to the right of the grid")
  func sharedBar() throws {
    let layout = figure(panel(heatmap()), panel(heatmap()), panel(), panel()).evenLayout
    #expect(layout.axes.allSatisfy { $0.colorBarArea == nil })
    let (bar, axes) = (try #require(layout.colorBarArea), layout.axes)
    #expect(bar.left > axes[1].area.right)
    #expect(areEqual([bar.top, axes[0].area.top]) && areEqual([bar.bottom, axes[2].area.bottom]))
    #expect(layout.texts.contains { $0.kind == .colorBarLabel && $0.string == "density" })
    #expect(areEqual([layout.texts.map(\.box.right).max() ?? 0, 594]))
    #expect(layout.warnings.isEmpty)
  }

  @Test(
    "Heatmaps of another range, label, scale or opacity have one each", arguments: 0..<5)
  func ownBars(index: Int) {
    let others = [
      heatmap(range: 1...5), heatmap(label: "log density"), heatmap(label: nil),
      heatmap(scale: .log), heatmap(opacity: 0.5),
    ]
    let layout = figure(panel(heatmap()), panel(others[index])).evenLayout
    #expect(layout.colorBarArea == nil)
    #expect(layout.axes.allSatisfy { $0.colorBarArea != nil })
  }

  @Test("A single heatmap in a grid has its color bar beside its panel")
  func singleBar() {
    let layout = figure(panel(heatmap()), panel()).evenLayout
    #expect(layout.colorBarArea == nil && layout.axes[0].colorBarArea != nil)
  }

  @Test("The labels of one row, and those of one column, stand on one line")
  func lines() {
    let layout = figure(
      panel(y: 0...100_000), panel(y: 0...1), panel(y: 0...5), panel(y: 0...0.0012)
    ).evenLayout
    func origins(_ panels: [Int], _ kind: TextKind) -> [Point] {
      panels.flatMap { panel in
        layout.texts(ofPanel: panel).filter { $0.kind == kind }.map(\.line.origin)
      }
    }
    for row in [[0, 1], [2, 3]] { #expect(areEqual(origins(row, .xLabel).map(\.y))) }
    for column in [[0, 2], [1, 3]] { #expect(areEqual(origins(column, .yLabel).map(\.x))) }
    // 4 points from the longest number: six letters, 7 points from the axes.
    let label = origins([0], .yLabel)[0]
    #expect(abs(layout.axes[0].area.left - 7 - 36 - 4 - 2 - label.x) < 1e-9)
  }

  @Test("Axes of equal units are of one size and level, whether they have a color bar or not")
  func equalUnits() {
    for places in [[0], [1], [0, 1]] {
      var figure = figure(panel(isEqual: true), panel(isEqual: true))
      for place in places {
        figure.panels[place].layers = [heatmap(label: "density \(place)")]
      }
      let areas = figure.axes.map(\.area)
      #expect(areEqual(areas.map(\.width) + areas.map(\.height)), "\(places)")
      #expect(areEqual(areas.map(\.bottom)), "\(places)")
    }
  }
}
