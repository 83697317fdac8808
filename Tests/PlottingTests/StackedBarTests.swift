import Testing

@testable import Plotting

/// Bars of parts on top of each other.
@Suite struct StackedBarTests {
  private let area = Rectangle(left: 50, bottom: 30, right: 350, top: 180)

  private func figure(
    _ edges: [Double], _ tops: [[Double]], labels: [String] = [], theme: Theme = .matplotlib,
    _ change: (inout Layer) -> Void = { _ in }
  ) -> Figure {
    var layer = Layer(.stackedBars(edges: edges, tops: tops, labels: labels))
    change(&layer)
    return Figure(
      width: 400, height: 200,
      margins: Margins(left: 0.125, right: 0.875, bottom: 0.15, top: 0.9),
      x: Figure.AxisOptions(limits: 0...1), y: Figure.AxisOptions(limits: 0...1), layers: [layer],
      theme: theme)
  }

  private func bars(_ figure: Figure) -> [(rectangles: [Rectangle], color: Color)] {
    DisplayList(figure).items.compactMap { item in
      guard case .rectangles(let rectangles, let color, .some) = item else { return nil }
      return (rectangles, color)
    }
  }

  @Test("The uppermost part comes first, and every part ends at its top")
  func order() {
    let drawn = bars(figure([0, 0.5, 1], [[0.2, 0.4], [0.6, 0.5], [0.8, 1]]))
    #expect(
      drawn.map(\.color) == [0x2ca02c, 0xff7f0e, 0x1f77b4].map { Color(rgb: $0) })
    #expect(drawn.map { $0.rectangles.map(\.top) } == [[150, 180], [120, 105], [60, 90]])
    for part in drawn {
      #expect(part.rectangles.map(\.left) == [50, 200])
      #expect(part.rectangles.map(\.right) == [200, 350])
    }
  }

  @Test("A part reaches under the ones below it, beside it too, and the lowest stands on zero")
  func reach() {
    let drawn = bars(figure([0, 0.5, 1], [[0.2, 0.4], [0.6, 0.5], [0.8, 1]]))
    // The tops of those below are at 120 and 105, and at 60 and 90.
    #expect(drawn[0].rectangles.allSatisfy { $0.bottom < 105 && $0.bottom > 95 })
    #expect(drawn[1].rectangles.allSatisfy { $0.bottom < 60 && $0.bottom > 50 })
    #expect(drawn[2].rectangles.map(\.bottom) == [30, 30])
  }

  @Test(
    "What is empty is not seen: it ends below the top of what is drawn over it, or is not drawn")
  func emptyParts() {
    let drawn = bars(
      figure([0, 0.25, 0.5, 0.75], [[0.5, 0.8, 0.8], [0.7, 0.8, 0.8]]))
    // In the second bar, under the first part and beside the second part of the first bar.
    #expect(drawn[0].rectangles.map(\.left) == [50, 125])
    #expect(drawn[0].rectangles[0].top == 135)
    #expect(drawn[0].rectangles[1].top < 150)
    #expect(drawn[1].rectangles.count == 3)
    #expect(bars(figure([0, 1], [[0], [0]])).allSatisfy { $0.rectangles.isEmpty })
    #expect(bars(figure([], [])).isEmpty)
  }

  @Test("Translucent parts are mixed with the background, as one shows under the other")
  func opacity() {
    for theme in [Theme.matplotlib, .dark] {
      let drawn = bars(
        figure([0, 1], [[0.5], [1]], theme: theme) { $0.style.opacity = 0.5 })
      #expect(
        drawn.map(\.color)
          == [1, 0].map { theme.cycle[$0].faded(by: 0.5).mixed(with: theme.background) })
    }
  }

  @Test("Limits are those of the whole bars, and stand on zero")
  func limits() {
    let stacked = Layer(.stackedBars(edges: [1, 2, 3], tops: [[1, 2], [1, 4]], labels: []))
    let plain = Layer(.bars(edges: [1, 2, 3], heights: [1, 4]))
    func axes(_ layer: Layer) -> Axes {
      Figure(
        width: 400, height: 200, x: Figure.AxisOptions(), y: Figure.AxisOptions(), layers: [layer]
      ).axes[0]
    }
    #expect(axes(stacked).x.limits == axes(plain).x.limits)
    #expect(axes(stacked).y.limits == axes(plain).y.limits)
    #expect(axes(stacked).y.limits == 0...4.2)
  }

  @Test("Colors begin where the layer says, are its own, or those of its role")
  func colors() {
    let tops = [[0.3], [0.6], [1]]
    let shifted = bars(figure([0, 1], tops) { $0.firstColor = 4 })
    #expect(shifted.map(\.color) == [6, 5, 4].map { Color.tab10[$0] })
    let own = bars(figure([0, 1], tops) { $0.colors = [nil, .fixed(.black)] })
    #expect(own.map(\.color) == [Color.tab10[2], .black, Color.tab10[0]])
    let book = bars(
      figure([0, 1], tops, theme: .book) {
        $0.role = .components
        $0.firstColor = 4
      })
    #expect(book.map(\.color) == [2, 1, 0].map { Theme.book.cycle[$0] })
  }

  @Test("The legend has an entry for each part, from the top as they are seen")
  func legend() throws {
    var figure = figure([0, 1], [[0.3], [0.6], [1]], labels: ["one", "two", "three"])
    let texts = DisplayList(figure).texts.map(\.string)
    #expect(texts.filter(["one", "two", "three"].contains) == ["three", "two", "one"])
    figure.panels[0].layers = [Layer(.stackedBars(edges: [0, 1], tops: [[1]], labels: []))]
    #expect(!DisplayList(figure).texts.map(\.string).contains("one"))
  }

  @Test("Of eleven parts each has its number, in its middle and in the legend; of ten none")
  func numbers() throws {
    func numbers(_ count: Int) -> [DisplayList.TextLine] {
      let tops = (1...count).map { [Double($0) / Double(count)] }
      let figure = figure([0, 1], tops, labels: (1...count).map { "part \($0)" })
      return DisplayList(figure).texts.filter { Int($0.string) ?? 0 > 0 }
    }
    #expect(numbers(10).isEmpty)
    let written = numbers(11)
    let all = (1...11).map { "\($0)" }
    #expect(written.dropFirst(11).map(\.string) == all.reversed())
    let found = written.prefix(11).sorted { (Int($0.string) ?? 0) < (Int($1.string) ?? 0) }
    #expect(found.map(\.string) == all)
    for (index, number) in found.enumerated() {
      let middle = Point(
        x: number.origin.x + 0.3 * number.size * Double(number.string.count),
        y: number.origin.y + 0.35 * number.size)
      #expect(
        middle.isClose(to: Point(x: 200, y: 30 + 150 * (Double(index) + 0.5) / 11), within: 1e-6))
    }
  }

  @Test("A legend may cover no more of the parts than of the whole bars")
  func obstacles() {
    let whole = Rectangle(left: 60, bottom: 40, right: 150, top: 100)
    func share(_ shape: Layer.Shape) -> Double {
      let figure = figure([0, 1], [[1]]) { $0.shape = shape }
      let layer = coloredLayers(
        figure.panels[0].layers, theme: .matplotlib, measuring: EvenLetters())[0]
      return layer.obstacles(figure.axes[0]).coveredShare(of: whole, in: area)
    }
    let stacked = share(
      .stackedBars(edges: [0, 0.5, 1], tops: [[0.2, 0.4], [0.6, 0.5]], labels: []))
    let plain = share(.bars(edges: [0, 0.5, 1], heights: [0.6, 0.5]))
    #expect(plain > 0)
    #expect(abs(stacked - plain) < 1e-12)
  }
}
