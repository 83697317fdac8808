import Testing

@testable import Plotting

@Suite("Areas, shares, distributions and points")
struct ShapeTests {
  private func path(_ item: DisplayList.Item?) throws -> Path {
    let path: Path? = if case .path(let path, _, _, _) = item { path } else { nil }
    return try #require(path)
  }

  private func points(_ path: Path) -> [Point] {
    path.elements.compactMap {
      switch $0 {
      case .move(let point), .line(let point): point
      case .curve, .close: nil
      }
    }
  }

  @Test("Limits are those of Matplotlib's stackplot, ecdf and dots, to the bit")
  func limits() throws {
    let cases = try PanelFixture.all.get().marks
    #expect(cases.count >= 6)
    for expected in cases {
      var figure = figure(x: Figure.AxisOptions(), y: Figure.AxisOptions())
      figure.panels[0].layers = expected.layers.map(\.layer)
      let axes = figure.axes[0]
      #expect(axes.x.limits == expected.x[0]...expected.x[1], "\(expected)")
      #expect(axes.y.limits == expected.y[0]...expected.y[1], "\(expected)")
    }
  }

  @Test("Shares have limits from 0 to 1; a straight line has no say")
  func noSay() {
    let shares = Layer(.stackedShares(x: [0, 10], shares: [[0.3, 1]], labels: []))
    let line = Layer(.straightLine(slope: 100, intercept: 7))
    #expect(axes(shares, line).y.limits == 0...1)
    #expect(axes(shares, line).x.limits == -0.5...10.5)
    #expect(axes(line).y.limits == -0.05...1.05)
  }

