import Testing

@testable import Plotting

@Suite("Dots of several sizes, and of the colors of values")
struct DotSizeTests {
  private func sized(_ coloring: DotColoring = .single, label: String? = nil) -> Layer {
    var layer = Layer(
      .scatter(x: [0, 0.5, 1, 0.25], y: [1, 0.25, 0, 0.5], coloring: coloring), label: label)
    layer.dotSizes = DotSizes(
      factors: [0.5, 2, 0.5, 3],
      examples: [.init(label: "none", factor: 0.5), .init(label: "much", factor: 2)])
    return layer
  }

  private func dots(_ layer: Layer) throws -> DisplayList.Dots {
    let dots: DisplayList.Dots? =
      if case .dots(let dots, _) = drawn(layer).first { dots } else { nil }
    return try #require(dots)
  }

  @Test(
    "The largest dots are drawn first, those of one size in their order; the rim is part of them")
  func order() throws {
    let dots = try dots(sized(.groups([0, 1, 2, 3], count: 4, labels: [])))
    // The axes are 300 × 150 points about (50, 30).
    #expect(
      dots.centers == [
        Point(x: 125, y: 105), Point(x: 200, y: 67.5), Point(x: 50, y: 180), Point(x: 350, y: 30),
      ])
    #expect(dots.colorIndices == [3, 1, 0, 2])
    #expect(dots.rim == 0)
    // Of 6 points and a rim of 1.
    #expect(dots.diameter == 21)
    #expect(
      dots.sizes == [
        .init(diameter: 21, count: 1), .init(diameter: 14, count: 1),
        .init(diameter: 3.5, count: 2),
      ])
  }

  @Test("A large dot stays as long as a part of it is in sight")
  func outOfSight() throws {
    // A point is a 300th of the width.
    var layer = Layer(
      .scatter(x: [-6.0 / 300, -8.0 / 300, 0.5], y: [0, 0, 0], coloring: .single))
    layer.dotSizes = DotSizes(factors: [2, 2, 1], examples: [])
    let dots = try dots(layer)
    #expect(dots.centers.contains { abs($0.x - 44) < 1e-9 })
    #expect(dots.centers.contains { abs($0.x - 200) < 1e-9 })
  }

  @Test("Discs of several sizes are those of one size after each other")
  func parts() {
    var dots = DisplayList.Dots(
      [Point(x: 1, y: 2), Point(x: 3, y: 4), Point(x: 5, y: 6)], diameter: 9, rim: 0.5,
      palette: [.black, .white], colorIndices: [0, 1, 0], isSnapped: true)
    #expect(dots.partsOfOneSize == [dots])
    dots.sizes = [.init(diameter: 9, count: 1), .init(diameter: 4, count: 2)]
    #expect(
      dots.partsOfOneSize == [
        DisplayList.Dots(
          [Point(x: 1, y: 2)], diameter: 9, rim: 0.5, palette: [.black, .white], colorIndices: [0],
          isSnapped: true),
        DisplayList.Dots(
          [Point(x: 3, y: 4), Point(x: 5, y: 6)], diameter: 4, rim: 0.5, palette: [.black, .white],
          colorIndices: [1, 0], isSnapped: true),
      ])
    #expect(
      "\(DisplayList.Item.dots(dots, clip: nil))" == """
        dots 9 rim 0.5: #000000 1 2
        dots 4 rim 0.5: #ffffff 3 4, #000000 5 6
        """)
  }

  @Test("The legend shows examples as large as the dots, after the entry of the layer")
  func legend() throws {
    let list = DisplayList(figure(sized(label: "points")))
    #expect(list.texts.suffix(3).map(\.string) == ["points", "none", "much"])
    let keys = list.items.compactMap { item -> DisplayList.Dots? in
      if case .dots(let dots, nil) = item { dots } else { nil }
    }
    #expect(keys.map(\.diameter) == [6, 3.5, 14])
    // In the color of the dots; where these have several, in none of theirs.
    #expect(keys.map(\.palette) == Array(repeating: [Theme.matplotlib.cycle[0]], count: 3))
    let groups = DisplayList(figure(sized(.groups([0, 1, 0, 1], count: 2, labels: ["a", "b"]))))
    #expect(groups.texts.suffix(4).map(\.string) == ["a", "b", "none", "much"])
    let colors = groups.items.compactMap { item -> Color? in
      if case .dots(let dots, nil) = item { dots.palette[0] } else { nil }
    }
    #expect(colors.suffix(2) == [Theme.matplotlib.muted, Theme.matplotlib.muted])
  }

  @Test("The keys of large dots have room: no key meets another, nor a text, nor the frame")
  func roomOfKeys() throws {
    var layer = sized(.groups([0, 1, 0, 1], count: 2, labels: ["a", "b"]))
    layer.style.pointSize = 17
    var figure = figure(layer)
    figure.height = 400
    let list = DisplayList(figure, measuring: EvenLetters())
    let keys = list.items.compactMap { item -> (Point, Double)? in
      if case .dots(let dots, nil) = item { (dots.centers[0], dots.diameter / 2) } else { nil }
    }
    #expect(keys.map(\.1).suffix(2) == [4.5, 18])
    for (index, (center, radius)) in keys.enumerated() {
      for (other, otherRadius) in keys.dropFirst(index + 1) {
        #expect(abs(center.y - other.y) > radius + otherRadius)
      }
    }
    let texts = list.texts.suffix(4)
    #expect(texts.allSatisfy { $0.origin.x > (keys.map { $0.0.x + $0.1 }.max() ?? 0) })
    let frame = list.items.reversed().compactMap { item -> Rectangle? in
      if case .path(let path, _?, _, nil) = item { path.bounds } else { nil }
    }.first
    let box = try #require(frame)
    for (center, radius) in keys {
      #expect(center.x - radius > box.left && center.y - radius > box.bottom)
      #expect(center.y + radius < box.top)
    }
  }

  @Test("Where names stand directly, a legend explains sizes all the same")
  func direct() throws {
    var figure = figure(sized(.groups([0, 1, 0, 1], count: 2, labels: ["a", "b"])))
    figure.legend.place = .direct
    let texts = DisplayList(figure, measuring: EvenLetters()).texts.map(\.string)
    for label in ["a", "b", "none", "much"] {
      #expect(texts.count { $0 == label } == 1, "\(label)")
    }
  }

  private func values(_ values: [Double]) -> DotColoring {
    var map = Heatmap(
      x: 0...1, y: 0...1, columns: values.count, rows: 1, values: values, label: "value",
      limits: 0...1)
    map.areOfDots = true
    return .values(map)
  }

  @Test("Dots in the colors of values have those of the color map, with a color bar and no entry")
  func colors() throws {
    var layer = Layer(.scatter(x: [0, 0.5, 1], y: [0, 0.5, 1], coloring: values([0, 0.5, 1])))
    layer.style.opacity = 0.5
    let dots = try dots(layer)
    let map = ColorMap.viridis.colors
    #expect((0..<3).map(dots.color) == [map[0], map[128], map[255]].map { $0.faded(by: 0.5) })
    let figure = figure(layer)
    #expect(figure.axes[0].colorBar?.label == "value")
    #expect(DisplayList(figure).texts.filter { $0.string == "value" }.count == 1)
    // They take no color of the theme's in turn.
    let two = DisplayList(PlottingTests.figure(layer, Layer(.rug([0.5]))))
    #expect(two.items.contains { $0.color == Theme.matplotlib.cycle[0] })
  }

  @Test("A dot stands out from the page whatever its value, and the color bar has its colors")
  func dotColors() throws {
    for theme in [Theme.matplotlib, .dark, .book, .bookDark] {
      let colors = theme.dotColorMap
      #expect(colors.count == 256)
      #expect(colors[0].contrast(with: theme.background) >= 2)
      #expect(colors[255] == theme.colorMap.colors[255])
      var figure = figure(Layer(.scatter(x: [0, 1], y: [0, 1], coloring: values([0, 1]))))
      figure.theme = theme
      let palettes = DisplayList(figure).items.compactMap { item -> [Color]? in
        switch item {
        case .dots(let dots, .some): dots.palette
        case .image(let image, _, _): image.palette
        default: nil
        }
      }
      #expect(palettes == [colors, colors])
    }
    #expect(Theme.matplotlib.dotColorMap == ColorMap.viridis.colors)
  }
}
