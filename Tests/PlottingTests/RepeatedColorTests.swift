import Testing

@testable import Plotting

/// What tells things apart after all colors of a theme, when the first comes again.
@Suite struct RepeatedColorTests {
  private func curves(_ count: Int, labels: [String] = []) -> Layer {
    Layer(
      .curves(
        x: [0, 1], y: (0..<count).map { [0, Double($0 + 1) / Double(count + 1)] }, labels: labels))
  }

  private func figure(_ theme: Theme = .matplotlib, _ layers: Layer...) -> Figure {
    var figure = emptyFigure()
    figure.panels[0].layers = layers
    figure.theme = theme
    return figure
  }

  private func emptyFigure() -> Figure {
    Figure(
      width: 400, height: 400, x: Figure.AxisOptions(limits: 0...1),
      y: Figure.AxisOptions(limits: 0...1), layers: [])
  }

  private func strokes(_ figure: Figure) -> [Stroke] {
    var figure = figure
    figure.theme.gridLines = .none
    return DisplayList(figure).items.compactMap { item in
      guard case .path(_, nil, let stroke?, .some) = item,
        stroke.color != figure.theme.background
      else { return nil }
      return stroke
    }
  }

  private func numbers(_ figure: Figure) -> [DisplayList.TextLine] {
    DisplayList(figure).texts.filter { Int($0.string) ?? 0 > 0 }
  }

