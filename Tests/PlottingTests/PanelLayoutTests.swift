import Testing

@testable import Plotting

@Suite("Grids of panels")
struct PanelLayoutTests {
  @Test("Panels are where Matplotlib's tight layout puts them, to 0.01 points")
  func matplotlib() throws {
    let grids = try PanelFixture.all.get().grids
    #expect(grids.count >= 8)
    for expected in grids {
      let axes = try expected.figure.layout(measuring: expected).axes
      #expect(axes.count == expected.axes.count)
      for (axes, expectedAxes) in zip(axes, expected.axes) {
        let area = Rectangle(
          left: expectedAxes.area[0], bottom: expectedAxes.area[1], right: expectedAxes.area[2],
          top: expectedAxes.area[3])
        let agree =
          axes.area.isClose(to: area, within: 0.01)
          && axes.x.ticks.count == expectedAxes.x.ticks.count
          && axes.y.ticks.count == expectedAxes.y.ticks.count
        #expect(agree, "\(expected.name): \(axes), not \(expectedAxes)")
      }
    }
  }

  @Test("The labels that Matplotlib shows are written, and no others")
  func labels() throws {
    for expected in try PanelFixture.all.get().grids {
      let figure = try expected.figure
      let layout = figure.layout(measuring: expected)
      let axes = layout.axes
      let written = DisplayList(figure, layout, measuring: expected).texts.map(\.string)
      let settings = Set(
        figure.panels.flatMap { [$0.title, $0.x.label, $0.y.label] }.compactMap { $0 })
      let offsets = Set(axes.flatMap { [$0.x.offsetText, $0.y.offsetText] })
      #expect(
        written.filter { !settings.contains($0) && !offsets.contains($0) }.sorted()
          == expected.axes.flatMap { $0.x.labels + $0.y.labels }.sorted(), "\(expected.name)")
    }
  }

  private static let themes: [Theme] = [.matplotlib, .dark, .book]

  /// A grid full of text: long and short titles and labels, numbers of all sizes.
  private func crowded(
    _ rows: Int, _ columns: Int, sharing: Bool, scale: Double, theme: Theme
  ) -> Figure {
    let limits: [ClosedRange<Double>] = [0...18, -0.1...0.1, 0...1e-7, 0...3e8, -4...4]
    let panels = (0..<rows * columns).map { index in
      Figure.Panel(
        title: index.isMultiple(of: 2) ? "A long title for panel \(index)" : "Panel",
        x: Figure.AxisOptions(
          label: index.isMultiple(of: 3) ? "the waiting time in minutes" : "x",
          limits: limits[index % 5]),
        y: Figure.AxisOptions(label: "probability", limits: limits[(index + 2) % 5]), layers: [])
    }
    var figure = Figure(
      width: scale * Double(columns), height: scale * Double(rows),
      title: "The title of all panels together, which is long as well", panels: panels,
      grid: Figure.Grid(rows: rows, columns: columns, sharesX: sharing, sharesY: sharing),
      theme: theme)
    figure.panels[0].layers = [Layer(.curve(x: [0, 1], y: [0, 1]), label: "a curve")]
    return figure
  }

  @Test(
    "No text overlaps another or a panel or leaves the figure; all panels and all gaps are equal",
    arguments: [[1, 2], [2, 1], [1, 3], [2, 2], [3, 3], [4, 1]], [false, true])
  func nothingOverlaps(cells: [Int], sharing: Bool) {
    for theme in Self.themes {
      for scale in [240.0, 300, 500] {
        let figure = crowded(cells[0], cells[1], sharing: sharing, scale: scale, theme: theme)
        let axes = figure.axes
        let name = "\(cells) \(sharing) \(scale) \(theme.labelSize)"
        for each in axes {
          #expect(abs(each.area.width - axes[0].area.width) < 1e-9, "\(name)")
          #expect(abs(each.area.height - axes[0].area.height) < 1e-9, "\(name)")
        }
        let lefts = Set(axes.map { ($0.area.left * 1e6).rounded() }).sorted()
        let steps = zip(lefts, lefts.dropFirst()).map { $1 - $0 }
        #expect(steps.allSatisfy { abs($0 - steps[0]) <= 2 }, "\(name)")

        let list = DisplayList(figure)
        let texts = list.texts.filter { $0.string != "a curve" }
        let boxes = texts.map(\.box)
        for (index, text) in boxes.enumerated() {
          let isInside =
            text.left >= 0 && text.bottom >= 0 && text.right <= figure.width
            && text.top <= figure.height
          #expect(isInside, "\(name): \(texts[index]) is cut")
          for other in boxes.indices.dropFirst(index + 1) where text.intersects(boxes[other]) {
            Issue.record("\(name): \(texts[index].string) meets \(texts[other].string)")
          }
          for panel in axes where text.intersects(panel.area) {
            Issue.record("\(name): \(texts[index].string) is in a panel")
          }
        }
      }
    }
  }

  @Test("Shared axes have one set of limits and ticks, those of the data of all panels")
  func shared() {
    var figure = crowded(1, 2, sharing: true, scale: 300, theme: .matplotlib)
    for index in 0...1 {
      (figure.panels[index].x.limits, figure.panels[index].y.limits) = (nil, nil)
    }
    figure.panels[0].layers = [Layer(.curve(x: [0, 10], y: [1, 2]))]
    figure.panels[1].layers = [Layer(.bars(edges: [10, 20], heights: [4]))]
    let axes = figure.axes
    #expect(axes.map(\.x.limits) == [-1...21, -1...21])
    #expect(axes.map(\.y.limits) == [0...4.2, 0...4.2])
    #expect(axes[0].x == axes[1].x)
    figure.panels[1].x.limits = 3...4
    #expect(figure.axes.map(\.x.limits) == [3...4, 3...4])
    figure.grid.sharesX = false
    #expect(figure.axes.map(\.x.limits) == [-0.5...10.5, 3...4])
  }

  @Test("Cells at the end of a grid may be empty; the panels above them keep their labels")
  func emptyCells() {
    var figure = crowded(2, 2, sharing: false, scale: 300, theme: .matplotlib)
    figure.grid.sharesX = true
    let four = figure.axes
    figure.panels.removeLast()
    let three = figure.axes
    #expect(three.count == 3)
    #expect(four.map(\.text.hasX) == [false, false, true, true])
    #expect(three.map(\.text.hasX) == [false, true, true])
    figure.panels = []
    #expect(DisplayList(figure).items.count == 1)
  }

  @Test("In a figure too small for its text, panels keep three tenths of their share")
  func tiny() {
    let figure = crowded(3, 3, sharing: false, scale: 20, theme: .matplotlib)
    for axes in figure.axes {
      #expect(axes.area.width > 0)
      #expect(axes.area.height > 0)
    }
    #expect(!DisplayList(figure).items.isEmpty)
  }

  @Test("A single panel with a title of its own has that of the figure above it")
  func twoTitles() throws {
    var figure = figure(title: "Figure")
    let one = DisplayList(figure)
    figure.panels[0].title = "Panel"
    let two = DisplayList(figure)
    let panel = try #require(two.texts.first { $0.string == "Panel" })
    let title = try #require(two.texts.first { $0.string == "Figure" })
    #expect(panel.origin.y == one.texts.last?.origin.y)
    #expect(title.box.bottom > panel.box.top)
  }

  @Test(
    "Text breaks at spaces into as few lines as fit, and a word that is too wide where a line ends")
  func wrapping() {
    func lines(_ text: String, _ width: Double) -> [String] {
      wrapped(text, width: width) { Double($0.count) }
    }
    #expect(lines("one two three", 13) == ["one two three"])
    #expect(lines("one two three", 12) == ["one two", "three"])
    #expect(lines("one two three", 3) == ["one", "two", "thr", "ee"])
    #expect(lines("three", 0) == ["t", "h", "r", "e", "e"])
    #expect(lines("one two three", .infinity) == ["one two three"])
    #expect(lines("", 0) == [""])
    #expect(lines("  ", 1) == ["  "])
  }

  @Test("Lines of a text are broken each for itself, and kept where there is room for all")
  func lineBreaks() {
    func lines(_ text: String, _ width: Double) -> [String] {
      wrapped(text, width: width) { Double($0.count) }
    }
    #expect(lines("one two\nthree", .infinity) == ["one two", "three"])
    #expect(lines("one two\nthree four", 7) == ["one two", "three", "four"])
    #expect(lines("one\n\ntwo\n", 100) == ["one", "", "two", ""])
  }

  @Test("A sign of percent stays with its number, and two numbers in brackets together")
  func together() {
    func lines(_ text: String, _ width: Double) -> [String] {
      wrapped(text, width: width) { Double($0.count) }
    }
    #expect(lines("about 50 % of it", 7) == ["about", "50 % of", "it"])
    #expect(lines("at 50 % it", 5) == ["at", "50 %", "it"])
    #expect(lines("of N(−5, 2.5) it", 10) == ["of", "N(−5, 2.5)", "it"])
    #expect(lines("f(a, b) c", 6) == ["f(a,", "b) c"])
    #expect(lines("1, 2 3", 4) == ["1, 2", "3"])
  }

  @Test("Chinese and Japanese break between characters, but not before what ends something")
  func ideographs() {
    func lines(_ text: String, _ width: Double) -> [String] {
      wrapped(text, width: width) { Double($0.count) }
    }
    #expect(lines("高斯混合分布", 4) == ["高斯混合", "分布"])
    #expect(lines("高斯混合。分布", 4) == ["高斯混", "合。分布"])
    #expect(lines("高斯「混合」", 3) == ["高斯", "「混", "合」"])
    #expect(lines("N = 混合 model", 5) == ["N = 混", "合", "model"])
  }

  @Test("A part of a line has the direction of the line")
  func directions() {
    func lines(_ text: String) -> [String] {
      wrapped(text, width: 8) { Double($0.unicodeScalars.count) }
    }
    #expect(lines("שלום abc def ghi") == ["שלום abc", "\u{200F}def ghi"])
    #expect(lines("abcd שלום עולם") == ["abcd", "\u{200E}שלום", "\u{200E}עולם"])
    #expect(lines("abcd 12345 (678)") == ["abcd", "12345", "(678)"])
  }

  @Test("A title of several lines stands above one panel, the last line where a title of one does")
  func linesOfTitle() throws {
    let one = try #require(DisplayList(figure(title: "Second")).texts.last)
    let two = DisplayList(figure(title: "First\nSecond"))
    #expect(two.title == "First Second")
    #expect(two.texts.suffix(2).map(\.string) == ["First", "Second"])
    #expect(two.texts.last == one)
    #expect(two.texts[two.texts.count - 2].origin.y > one.origin.y)
  }
}
