import Testing

@testable import Plotting

/// `PlanePictureTests` compares areas with Matplotlib's; here is what holds of all.
@Suite("Equal aspects")
struct EqualAspectTests {
  private func panel(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>) -> Figure.Panel {
    Figure.Panel(
      x: Figure.AxisOptions(label: "x", limits: x), y: Figure.AxisOptions(label: "y", limits: y),
      layers: [], hasEqualAspect: true)
  }

  private func figure(_ panels: [Figure.Panel], rows: Int, columns: Int) -> Figure {
    Figure(
      width: 576, height: 288,
      panels: panels, grid: Figure.Grid(rows: rows, columns: columns))
  }

  private let limits: [(ClosedRange<Double>, ClosedRange<Double>)] = [
    (0...1, 0...1), (0...10, -1...1), (0...1, 0...7), (-1e-9...1e-9, 0...1e-9),
    (-1e307...1e307, -1e307...1e307), (-1.2e308...1.2e308, 0...1.2e308),
  ]

  @Test("A unit is as long on both axes, and the area fills its room in the middle")
  func units() {
    for (x, y) in limits {
      for (rows, columns) in [(1, 1), (2, 3)] {
        let panels = [Figure.Panel](repeating: panel(x, y), count: rows * columns)
        for axes in figure(panels, rows: rows, columns: columns).axes {
          let (area, cell) = (axes.area, axes.cell)
          let spans = (x.upperBound / 2 - x.lowerBound / 2, y.upperBound / 2 - y.lowerBound / 2)
          #expect(abs(area.width / spans.0 / (area.height / spans.1) - 1) < 1e-9)
          #expect(abs(area.left + area.right - cell.left - cell.right) < 1e-9)
          #expect(abs(area.bottom + area.top - cell.bottom - cell.top) < 1e-9)
          let spare = min(cell.width - area.width, cell.height - area.height)
          #expect(abs(spare) < 1e-9)
        }
      }
    }
  }

  @Test("An area of less than a point is not made; units then differ")
  func impossible() {
    for (x, y) in [(0...1e-280, 0...1e300), (0...1e6, 0...1)] {
      let axes = figure([panel(x, y)], rows: 1, columns: 1).axes[0]
      #expect(axes.area == axes.cell)
    }
  }

  @Test("Ticks are as many as there is room for in the smaller area")
  func ticks() {
    var panel = panel(0...1, 0...1)
    let equal = figure([panel], rows: 1, columns: 1).axes[0]
    panel.hasEqualAspect = false
    let free = figure([panel], rows: 1, columns: 1).axes[0]
    // 221.76 points are room for 7 labels, 446.4 for 14.
    #expect(equal.x.ticks.count == 6)
    #expect(free.x.ticks.count == 6)
    var narrow = self.panel(0...1, 0...5)
    narrow.layers = []
    #expect(figure([narrow], rows: 1, columns: 1).axes[0].x.ticks.count == 2)
  }
}
