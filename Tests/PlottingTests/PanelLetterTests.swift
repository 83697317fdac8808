import Testing

@testable import Plotting

@Suite("Panel letters")
struct PanelLetterTests {
  private func panel(
    _ letter: String?, title: String? = nil, y: ClosedRange<Double> = 0...1
  ) -> Figure.Panel {
    var panel = Figure.Panel(
      title: title, x: Figure.AxisOptions(label: "value", limits: 0...1),
      y: Figure.AxisOptions(label: "height", limits: y), layers: [])
    panel.letter = letter
    return panel
  }

  private func layout(_ panels: Figure.Panel..., theme: Theme = .matplotlib) -> FigureLayout {
    Figure(
      width: 700, height: 500, panels: panels, grid: Figure.Grid(rows: 2, columns: 2), theme: theme
    ).evenLayout
  }

  private func letter(_ layout: FigureLayout, _ panel: Int) throws -> PlacedText {
    try #require(layout.texts(ofPanel: panel).first { $0.kind == .panelLetter })
  }

  @Test(
    "A letter is bold and stands above its axes, flush left with the longest numbers of its column")
  func place() throws {
    let layout = layout(panel("a", y: 0...100_000), panel("b"), panel("c"), panel("d"))
    for index in 0..<4 {
      let letter = try letter(layout, index)
      #expect(letter.line.isBold && letter.line.size == Theme.matplotlib.titleSize)
      #expect(letter.box.bottom >= layout.axes[index].area.top)
    }
    let left = try (0..<4).map { try letter(layout, $0).box.left }
    #expect(abs(left[0] - left[2]) < 1e-9 && abs(left[1] - left[3]) < 1e-9)
    let numbers = layout.texts(ofPanel: 0).filter { $0.kind == .yTickLabel }.map(\.box.left)
    #expect(abs(left[0] - (try #require(numbers.min()))) < 1e-9)
    #expect(layout.warnings.isEmpty)
  }

  @Test(
    "Letter and title stand on one line, in all panels of a row",
    arguments: [Theme.matplotlib, .book])
  func titles(theme: Theme) throws {
    let layout = layout(
      panel("a", title: "First"), panel("b"),
      panel("(c)", title: (0..<30).map { _ in "long" }.joined(separator: " ")),
      panel("d", title: "Last"),
      theme: theme)
    let baselines = try (0..<4).map { try letter(layout, $0).line.origin.y }
    #expect(abs(baselines[0] - baselines[1]) < 1e-9 && abs(baselines[2] - baselines[3]) < 1e-9)
    for index in [0, 2, 3] {
      let letter = try letter(layout, index)
      let title = layout.texts(ofPanel: index).filter { $0.kind == .title }
      #expect(abs((title.map(\.line.origin.y).min() ?? 0) - letter.line.origin.y) < 1e-9)
      #expect(title.allSatisfy { $0.box.left > letter.box.right })
      #expect(title.allSatisfy { $0.box.right <= layout.axes[index].area.right + 1e-9 })
    }
    #expect(layout.texts(ofPanel: 2).filter { $0.kind == .title }.count > 1)
  }

  @Test("Room is made for letters, as for titles")
  func room() {
    let plain = layout(panel(nil), panel(nil), panel(nil), panel(nil))
    let lettered = layout(panel("a"), panel("b"), panel("c"), panel("d"))
    let titled = layout(
      panel(nil, title: "a"), panel(nil, title: "b"), panel(nil, title: "c"), panel(nil, title: "d")
    )
    #expect(lettered.axes[0].area.top < plain.axes[0].area.top)
    for (first, second) in zip(lettered.axes, titled.axes) {
      #expect(abs(first.area.top - second.area.top) < 1e-9)
      #expect(abs(first.area.bottom - second.area.bottom) < 1e-9)
    }
  }

  @Test("A letter stands above an offset text that it would run into, and the title beside it")
  func offsetText() throws {
    let layout = layout(
      panel("(letters)", title: "A", y: 0...1e9), panel("b"), panel("c"), panel("d"))
    let offset = try #require(layout.texts(ofPanel: 0).first { $0.kind == .yOffsetText })
    let letter = try letter(layout, 0)
    #expect(letter.box.bottom >= offset.box.top)
    let title = try #require(layout.texts(ofPanel: 0).first { $0.kind == .title })
    #expect(abs(title.line.origin.y - letter.line.origin.y) < 1e-9)
  }

  @Test("The title of the figure stands above the letters")
  func figureTitle() throws {
    var figure = Figure(
      width: 700, height: 300, title: "Title", panels: [panel("a"), panel("b")],
      grid: Figure.Grid(rows: 1, columns: 2))
    for theme in [Theme.matplotlib, .book] {
      figure.theme = theme
      let layout = figure.evenLayout
      let title = try #require(layout.texts.first { $0.kind == .figureTitle })
      #expect(title.box.bottom >= (try letter(layout, 0)).box.top)
    }
  }
}
