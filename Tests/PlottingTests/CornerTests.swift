import Testing

@testable import Plotting

@Suite("Pair plots: the first row, and the corner alone")
struct CornerTests {
  /// The pairs of three variables, all or those in the lower left half alone.
  private func pairs(isCorner: Bool, label: String = "sample", size: Double = 576) -> Figure {
    let cells = (0..<3).flatMap { row in (0..<(isCorner ? row + 1 : 3)).map { (row, $0) } }
    let panels = cells.map { row, column in
      let y = Figure.AxisOptions(
        label: "variable \(row)", scale: row, hasTicks: row != column)
      return Figure.Panel(
        x: Figure.AxisOptions(label: "variable \(column)", scale: column),
        y: row == column ? Figure.AxisOptions(label: "variable \(row)", hasTicks: false) : y,
        layers: [
          row == column
            ? Layer(.bars(edges: [0, 10], heights: [3]), label: label)
            : Layer(.scatter(x: [0, 10], y: [0, 10], coloring: .single), label: label)
        ])
    }
    return Figure(
      width: size, height: size, panels: panels,
      grid: Figure.Grid(rows: 3, columns: 3, sharesVariables: true, isCorner: isCorner))
  }

  private func texts(_ layout: FigureLayout, _ panel: Int, _ kind: TextKind) -> [String] {
    layout.texts(ofPanel: panel).filter { $0.kind == kind }.map(\.string)
  }

  @Test("The distribution in the first row has the numbers of its variable beside it")
  func firstRow() {
    let layout = pairs(isCorner: false).evenLayout
    let axes = layout.axes
    // Bars are 3 high.
    #expect(axes[0].y.limits == 0...3.15)
    #expect(axes[0].shownY?.limits == -0.5...10.5)
    let numbers = texts(layout, 0, .yTickLabel)
    #expect(numbers == axes[1].y.ticks.map(\.label) && !numbers.isEmpty)
    #expect(texts(layout, 0, .yLabel) == ["variable 0"])
    for panel in [4, 8] { #expect(texts(layout, panel, .yTickLabel).isEmpty) }
    // They stand where the values are: as those of the panel beside.
    let places = layout.texts(ofPanel: 0).filter { $0.kind == .yTickLabel }.map {
      $0.line.origin.y + 3.5
    }
    for (place, tick) in zip(places, axes[1].y.ticks) {
      #expect(abs(place - axes[1].place(y: tick.value)) < 1e-9)
    }
  }

  @Test("Panels of a corner are on the diagonal and below it, in columns and rows of one size")
  func cells() {
    let grid = Figure.Grid(rows: 3, columns: 3, isCorner: true)
    #expect(grid.cellCount == 6)
    #expect((0..<6).map { grid.cell(of: $0).row } == [0, 1, 1, 2, 2, 2])
    #expect((0..<6).map { grid.cell(of: $0).column } == [0, 0, 1, 0, 1, 2])
    let areas = pairs(isCorner: true).axes.map(\.area)
    for column in [[0, 1, 3], [2, 4]] {
      #expect(Set(column.map { areas[$0].left }).count == 1)
      #expect(Set(column.map { areas[$0].right }).count == 1)
    }
    for row in [[1, 2], [3, 4, 5]] {
      #expect(Set(row.map { areas[$0].bottom }).count == 1)
      #expect(Set(row.map { areas[$0].top }).count == 1)
    }
    #expect(areas[2].left > areas[0].right && areas[1].top < areas[0].bottom)
  }

  @Test("In a corner the lowest panels have text below, and those at the left but the first beside")
  func edges() {
    let layout = pairs(isCorner: true).evenLayout
    #expect(layout.axes.map(\.text.hasX) == [false, false, false, true, true, true])
    #expect(layout.axes.map(\.text.hasY) == [false, true, false, true, false, false])
    #expect(texts(layout, 0, .yLabel).isEmpty && texts(layout, 0, .yTickLabel).isEmpty)
    #expect(texts(layout, 1, .yLabel) == ["variable 1"])
    #expect(texts(layout, 5, .xLabel) == ["variable 2"])
  }

  @Test("The legend of a corner stands in the empty half, at the upper right")
  func legend() throws {
    let layout = pairs(isCorner: true).evenLayout
    let (areas, frame) = (layout.axes.map(\.area), try #require(layout.legendFrame))
    #expect(abs(frame.right - areas[5].right) < 1e-9 && abs(frame.top - areas[0].top) < 1e-9)
    #expect(frame.left > areas[0].right && frame.bottom > areas[2].top)
    // It takes no room from the panels.
    var without = pairs(isCorner: true)
    without.legend.place = .none
    #expect(without.axes.map(\.area) == areas)
    #expect(layout.warnings.isEmpty)
  }

  @Test("A legend that has no room in the empty half stands beside all panels")
  func noRoom() throws {
    let names = (0..<40).map { "\($0)" }
    var figure = pairs(isCorner: true)
    figure.panels[0].layers = [
      Layer(.curves(x: [0, 10], y: names.map { _ in [0, 1] }, labels: names))
    ]
    let layout = figure.evenLayout
    let (areas, frame) = (layout.axes.map(\.area), try #require(layout.legendFrame))
    #expect(frame.left > areas[5].right || frame.top < areas[5].bottom)
    #expect(!areas.contains { $0.intersects(frame) })
  }

  @Test("Outside a corner the legend of a pair plot is to the right of all panels")
  func wholeGrid() throws {
    let layout = pairs(isCorner: false).evenLayout
    #expect(try #require(layout.legendFrame).left > layout.axes[2].area.right)
  }
}
