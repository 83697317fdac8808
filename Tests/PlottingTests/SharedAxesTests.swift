import Testing

@testable import Plotting

@Suite("Axes that share limits, and pair plots")
struct SharedAxesTests {
  /// A pair plot of points whose coordinates have the given spans.
  private func pairs(_ spans: [Double], size: Double = 576) -> Figure {
    let count = spans.count
    let panels = (0..<count * count).map { index in
      let (row, column) = (index / count, index % count)
      let x = Figure.AxisOptions(label: "variable \(column)", scale: column)
      if row == column {
        return Figure.Panel(
          x: x, y: Figure.AxisOptions(label: "variable \(row)", hasTicks: false),
          layers: [Layer(.bars(edges: [0, spans[row]], heights: [3]), label: "sample")])
      }
      return Figure.Panel(
        x: x, y: Figure.AxisOptions(label: "variable \(row)", scale: row),
        layers: [
          Layer(
            .scatter(
              x: [0, spans[column]], y: [0, spans[row]],
              coloring: .groups([0, 1], count: 2, labels: ["first", "second"])))
        ])
    }
    return Figure(
      width: size, height: size,
      title: "Pairs",
      panels: panels, grid: Figure.Grid(rows: count, columns: count, sharesVariables: true))
  }

  @Test("An axis within the grid is labeled where the one at the edge shows another variable")
  func otherVariables() {
    var figure = pairs([10, 1000])
    let scatter = figure.panels[2].layers
    func panel(_ x: Int, _ y: Int) -> Figure.Panel {
      Figure.Panel(
        x: Figure.AxisOptions(label: "x\(x)", scale: x),
        y: Figure.AxisOptions(label: "y\(y)", scale: y), layers: scatter)
    }
    figure.panels = [panel(0, 1), panel(1, 2), panel(0, 1), panel(0, 1)]
    let texts = figure.axes.map(\.text)
    #expect(texts.map(\.hasX) == [false, true, true, true])
    #expect(texts.map(\.hasY) == [true, true, true, false])
    let strings = DisplayList(figure).texts.map(\.string)
    #expect(strings.filter { $0 == "x1" }.count == 1)
    #expect(strings.filter { $0 == "y2" }.count == 1)
  }

  @Test("Axes of one number have the limits of all their data, whether horizontal or vertical")
  func scale() {
    var figure = pairs([10, 1000])
    figure.panels[1].layers.append(Layer(.scatter(x: [2000], y: [20], coloring: .single)))
    let axes = figure.axes
    #expect(axes.map(\.x.limits) == [-1...21, -100...2100, -1...21, -100...2100])
    #expect(axes[1].y.limits == -1...21)
    #expect(axes[2].y.limits == -100...2100)
    // Those of bars have no number.
    #expect(axes[0].y.limits == 0...3.15)
  }

  @Test("Limits that are set for one axis hold for all of its number")
  func setLimits() {
    var figure = pairs([10, 1000])
    figure.panels[2].y.limits = 1...2
    figure.panels[3].x.limits = 5...6
    let axes = figure.axes
    #expect(axes[2].y.limits == 1...2)
    #expect(axes[1].x.limits == 1...2)
    #expect(axes[0].x.limits == -0.5...10.5)
  }

  @Test("Text is at the outer edges only, and the labels of one edge stand on one line")
  func text() {
    let figure = pairs([1, 100_000, 20, 3])
    let axes = figure.axes
    let texts = DisplayList(figure).texts
    let labels = texts.filter { $0.string.hasPrefix("variable") }
    #expect(labels.count == 8)
    let (upright, vertical) = (labels.filter { !$0.isVertical }, labels.filter(\.isVertical))
    #expect(Set(upright.map(\.origin.y)).count == 1)
    #expect(Set(vertical.map(\.origin.x)).count == 1)
    let inner = Rectangle(
      left: axes[0].area.left, bottom: axes[12].area.bottom, right: axes[3].area.right,
      top: axes[3].area.top)
    #expect(!texts.contains { inner.contains($0.origin) })
  }

  @Test("Gaps are even and small, however long tick labels are, and labels keep to them")
  func gaps() {
    for spans in [[1.0, 1, 1, 1], [1, 123_456, 99_999, 12_345.678]] {
      let figure = pairs(spans)
      let axes = figure.axes
      let gaps =
        [axes[1].area.left - axes[0].area.right, axes[2].area.left - axes[1].area.right]
        + [axes[0].area.bottom - axes[4].area.top, axes[4].area.bottom - axes[8].area.top]
      for gap in gaps {
        #expect(abs(gap - gaps[0]) < 1e-9)
        #expect(gap < 20)
      }
      let labels = DisplayList(figure).texts.filter { $0.origin.y < axes[12].area.bottom - 10 }
        .filter { $0.string.allSatisfy { $0.isNumber || "−.".contains($0) } }
        .sorted { $0.origin.x < $1.origin.x }
      #expect(labels.count >= 4)
      for (first, second) in zip(labels, labels.dropFirst()) {
        // Letters are 6 points wide.
        #expect(first.origin.x + 6 * Double(first.string.count) + 2 < second.origin.x)
      }
    }
  }

  @Test("The legend has each label once, to the right of the grid, however small it is")
  func legend() throws {
    let figure = pairs([1, 1])
    let texts = DisplayList(figure).texts
    for label in ["sample", "first", "second"] {
      let entries = texts.filter { $0.string == label }
      #expect(entries.count == 1)
      #expect(try #require(entries.first).origin.x > figure.axes[1].area.right)
    }
  }

  @Test("An axis without ticks keeps its label, at the area")
  func noTicks() throws {
    let figure = figure(
      x: Figure.AxisOptions(label: "x", hasTicks: false),
      y: Figure.AxisOptions(label: "y", limits: 0...1e-9, hasTicks: false))
    let list = DisplayList(figure)
    #expect(list.texts.map(\.string) == ["x", "y"])
    // A gap of 4 below the area, then 7 above the baseline.
    #expect(list.texts[0].origin.y == 30 - 4 - 7)
    #expect(list.texts[1].origin.x == 50 - 4 - 2)
    #expect(!list.items.contains { if case .markers = $0 { true } else { false } })
  }
}
