import Testing

@testable import Plotting

@Suite("Dots, outlines and heatmaps")
struct PlaneShapeTests {
  private let groups = DotColoring.groups([0, 2, 1], count: 3, labels: ["a", "b", "c"])

  private func dots(_ item: DisplayList.Item?) throws -> DisplayList.Dots {
    let dots: DisplayList.Dots? = if case .dots(let dots, _) = item { dots } else { nil }
    return try #require(dots)
  }

  private func scatter(_ coloring: DotColoring = .single) -> Layer.Shape {
    .scatter(x: [0, 0.5, 1], y: [1, 0.25, 0], coloring: coloring)
  }

  @Test(
    "Dots are at their points in their order, 6 points wide with a rim of 1, clipped to the area")
  func single() throws {
    let items = drawn(Layer(scatter()))
    #expect(items.count == 1)
    #expect(items[0].clip == axesArea)
    let dots = try dots(items[0])
    #expect(
      dots.centers == [Point(x: 50, y: 180), Point(x: 200, y: 67.5), Point(x: 350, y: 30)])
    #expect(dots.diameter == 6)
    #expect(dots.rim == 1)
    #expect(dots.palette == [Color(rgb: 0x1f77b4)])
    #expect(dots.isSnapped)
  }

  @Test("A dot stays as long as a part of it is in sight")
  func outOfSight() throws {
    // A point is a 300th of the width; the outermost dots reach 3.5 points about their centers.
    let x = [-4.0 / 300, -3.0 / 300, 1 + 3.0 / 300, 2]
    let item = drawn(Layer(.scatter(x: x, y: [0, 0, 1, 1], coloring: groups4))).first
    let dots = try dots(item)
    #expect(dots.centers.contains { abs($0.x - 47) < 1e-9 })
    #expect(dots.centers.contains { abs($0.x - 353) < 1e-9 })
    #expect(dots.centers.count == dots.colorIndices.count)
    #expect(!dots.colorIndices.contains(3))
  }

  private let groups4 = DotColoring.groups([0, 1, 2, 3], count: 4, labels: [])

  @Test("The point size is the diameter of dots, of a scatter and of quantiles")
  func pointSize() throws {
    #expect(try dots(drawn(Layer(scatter(), pointSize: 2.5)).first).diameter == 2.5)
    let quantiles = Layer.Shape.points(x: [0.5], y: [0.5])
    for (size, width) in [(nil, 3.0), (8.0, 8.0)] {
      let item = drawn(Layer(quantiles, pointSize: size)).first
      guard case .path(let path, _, _, _) = item else {
        Issue.record("no path")
        return
      }
      #expect(path.bounds?.width == width)
    }
  }

  @Test(
    "Each group takes a colour of the theme, layers after them the next; a fixed colour is all's")
  func groupColors() throws {
    let list = DisplayList(figure(Layer(scatter(groups), opacity: 0.5), Layer(scatter())))
    let items = list.items.filter { $0.clip != nil }
    let cycle = Theme.matplotlib.cycle
    let dots = try dots(items[0])
    #expect((0..<3).map(dots.color) == [0, 2, 1].map { cycle[$0].faded(by: 0.5) })
    #expect(!dots.isSnapped)
    #expect(try self.dots(items[1]).palette == [cycle[3]])
    let red = Color(red: 1, green: 0, blue: 0)
    let fixed = try self.dots(drawn(Layer(scatter(groups), color: .fixed(red))).first)
    #expect(Set(fixed.palette) == [red])
  }

  @Test("Shares mix colors as sRGB has them, rounded to bytes")
  func shares() throws {
    let coloring = DotColoring.shares([[1, 0, 0.5], [0, 1, 0.5]], labels: [])
    let dots = try dots(drawn(Layer(scatter(coloring))).first)
    // 1f77b4 and ff7f0e; their means are 143, 123 and 97.
    #expect(
      (0..<3).map(dots.color) == [Color(rgb: 0x1f77b4), Color(rgb: 0xff7f0e), Color(rgb: 0x8f7b61)])
  }

  @Test("Shares mix opacities that differ as they mix colors")
  func opacities() throws {
    var layer = Layer(scatter(.shares([[1, 0, 0.5], [0, 1, 0.5]], labels: [])))
    let clear = Color(red: 1, green: 0, blue: 0, alpha: 0.2)
    layer.colors = [.fixed(clear), .fixed(Color(red: 0, green: 0, blue: 1, alpha: 1))]
    let dots = try dots(drawn(layer).first)
    // Half of 255 is rounded to the even 128.
    let half = 128.0 / 255
    #expect(
      (0..<3).map(dots.color) == [
        clear, Color(red: 0, green: 0, blue: 1), Color(red: half, green: 0, blue: half, alpha: 0.6),
      ])
  }

  @Test("Dots of the same mixture have one entry of the palette")
  func palette() throws {
    let coloring = DotColoring.shares([[0.5, 0.5, 1], [0.5, 0.5, 0]], labels: [])
    let dots = try dots(drawn(Layer(scatter(coloring), opacity: 0.25)).first)
    #expect(dots.palette.count == 2)
    #expect(dots.colorIndices == [0, 0, 1])
    #expect(dots.palette.map(\.alpha) == [0.25, 0.25])
  }

  @Test("Outlines are open or closed paths, each in the color of its group")
  func outlines() throws {
    let (x, y) = ([0.0, 1, 1], [0.0, 0, 1])
    let items = drawn(
      Layer(
        .outlines(
          [
            Outline(x: x, y: y, isClosed: true, group: 1), Outline(x: x, y: y, isClosed: false),
          ], labels: ["first", "second"])))
    try #require(items.count == 2)
    #expect(items.map(\.color) == [1, 0].map { Theme.matplotlib.cycle[$0] })
    let paths = items.compactMap { item in
      if case .path(let path, nil, let stroke?, _) = item { (path, stroke) } else { nil }
    }
    #expect(paths.map { $0.0.elements.last == .close } == [true, false])
    #expect(paths.map(\.0.elements.count) == [4, 3])
    #expect(paths.allSatisfy { $0.1.width == 1.5 && $0.1.join == .round })
  }

  @Test("A closed outline that leaves the surroundings is cut, and comes back where it has to")
  func farOutline() throws {
    let item = drawn(
      Layer(
        .outlines(
          [Outline(x: [0.5, 1e6, 0.5], y: [0, 0.5, 1], isClosed: true)], labels: []))
    ).first
    guard case .path(let path, _, _, _) = item else {
      Issue.record("no path")
      return
    }
    let bounds = try #require(path.bounds)
    #expect(bounds.left == 200)
    #expect(bounds.right < 3000)
    // The side that closes it is in sight.
    #expect(path.elements.contains(.line(Point(x: 200, y: 30))))
  }

  @Test("Limits are those of dots and outlines with margins, and of heatmaps without")
  func limits() {
    let scatter = Layer(.scatter(x: [0, 10], y: [-1, 1], coloring: .single))
    #expect(axes(scatter).x.limits == -0.5...10.5)
    #expect(axes(scatter).y.limits == -1.1...1.1)
    let outline = Outline(x: [0, 20], y: [0, 2], isClosed: true)
    #expect(axes(scatter, Layer(.outlines([outline], labels: []))).x.limits == -1...21)
    let heatmap = Layer(
      .heatmap(Heatmap(x: 0...4, y: -1...1, columns: 1, rows: 2, values: [1, 2])))
    #expect(axes(heatmap).x.limits == 0...4)
    #expect(axes(heatmap).y.limits == -1...1)
    #expect(axes(heatmap, scatter).x.limits == 0...10.5)
    #expect(axes(Layer(.scatter(x: [], y: [], coloring: .single))).x.limits == -0.05...1.05)
  }

  @Test("Dots of groups have entries of the legend, single ones and shares too")
  func legend() {
    func labels(_ layer: Layer) -> [String] {
      DisplayList(figure(layer)).texts.map(\.string).filter { $0.contains { $0.isLetter } }
    }
    #expect(labels(Layer(scatter(groups))) == ["a", "b", "c"])
    #expect(labels(Layer(scatter(.shares([[1, 1, 1]], labels: ["all"])))) == ["all"])
    #expect(labels(Layer(scatter(), label: "sample")) == ["sample"])
    let outline = Outline(x: [0, 1], y: [0, 1], isClosed: false)
    #expect(labels(Layer(.outlines([outline], labels: []), label: "ellipse")) == ["ellipse"])
    #expect(labels(Layer(.outlines([outline], labels: ["a", "b"]))) == ["a", "b"])
  }
}
