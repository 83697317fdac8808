import Testing

@testable import Plotting

@Suite("Heatmaps")
struct HeatmapTests {
  /// Colors as Matplotlib has them; `Tests/Fixtures/Plotting/heatmaps.py` tells how.
  struct Expected: Decodable {
    struct Values: Decodable {
      let values: [Double]
      let places: [Int]
    }

    struct Logarithms: Decodable {
      let range: [Double]
      let values: [Double]
      let places: [Int]
      let exponents: [Int]
      let minor: Int
    }

    let viridis: [String]
    let values: [Values]
    let logarithms: [Logarithms]
  }

  @Test("The colors are those of viridis, to the bit")
  func colors() throws {
    let expected = try fixture("heatmaps.json", as: Expected.self).viridis
    #expect(expected.count == 256)
    #expect(ColorMap.viridis.colors == expected.map { Color(rgb: UInt32($0, radix: 16) ?? 0) })
  }

  @Test("Each value has the color that Matplotlib gives it, also at the ends")
  func values() throws {
    let cases = try fixture("heatmaps.json", as: Expected.self).values
    #expect(cases.count >= 15)
    for expected in cases {
      let heatmap = Heatmap(
        x: 0...1, y: 0...1, columns: expected.values.count, rows: 1, values: expected.values)
      #expect(heatmap.colorIndices(count: 256).map(Int.init) == expected.places, "\(expected)")
    }
  }

  @Test("On a logarithmic scale colors, decades and short ticks are those of Matplotlib's LogNorm")
  func logarithms() throws {
    let cases = try fixture("heatmaps.json", as: Expected.self).logarithms
    #expect(cases.count == 5)
    let area = Rectangle(left: 0, bottom: 0, right: 10, top: 300)
    for expected in cases {
      let heatmap = Heatmap(
        x: 0...1, y: 0...1, columns: expected.values.count, rows: 1, values: expected.values,
        colorScale: .log, limits: expected.range[0]...expected.range[1])
      #expect(heatmap.colorIndices(count: 256).map(Int.init) == expected.places)
      let axis = heatmap.colorAxis(of: area, .matplotlib)
      #expect(axis.ticks.map { Int(clamping: $0.value) } == expected.exponents)
      guard
        case .markers(_, let places, _, _)? = heatmap.minorTickMarks(axis, of: area, .matplotlib)
          .first
      else {
        Issue.record("no short ticks")
        continue
      }
      #expect(places.count == expected.minor, "\(expected.range)")
    }
  }

  @Test("A logarithmic scale begins five powers of ten below that of the largest value, or later")
  func decades() {
    func heatmap(_ values: [Double], limits: ClosedRange<Double>? = nil) -> Heatmap {
      Heatmap(
        x: 0...1, y: 0...1, columns: values.count, rows: 1, values: values, colorScale: .log,
        limits: limits)
    }
    #expect(heatmap([0, 1e-30, 195]).range == 0.001...195)
    #expect(heatmap([0, 0.3, 195]).range == 0.1...195)
    #expect(heatmap([1, 1]).range == 0.1...1)
    #expect(heatmap([0, 0]).range == 0.1...1)
    #expect(heatmap([0.2, 0.3], limits: 0.01...5).range == 0.01...5)
    let axis = heatmap([0, 1e-30, 195]).colorAxis(
      of: Rectangle(left: 0, bottom: 0, right: 10, top: 50), .matplotlib)
    // There is room for two labels.
    #expect(axis.ticks.map(\.label) == ["10\u{207b}\u{b9}", "10\u{b2}"])
  }

  @Test("Heatmaps can have the colors of a common range")
  func commonRange() {
    let heatmap = Heatmap(
      x: 0...1, y: 0...1, columns: 3, rows: 1, values: [0, 2, 9], limits: 0...4)
    #expect(heatmap.range == 0...4)
    #expect(heatmap.colorIndices(count: 256) == [0, 128, 255])
  }

