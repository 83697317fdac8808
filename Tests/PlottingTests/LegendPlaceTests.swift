import Testing

@testable import Plotting

/// The choice that Matplotlib 3.10 makes for `loc="best"` (`Legend._find_best_position`).
@Suite("The best place of a legend")
struct LegendPlaceTests {
  /// The frames of a legend of the label "ab" in `axesArea`, half an em inside of it: two letters of 6
  /// beside a key of 20 and 8, within 4 on each side, and a line of 9 within as much. In the order in
  /// which Matplotlib tries them.
  private static let frames: [(place: LegendOptions.Place, frame: Rectangle)] = [
    (.upperRight, frame(297, 158)), (.upperLeft, frame(55, 158)), (.lowerLeft, frame(55, 35)),
    (.lowerRight, frame(297, 35)), (.centerRight, frame(297, 96.5)), (.centerLeft, frame(55, 96.5)),
    (.lowerCenter, frame(176, 35)), (.upperCenter, frame(176, 158)), (.center, frame(176, 96.5)),
  ]

  private static func frame(_ left: Double, _ bottom: Double) -> Rectangle {
    Rectangle(left: left, bottom: bottom, right: left + 48, top: bottom + 17)
  }

  /// A figure of these layers with a legend of one entry, of what no legend can cover.
  private func figure(_ layers: [Layer], legend: LegendOptions = LegendOptions()) -> Figure {
    var figure = PlottingTests.figure()
    figure.panels[0].layers = layers + [Layer(.rug([]), label: "ab")]
    figure.legend = legend
    return figure
  }

  /// The place of the legend; `nil` where it is at none of those.
  private func place(_ layers: [Layer]) -> LegendOptions.Place? {
    let frame = figure(layers).evenLayout.legendFrame(ofPanel: 0)
    return Self.frames.first { $0.frame.isClose(to: frame ?? axesArea, within: 1e-9) }?.place
  }

  /// Dots in the middle of places in the axes, so many in each.
  private func dots(_ counts: [Int]) -> Layer {
    let places = zip(Self.frames, counts).flatMap { Array(repeating: $0.frame, count: $1) }
    return Layer(
      .points(
        x: places.map { (($0.left + $0.right) / 2 - 50) / 300 },
        y: places.map { (($0.bottom + $0.top) / 2 - 30) / 150 }))
  }