  /// Matplotlib's `lines.dashed_pattern` and `lines.dotted_pattern`, times the width of 1.5 points.
  @Test("The eleventh curve has the first color and dashes, the twenty-first dots")
  func curves() {
    let strokes = strokes(figure(.matplotlib, curves(22)))
    #expect(strokes.prefix(10).allSatisfy { $0.dashes.isEmpty })
    #expect(strokes[10].color == strokes[0].color)
    for index in 10..<20 { #expect(strokes[index].dashes == [3.7 * 1.5, 1.6 * 1.5]) }
    for index in 20..<22 { #expect(strokes[index].dashes == [1.5, 1.65 * 1.5]) }
    #expect(strokes[10].cap == .butt)
    #expect(strokes[0].cap == .projecting)
  }

  @Test("No two of a hundred curves have the same color and the same dashes, in any theme")
  func hundred() {
    for theme in [Theme.matplotlib, .dark, .book] {
      var layer = curves(100)
      layer.role = .components
      let strokes = strokes(figure(theme, layer))
      #expect(Set(strokes).count == 100)
      #expect(strokes.firstIndex { !$0.dashes.isEmpty } == theme.cycle.count)
    }
  }

  @Test("The legend shows the dashes")
  func legend() {
    let figure = figure(.matplotlib, curves(11, labels: (1...11).map { "curve \($0)" }))
    let keys = DisplayList(figure).items.compactMap { item -> Stroke? in
      guard case .path(let path, nil, let stroke?, nil) = item, path.elements.count == 2,
        stroke.width == 1.5
      else { return nil }
      return stroke
    }
    #expect(keys.map(\.dashes.isEmpty) == Array(repeating: true, count: 10) + [false])
  }

  @Test("Layers take their turns as the curves of one do, lines of a rug and ellipses too")
  func layers() {
    let ring = Outline(x: [0.2, 0.8, 0.5], y: [0.2, 0.2, 0.8], isClosed: true)
    let layers = Array(repeating: Layer(.curve(x: [0, 1], y: [0, 1])), count: 10)
    var figure = emptyFigure()
    figure.panels[0].layers = layers + [Layer(.outlines([ring], labels: [])), Layer(.rug([0.5]))]
    #expect(strokes(figure).last?.dashes == [3.7 * 1.5, 1.6 * 1.5])
    let rug = DisplayList(figure).items.compactMap { item -> Stroke? in
      guard case .markers(_, _, let stroke, .some) = item else { return nil }
      return stroke
    }
    #expect(rug.map(\.dashes) == [[3.7, 1.6]])
  }

  @Test("A color that a layer names is no turn")
  func named() {
    var layer = Layer(.curve(x: [0, 1], y: [0, 1]))
    layer.style.color = .theme(11)
    #expect(strokes(figure(.matplotlib, layer)).map(\.dashes) == [[]])
  }

  @Test(
    "Of eleven stacked shares each has its number, in its middle and in the legend; of ten none")
  func shares() throws {
    func layer(_ count: Int) -> Layer {
      let share = Array(repeating: 1 / Double(count), count: 3)
      return Layer(
        .stackedShares(
          x: [0, 0.5, 1], shares: Array(repeating: share, count: count),
          labels: (1...count).map { "share \($0)" }))
    }
    #expect(numbers(figure(.matplotlib, layer(10))).isEmpty)
    let figure = figure(.matplotlib, layer(11))
    let written = numbers(figure)
    let all = (1...11).map { "\($0)" }
    // From the top in the legend.
    #expect(written.dropFirst(11).map(\.string) == all.reversed())
    // Those of thicker areas come first, and here all are as thick.
    let found = written.prefix(11).sorted { (Int($0.string) ?? 0) < (Int($1.string) ?? 0) }
    #expect(found.map(\.string) == all)
    let area = figure.axes[0].area
    for (index, number) in found.enumerated() {
      let middle = Point(
        x: number.origin.x + 0.3 * number.size * Double(number.string.count),
        y: number.origin.y + 0.35 * number.size)
      let expected = Point(
        x: (area.left + area.right) / 2,
        y: area.bottom + area.height * (Double(index) + 0.5) / 11)
      #expect(middle.isClose(to: expected, within: 1e-6))
    }
    // On the light olive and on the dark blue.
    #expect(found[8].color == .black)
    #expect(found[0].color == .white)
  }

  @Test("The numbers of groups of dots are in the middle of the dots")
  func groups() throws {
    let groups = (0..<22).map { $0 / 2 }
    let x = groups.map { 0.05 + 0.08 * Double($0) }
    let y = groups.indices.map { $0 % 2 == 0 ? 0.25 : 0.75 }
    let shares = (0..<11).map { group in groups.map { $0 == group ? 1.0 : 0 } }
    for coloring in [
      DotColoring.groups(groups, count: 11, labels: []), .shares(shares, labels: []),
    ] {
      let figure = figure(.matplotlib, Layer(.scatter(x: x, y: y, coloring: coloring)))
      let found = numbers(figure)
      #expect(found.map(\.string) == (1...11).map { "\($0)" })
      let axes = figure.axes[0]
      for (index, number) in found.enumerated() {
        let middle = number.origin.x + 0.3 * number.size * Double(number.string.count)
        #expect(abs(middle - axes.place(x: x[2 * index])) < 1e-6)
        #expect(abs(number.origin.y + 0.35 * number.size - axes.place(y: 0.5)) < 1e-6)
      }
    }
  }

  private func missingCount(_ shape: Layer.Shape, x: ClosedRange<Double> = 0...1) -> Int {
    var figure = figure(.matplotlib, Layer(shape))
    figure.panels[0].x.limits = x
    return coloredLayers(figure.panels[0].layers, theme: .matplotlib, measuring: EvenLetters())[0]
      .missingNumberCount(figure.axes[0])
  }

  @Test("A group without a dot in sight misses no number, nor does one that colors none")
  func groupsOutOfSight() {
    // Twelve groups: two at one place, one beyond the axes.
    let places = [0.05, 0.05] + (1..<10).map { 0.05 + 0.1 * Double($0) } + [3]
    let y = places.map { _ in 0.5 }
    func missing(_ coloring: DotColoring) -> Int {
      missingCount(.scatter(x: places, y: y, coloring: coloring))
    }
    #expect(missing(.groups(Array(0..<12), count: 12, labels: [])) == 1)
    let shares = (0..<12).map { group in
      (0..<12).map { dot in dot == group ? 1 - 1e-9 : group == 11 && dot == 0 ? 1e-9 : 0 }
    }
    #expect(missing(.shares(shares, labels: [])) == 1)
  }

  @Test("An area that is too thin to be drawn, or out of sight, misses no number")
  func thinAreas() {
    func missing(_ shares: [Double], x: ClosedRange<Double> = 0...1) -> Int {
      missingCount(
        .stackedShares(x: [0, 0.5, 1], shares: shares.map { [$0, $0, $0] }, labels: []), x: x)
    }
    let even = Array(repeating: 0.1, count: 9)
    // 308 points: the last but one of 0.03 points is not seen.
    #expect(missing(even + [0.1 - 1e-4, 1e-4]) == 0)
    #expect(missing(even + [1e-4, 0.1 - 1e-4], x: 2...3) == 0)
    // Two of 1.5 points, where one number has room.
    #expect(missing(even + [0.09, 0.005, 0.005]) == 1)
  }

  @Test("Bars, points and dots of one color have no sign, and whoever draws them is told")
  func unmarked() {
    let shapes: [Layer.Shape] = [
      .bars(edges: [0, 1], heights: [1]), .points(x: [0.5], y: [0.5]),
      .scatter(x: [0.5], y: [0.5], coloring: .single),
    ]
    for shape in shapes {
      var figure = emptyFigure()
      figure.panels[0].layers = Array(repeating: Layer(shape), count: 12)
      #expect(figure.layersWithUnmarkedRepeats.map(\.layer) == [10, 11])
      figure.panels[0].layers[11].style.color = .theme(0)
      #expect(figure.layersWithUnmarkedRepeats.map(\.layer) == [10])
    }
    #expect(figure(.matplotlib, curves(40)).layersWithUnmarkedRepeats.isEmpty)
  }

  @Test("Two layers of one role are told apart as well: lines by dashes, bars by a warning")
  func roles() {
    var curve = Layer(.curve(x: [0, 1], y: [0, 1]))
    curve.role = .mixture
    var bars = Layer(.bars(edges: [0, 1], heights: [1]))
    bars.role = .bars
    #expect(strokes(figure(.book, curve, curve)).map(\.dashes.isEmpty) == [true, false])
    #expect(figure(.book, bars, bars).layersWithUnmarkedRepeats.map(\.layer) == [1])
    #expect(figure(.matplotlib, bars, bars).layersWithUnmarkedRepeats.isEmpty)
  }
}