  @Test("Areas below curves go down to zero, are all below the lines, and in their colors")
  func areas() throws {
    let items = drawn(
      Layer(.curves(x: [0, 1], y: [[0.5, 1], [1, 0]], labels: []), areaOpacity: 0.25))
    try #require(items.count == 4)
    let blue = Color(rgb: 0x1f77b4)
    #expect(items.map(\.color?.alpha) == [0.25, 0.25, 1, 1])
    #expect(items[0].color == blue.faded(by: 0.25))
    let area = try path(items[0])
    #expect(
      area.elements == [
        .move(Point(x: 50, y: 105)), .line(Point(x: 350, y: 180)), .line(Point(x: 350, y: 30)),
        .line(Point(x: 50, y: 30)), .close,
      ])
  }

  @Test("An area whose curve leaves the surroundings is cut there, without turning its edges")
  func cutArea() throws {
    let items = drawn(Layer(.curve(x: [0, 1], y: [0, 1e6]), areaOpacity: 0.5))
    let area = try #require(path(items[0]).bounds)
    #expect(area.top == 180 + 2000 + 150)
    #expect(area.right == 350)
    #expect(area.left == 50)
    // At the height of the cut the edge is still 300 · 15.33 / 10⁶ points from its foot.
    let crossing = try #require(points(try path(items[0])).first { $0.y == area.top })
    #expect(abs(crossing.x - 50 - 300 * (2300 / 150) / 1e6) < 1e-9)
  }

  @Test("Shares are drawn from the top down to zero, opaque: at a seam no background shows")
  func seams() throws {
    let items = drawn(
      Layer(
        .stackedShares(
          x: [0, 0.5, 1], shares: [[0.5, 0.25, 0.5], [0.25, 0.25, 0.25], [0.25, 0.5, 0.25]],
          labels: []), opacity: 0.5))
    try #require(items.count == 3)
    #expect(items.allSatisfy { $0.color?.alpha == 1 })
    #expect(items[2].color == Color(rgb: 0x1f77b4).faded(by: 0.5).mixed(with: .white))
    let heights = try items.map { item -> [Double] in
      points(try path(item)).filter { $0.x == 200 }.map(\.y)
    }
    #expect(heights == [[180], [105], [67.5]])
    for item in items {
      let bounds = try #require(path(item).bounds)
      #expect(bounds.bottom < 30)
      #expect(bounds.left < 50 && bounds.right > 350)
      #expect(item.clip == axesArea)
    }
  }

  @Test("Shares end where their places do")
  func endsOfShares() throws {
    let items = drawn(Layer(.stackedShares(x: [0.25, 0.5], shares: [[1, 1]], labels: [])))
    #expect(items.map(\.clip) == [Rectangle(left: 125, bottom: 30, right: 200, top: 180)])
  }

  @Test("A share is not drawn where it is thinner than a quarter of a point")
  func thinShares() throws {
    let items = drawn(
      Layer(
        .stackedShares(
          x: [0, 0.25, 0.5, 0.75, 1],
          shares: [
            [0.5, 0.5, 0.5, 0.5, 0.5], [0.1, 0.1, 0, 0.001, 0.1], [0.4, 0.4, 0.5, 0.499, 0.4],
          ],
          labels: [])))
    let middle = try path(items[1])
    #expect(middle.elements.count { if case .move = $0 { true } else { false } } == 2)
    #expect(!points(middle).contains { $0.x > 125.01 && $0.x < 349 })
  }

  @Test("A distribution steps up at each value and is level between: right-continuous")
  func steps() throws {
    let items = drawn(Layer(.empiricalDistribution([0, 0.25, 0.25, 1])))
    let corners = points(try path(items[0]))
    #expect(
      corners == [
        Point(x: 50, y: 30), Point(x: 50, y: 67.5), Point(x: 125, y: 67.5),
        Point(x: 125, y: 142.5), Point(x: 350, y: 142.5), Point(x: 350, y: 180),
      ])
  }

  @Test("A million values give some ten thousand corners, none further from the steps than 1/32")
  func thinnedSteps() throws {
    let count = 1_000_000
    let values = (0..<count).map { (Double($0) / Double(count)) * (Double($0) / Double(count)) }
    let corners = points(
      try path(drawn(Layer(.empiricalDistribution(EmpiricalDistribution(values))))[0]))
    #expect(corners.count < 40_000)
    #expect(corners.first == Point(x: 50, y: 30))
    #expect(corners.last.map { $0.isClose(to: Point(x: 350, y: 180), within: 0.01) } == true)
    for (corner, next) in zip(corners, corners.dropFirst()) {
      #expect(next.x >= corner.x && next.y >= corner.y)
      // The share at or below x is √x, to a millionth.
      let share = max(corner.x - 50, 0) / 300
      let height: Double = 30 + 150 * share.squareRoot()
      #expect(abs(corner.y - height) <= 1.0 / 32)
    }
  }

  @Test("Steps that are further apart than 1/32 of a point are all there")
  func allSteps() throws {
    let values = (0..<1000).map { Double($0) / 999 }
    let corners = points(
      try path(drawn(Layer(.empiricalDistribution(EmpiricalDistribution(values))))[0]))
    #expect(corners.count == 2000)
  }

  @Test("Points are round dots of one path, only those in sight")
  func dots() throws {
    let items = drawn(Layer(.points(x: [0.5, 0.6, 7], y: [0.5, 0.5, 0.5])))
    try #require(items.count == 1)
    let dots = try path(items[0])
    #expect(dots.elements.count == 2 * 10)
    for element in dots.elements.prefix(9) {
      guard case .curve(_, let end) = element else { continue }
      let (x, y) = (end.x - 200, end.y - 105)
      #expect(abs((x * x + y * y).squareRoot() - 1.5) < 1e-12)
    }
  }

  @Test("Of many points in a sixteenth of a point the outermost are drawn")
  func thinnedDots() {
    func thin(_ points: (Double, Double)...) -> [Point] {
      thinned(points.map { Point(x: $0.0, y: $0.1) }, within: axesArea)
    }
    #expect(thin((60, 60), (60, 60), (60, 60)) == [Point(x: 60, y: 60)])
    #expect(
      thin((60.01, 60.01), (60.02, 60.02), (60.03, 60.04), (60.05, 60.05), (60.06, 60.03))
        == [Point(x: 60.01, y: 60.01), Point(x: 60.05, y: 60.05), Point(x: 60.06, y: 60.03)])
    #expect(thin((60.01, 60), (60.2, 60), (60.3, 60), (10, 60)).count == 3)
  }

  @Test("A straight line runs from side to side, in the color of the axes, and takes none in turn")
  func straightLine() throws {
    let line = Layer(.straightLine(slope: 1, intercept: 0))
    let items = DisplayList(figure(line, Layer(.points(x: [0.5], y: [0.5])))).items
      .filter { $0.clip != nil }
    #expect(points(try path(items[0])) == [Point(x: 50, y: 30), Point(x: 350, y: 180)])
    #expect(items.map(\.color) == [.black, Color(rgb: 0x1f77b4)])
  }

  @Test("Marks without data draw nothing that traps")
  func empty() {
    let list = DisplayList(
      figure(
        Layer(.stackedShares(x: [], shares: [], labels: [])), Layer(.empiricalDistribution([])),
        Layer(.points(x: [], y: [])), Layer(.curve(x: [], y: []), areaOpacity: 0.5),
        Layer(.stackedShares(x: [1], shares: [[1]], labels: ["one"]))))
    #expect(!list.items.isEmpty)
  }
}