  @Test("Where a name is given, the legend stands there", arguments: 0..<9)
  func named(index: Int) {
    let (place, frame) = Self.frames[index]
    let found = figure([], legend: LegendOptions(place: place)).evenLayout
      .legendFrame(ofPanel: 0)
    #expect(
      found?.isClose(to: frame, within: 1e-9) == true, "\(place): \(String(describing: found))")
  }

  @Test("The only place without data wins", arguments: 0..<9)
  func onlyFree(index: Int) {
    let counts = (0..<9).map { $0 == index ? 0 : 1 }
    #expect(place([dots(counts)]) == Self.frames[index].place)
  }

  @Test("Of places with equally few data the first in Matplotlib's order wins", arguments: 0..<9)
  func ties(index: Int) {
    // The places before have two dots, all others one.
    let counts = (0..<9).map { $0 < index ? 2 : 1 }
    #expect(place([dots(counts)]) == Self.frames[index].place)
    #expect(place([dots(counts.map { $0 - 1 })]) == Self.frames[index].place)
  }

  /// A layer, and where a legend stands that would be at the upper right without it.
  struct Obstacle: CustomTestStringConvertible {
    let testDescription: String
    let layer: Layer
    let place: LegendOptions.Place
  }

  private static let obstacles: [Obstacle] = [
    Obstacle(
      testDescription: "a bar that reaches into it",
      layer: Layer(.bars(edges: [0.9, 1], heights: [0.9])), place: .upperLeft),
    Obstacle(
      testDescription: "a bar that ends below it",
      layer: Layer(.bars(edges: [0.9, 1], heights: [0.85])), place: .upperRight),
    Obstacle(
      testDescription: "a dot in it", layer: Layer(.points(x: [0.9], y: [0.9])), place: .upperLeft),
    Obstacle(
      testDescription: "a dot of a scatter in it",
      layer: Layer(.scatter(x: [0.9], y: [0.9], coloring: .single)), place: .upperLeft),
    Obstacle(
      testDescription: "a line that crosses it, with its points outside",
      layer: Layer(.curve(x: [0.8, 1], y: [0.99, 0.8])), place: .upperLeft),
    Obstacle(
      testDescription: "a line that passes above and beside it",
      layer: Layer(.curve(x: [0.5, 1, 1], y: [1, 1, 0])), place: .upperRight),
    Obstacle(
      testDescription: "the edge of a filled area",
      layer: Layer(.curve(x: [0.95, 1], y: [1, 1]), areaOpacity: 0.5), place: .upperLeft),
    Obstacle(
      testDescription: "an area that is not filled",
      layer: Layer(.curve(x: [0.95, 1], y: [1, 1])), place: .upperRight),
    // Matplotlib looks at outlines alone.
    Obstacle(
      testDescription: "a filled area around it",
      layer: Layer(.curve(x: [0.5, 1], y: [1, 1]), areaOpacity: 0.5), place: .upperRight),
    Obstacle(
      testDescription: "the edge of stacked shares",
      layer: Layer(.stackedShares(x: [0.95, 1], shares: [[1, 1]], labels: [])), place: .upperLeft),
    Obstacle(
      testDescription: "the border between stacked shares",
      layer: Layer(
        .stackedShares(x: [0.5, 1], shares: [[0.9, 0.9], [0.1, 0.1]], labels: [])),
      place: .upperLeft),
    Obstacle(
      testDescription: "a step of an empirical distribution",
      layer: Layer(.empiricalDistribution([0.9])), place: .upperLeft),
    Obstacle(
      testDescription: "the line that closes an outline",
      layer: Layer(
        .outlines([Outline(x: [0.8, 0.8, 1], y: [0.75, 1, 1], isClosed: true)], labels: [])),
      place: .upperLeft),
    Obstacle(
      testDescription: "an open outline around it",
      layer: Layer(
        .outlines([Outline(x: [0.8, 0.8, 1], y: [0.75, 1, 1], isClosed: false)], labels: [])),
      place: .upperRight),
    Obstacle(
      testDescription: "the label of a point beside it",
      layer: Layer(.pointLabels(PointLabels([.init(x: 0.8, y: 0.9, text: "abcd")]))),
      place: .upperLeft),
    Obstacle(
      testDescription: "a straight line across both upper corners",
      layer: Layer(.straightLine(slope: 0, intercept: 0.9)), place: .lowerLeft),
  ]

  @Test("The legend makes way for what Matplotlib counts", arguments: obstacles)
  func obstacle(obstacle: Obstacle) {
    #expect(place([obstacle.layer]) == obstacle.place)
  }

  @Test("Rugs and the colors of a heatmap do not count")
  func uncounted() {
    // Only the lower right is free of dots, and there is the rug.
    let rug = Layer(.rug([0.85, 0.9, 0.95]))
    #expect(place([dots([1, 1, 1, 0, 1, 1, 1, 1, 1]), rug]) == .lowerRight)
    let heatmap = Heatmap(x: 0...1, y: 0...1, columns: 1, rows: 1, values: [1])
    let figure = figure([Layer(.heatmap(heatmap))])
    let area = figure.axes[0].area
    let frame = figure.evenLayout.legendFrame(ofPanel: 0)
    #expect(frame?.right == area.right - 5)
    #expect(frame?.top == area.top - 5)
  }

  @Test("Each point of a line counts, and its crossing once more")
  func counts() {
    let square = Rectangle(left: 0, bottom: 0, right: 10, top: 10)
    func badness(_ line: (Double, Double)...) -> Int {
      LegendObstacles(lines: [line.map { Point(x: $0.0, y: $0.1) }]).badness(of: square)
    }
    #expect(badness((-5, 5), (15, 5)) == 1)
    #expect(badness((-5, 5), (5, 5), (15, 5)) == 2)
    #expect(badness((2, 2), (5, 5)) == 3)
    #expect(badness((-5, -5), (15, -5), (15, 15)) == 0)
    #expect(badness((-5, 4), (4, 14)) == 1)
    #expect(badness((-5, 6), (4, 15)) == 0)
    // A line that begins on the edge crosses it; one that only touches it does not.
    #expect(badness((10, 5), (15, 5)) == 1)
    #expect(badness((15, 5), (10, 5)) == 0)
    #expect(badness((-5, 10), (15, 10)) == 0)
    #expect(badness() == 0)
  }

  @Test("Bars and dots count strictly inside, also bars without height")
  func strictness() {
    let square = Rectangle(left: 0, bottom: 0, right: 10, top: 10)
    func badness(_ left: Double, _ bottom: Double, _ right: Double, _ top: Double) -> Int {
      LegendObstacles(
        boxes: [Rectangle(left: left, bottom: bottom, right: right, top: top)]
      ).badness(of: square)
    }
    #expect(badness(8, 8, 20, 20) == 1)
    #expect(badness(10, 0, 20, 10) == 0)
    #expect(badness(0, -5, 10, 0) == 0)
    #expect(badness(2, 5, 8, 5) == 1)
    #expect(badness(2, 0, 8, 0) == 0)
    let dots = [(5.0, 5.0), (0, 5), (5, 10), (9.9, 9.9), (.nan, 5)]
    #expect(
      LegendObstacles(dots: dots.map { Point(x: $0.0, y: $0.1) }).badness(of: square) == 2)
  }

  @Test("The share that a legend covers is one of areas, of lengths, or of numbers of dots")
  func share() {
    let area = Rectangle(left: 0, bottom: 0, right: 100, top: 100)
    let frame = Rectangle(left: 0, bottom: 0, right: 10, top: 10)
    func share(_ obstacles: LegendObstacles) -> Double {
      obstacles.coveredShare(of: frame, in: area)
    }
    let bar = Rectangle(left: 0, bottom: 0, right: 20, top: 10)
    #expect(share(LegendObstacles(boxes: [bar])) == 0.5)
    let line = [Point(x: -5, y: 5), Point(x: 45, y: 5), Point(x: 45, y: 500)]
    // 45 and 95 points are in sight.
    #expect(abs(share(LegendObstacles(lines: [line])) - 10.0 / 140) < 1e-12)
    #expect(abs(share(LegendObstacles(uncountedLines: [line])) - 10.0 / 140) < 1e-12)
    let dots = [(5.0, 5.0), (50, 50), (60, 50), (70, 50), (-5, 5)].map { Point(x: $0.0, y: $0.1) }
    #expect(share(LegendObstacles(dots: dots)) == 0.25)
    #expect(share(LegendObstacles(fillsArea: true)) == 0.01)
    #expect(share(LegendObstacles()) == 0)
  }

  @Test("A legend that covers more than a twentieth of a layer in any place is told of")
  func covered() {
    func figure(elsewhere: Int, _ place: LegendOptions.Place = .best) -> Figure {
      let others = Array(repeating: 0.35, count: elsewhere)
      var dots = dots(Array(repeating: 1, count: 9))
      if case .points(let x, let y) = dots.shape {
        dots.shape = .points(x: x + others, y: y + others)
      }
      dots.style.label = "ab"
      var figure = PlottingTests.figure(dots)
      figure.legend.place = place
      return figure
    }
    #expect(figure(elsewhere: 11).messages.isEmpty)
    let warning =
      #"the legend covers 5.3 % of "ab"; "legend": "right" puts it beside the axes"#
    #expect(figure(elsewhere: 10).messages == [warning])
    #expect(figure(elsewhere: 10).evenLayout.warnings.map(\.subject) == [.legend(panel: 0)])
    #expect(figure(elsewhere: 10, .center).messages == [warning])
  }

  @Test("In the theme book it stands beside the axes instead, if its place is not named")
  func moved() throws {
    func layout(elsewhere: Int, _ place: LegendOptions.Place) -> FigureLayout {
      var figure = figure([])
      figure.margins = Margins()
      // Matplotlib's look otherwise, for the numbers above.
      figure.theme.movesLegends = true
      let area = figure.axes[0].area
      let middles = Self.frames.map { pair -> Point in
        let (x, y) = (pair.frame.left - 55, pair.frame.bottom - 35)
        return Point(
          x: (29 + x / 242 * (area.width - 58)) / area.width,
          y: (13.5 + y / 123 * (area.height - 27)) / area.height)
      }
      let others = Array(repeating: 0.35, count: elsewhere)
      figure.panels[0].layers = [
        Layer(.points(x: middles.map(\.x) + others, y: middles.map(\.y) + others), label: "ab")
      ]
      figure.legend.place = place
      return figure.evenLayout
    }
    for (elsewhere, place, isBeside) in [
      (11, LegendOptions.Place.best, false), (10, .best, true), (10, .upperRight, false),
    ] {
      let layout = layout(elsewhere: elsewhere, place)
      let frame = try #require(layout.legendFrame(ofPanel: 0))
      #expect((frame.left > layout.axes[0].area.right) == isBeside, "\(elsewhere) \(place)")
      #expect(layout.warnings.isEmpty == (place == .best), "\(elsewhere) \(place)")
    }
    #expect(Theme.book.movesLegends)
    #expect(!Theme.matplotlib.movesLegends && !Theme.dark.movesLegends)
  }

  @Test("A legend without a frame cuts no line off where the theme has it stand beside the axes")
  func linesUnderLegends() throws {
    // A line to and fro from top to bottom: wherever a legend stands, it is over a part of it.
    let rows = 0..<15
    let x = rows.flatMap { row -> [Double] in row.isMultiple(of: 2) ? [0, 1] : [1, 0] }
    let y = rows.flatMap { row -> [Double] in [Double(row) / 14, Double(row) / 14] }
    for (theme, isBeside) in [(Theme.matplotlib, false), (.book, true)] {
      var figure = figure([Layer(.curve(x: x, y: y), label: "a")])
      figure.margins = Margins()
      figure.theme = theme
      let layout = figure.evenLayout
      let frame = try #require(layout.legendFrame(ofPanel: 0))
      #expect((frame.left > layout.axes[0].area.right) == isBeside)
      // It covers less than a twentieth of the line.
      #expect(layout.warnings.isEmpty)
    }
  }
}