  @Test("The picture covers the grid, its rows from the bottom, with the opacity of the layer")
  func image() throws {
    let heatmap = Heatmap(
      x: 0.25...0.75, y: 0...0.5, columns: 2, rows: 2, values: [0, 1, 2, 3])
    let figure = figure(Layer(.heatmap(heatmap), opacity: 0.5))
    let area = figure.axes[0].area
    let item = DisplayList(figure).items.first { $0.clip == area }
    guard case .image(let image, let rectangle, _) = item else {
      Issue.record("no picture")
      return
    }
    #expect(image.colorIndices == [0, 85, 170, 255])
    #expect(image.opacity == 0.5)
    let (quarter, half) = (area.width / 4, area.height / 2)
    #expect(
      rectangle.isClose(
        to: Rectangle(
          left: area.left + quarter, bottom: area.bottom, right: area.right - quarter,
          top: area.bottom + half), within: 1e-9))
  }

  @Test("The color bar takes a fifth of the width, and is a twentieth as wide as high")
  func colorBar() throws {
    let heatmap = Heatmap(
      x: 0...1, y: 0...1, columns: 2, rows: 1, values: [0, 4], label: "density")
    let figure = figure(Layer(.heatmap(heatmap)))
    let axes = figure.axes[0]
    let bar = try #require(axes.colorBar)
    #expect(axes.cell == axesArea)
    #expect(
      axes.area.isClose(
        to: Rectangle(left: 50, bottom: 30, right: 290, top: 180), within: 1e-9))
    #expect(
      bar.area.isClose(
        to: Rectangle(left: 305, bottom: 30, right: 312.5, top: 180), within: 1e-9))
    #expect(bar.axis.limits == 0...4)
    let list = DisplayList(figure)
    let label = try #require(list.texts.first { $0.string == "density" })
    #expect(label.isVertical)
    // Tick labels of one letter begin 7 points from the bar and are 6 wide; then a gap of 4, then
    // the label with 7 above its baseline.
    let digits = list.texts.filter { $0.origin.x == 319.5 }.map(\.string)
    #expect(digits.first == "0")
    #expect(abs(label.origin.x - (319.5 + 6 + 4 + 7)) < 1e-9)
    #expect(abs(label.origin.y - (105 - 21)) < 1e-9)
  }

  @Test("In a grid a long label of a color bar is broken into lines beside it")
  func longLabel() {
    let words = Array(repeating: "density", count: 12).joined(separator: " ")
    let heatmap = Heatmap(
      x: 0...1, y: 0...1, columns: 2, rows: 1, values: [0, 4], label: words)
    let panel = Figure.Panel(layers: [Layer(.heatmap(heatmap))])
    let figure = Figure(
      width: 600, height: 200,
      margins: Margins(left: 0.125, right: 0.875, bottom: 0.15, top: 0.9),
      panels: [panel, panel], grid: Figure.Grid(rows: 1, columns: 2))
    #expect(figure.axes.allSatisfy { $0.cell.height > 140 })
    let lines = DisplayList(figure).texts.filter(\.isVertical)
    #expect(lines.count > 2)
    #expect(Set(lines.map(\.origin.x)).count == lines.count)
    for line in lines {
      #expect(line.origin.y >= 0)
      #expect(line.origin.y + 6 * Double(line.string.count) <= 200)
    }
  }

  @Test("Where panels share variables, tick labels of a color bar do not reach the next panel")
  func colorBarOfPairs() throws {
    let heatmap = Heatmap(x: 0...1, y: 0...1, columns: 2, rows: 1, values: [0, 4])
    let panels = [0, 1].map {
      Figure.Panel(
        x: Figure.AxisOptions(scale: 0), y: Figure.AxisOptions(scale: 1),
        layers: $0 == 0
          ? [Layer(.heatmap(heatmap))]
          : [Layer(.scatter(x: [0, 1], y: [0, 1], coloring: .single))])
    }
    let figure = Figure(
      width: 600, height: 300,
      margins: Margins(left: 0.125, right: 0.875, bottom: 0.15, top: 0.9),
      panels: panels, grid: Figure.Grid(rows: 1, columns: 2, sharesVariables: true))
    let axes = figure.axes
    let bar = try #require(axes[0].colorBar)
    let letters = try #require(bar.axis.ticks.map(\.label.count).max())
    // Tick labels begin 7 points from the bar, and a letter is 6 wide.
    #expect(bar.area.right + 7 + 6 * Double(letters) < axes[1].area.left)
  }

  @Test("Values that are all the same have a color bar about them")
  func constant() throws {
    let heatmap = Heatmap(x: 0...1, y: 0...1, columns: 1, rows: 1, values: [5])
    let bar = try #require(figure(Layer(.heatmap(heatmap))).axes[0].colorBar)
    #expect(bar.axis.limits == 4.5...5.5)
    #expect(bar.axis.ticks.count > 2)
  }
}
