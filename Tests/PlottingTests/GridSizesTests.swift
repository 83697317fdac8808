import Testing

@testable import Plotting

@Suite("The sizes of columns and rows")
struct GridSizesTests {
  private func areas(
    widths: [Double] = [], heights: [Double] = [], size: Double = 500, labels: Int = 1
  ) -> [Rectangle] {
    let panels = (0..<6).map { index in
      Figure.Panel(
        x: Figure.AxisOptions(label: "value", limits: 0...1),
        y: Figure.AxisOptions(
          label: (0..<labels).map { _ in "height" }.joined(separator: "\n"),
          limits: 0...(index == 1 ? 1e5 : 1)),
        layers: [])
    }
    return Figure(
      width: size * 8 / 5, height: size, panels: panels,
      grid: Figure.Grid(rows: 2, columns: 3, widths: widths, heights: heights)
    ).axes.map(\.area)
  }

  @Test("Axes have the proportions that are asked for, as with Matplotlib's width_ratios")
  func proportions() {
    let areas = areas(widths: [2, 1, 0.5], heights: [1, 3])
    // Matplotlib 3.10.3: subplots(2, 3, gridspec_kw={"width_ratios": [2, 1, 0.5], "height_ratios": [1, 3]}).
    let expected = (widths: [1, 0.5, 0.25], heights: [1.0, 3])
    for row in 0..<2 {
      for column in 0..<3 {
        let area = areas[3 * row + column]
        #expect(abs(area.width - expected.widths[column] * areas[0].width) < 1e-9)
        #expect(abs(area.height - expected.heights[row] * areas[0].height) < 1e-9)
        #expect(abs(area.left - areas[column].left) < 1e-9)
        #expect(abs(area.top - areas[3 * row].top) < 1e-9)
      }
    }
  }

  @Test("The room between columns is what it is without proportions, and all of them fill the page")
  func gaps() {
    func gaps(_ areas: [Rectangle]) -> [Double] {
      [
        areas[1].left - areas[0].right, areas[2].left - areas[1].right,
        areas[0].bottom - areas[3].top, areas[0].left, 800 - areas[2].right,
      ]
    }
    for (gap, even) in zip(gaps(areas(widths: [2, 1, 2], heights: [1, 3])), gaps(areas())) {
      #expect(abs(gap - even) < 1e-9)
    }
  }

  @Test("Equal sizes are those that no sizes give, to the last bit")
  func equalSizes() {
    #expect(areas(widths: [1, 1, 1], heights: [1, 1]) == areas())
  }

  @Test("Proportions stay where text leaves hardly any room")
  func narrow() {
    let areas = areas(widths: [1, 2, 4], size: 100, labels: 3)
    #expect(areas[0].width > 0)
    #expect(abs(areas[1].width / areas[0].width - 2) < 1e-9)
    #expect(abs(areas[2].width / areas[0].width - 4) < 1e-9)
  }
}
