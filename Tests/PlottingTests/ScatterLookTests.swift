import Testing

@testable import Plotting

/// How dots look as they become many.
@Suite struct ScatterLookTests {
  private func dots(_ count: Int, _ layer: Layer? = nil, theme: Theme = .matplotlib) throws
    -> DisplayList.Dots
  {
    let places = (0..<count).map { (Double($0) + 0.5) / Double(count) }
    var drawn = layer ?? Layer(.scatter(x: [], y: [], coloring: .single))
    drawn.shape = .scatter(x: places, y: places, coloring: .single)
    var figure = figure(drawn)
    figure.theme = theme
    let found = DisplayList(figure).items.compactMap { item -> DisplayList.Dots? in
      guard case .dots(let dots, .some) = item else { return nil }
      return dots
    }
    return try #require(found.first)
  }

  @Test(
    "Up to 2000 dots are 6 points wide with a rim of 1, in book 3 with a rim of 0.4, and opaque")
  func few() throws {
    for (theme, diameter, rim) in [
      (Theme.matplotlib, 6.0, 1.0), (.dark, 6, 1), (.book, 3, 0.4), (.bookDark, 3, 0.4),
    ] {
      for count in [1, 1999, 2000] {
        let dots = try dots(count, theme: theme)
        #expect(dots.diameter == diameter)
        #expect(dots.rim == rim)
        #expect(dots.palette.map(\.alpha) == [1])
      }
    }
  }

  /// 7 √(2000 / n), at least 1.5, and (2000 / n)^0.75, at least 0.1, from Python.
  @Test(
    "More of them are smaller, by the root of their number, and fainter, without a rim",
    arguments: [
      (2001, 6.998250655976682, 0.9996251639873399),
      (5000, 4.427188724235731, 0.5029733718731741),
      (10_000, 3.1304951684997055, 0.29906975624424414),
      (40_000, 1.5652475842498528, 0.10573712634405642), (50_000, 1.5, 0.1), (1_000_000, 1.5, 0.1),
    ])
  func many(count: Int, diameter: Double, opacity: Double) throws {
    for theme in Theme.Name.allCases.map(\.theme) {
      let dots = try dots(count, theme: theme)
      // The dots of book are 3.4 points wide with their rim.
      let share = theme.colorsByRole ? 3.4 / 7 : 1
      #expect(abs(dots.diameter - max(diameter * share, 1.5)) < 1e-12 || diameter == 1.5)
      #expect(dots.rim == 0)
      #expect(abs(dots.palette[0].alpha - opacity) < 1e-12)
    }
  }

  @Test("The more dots, the smaller and fainter; no step is larger than a percent")
  func monotonic() {
    let look = ScatterLook(diameter: 6, rim: 1, opacity: 1)
    var last = ScatterLook(diameter: 7, rim: 0, opacity: 1)
    for count in stride(from: 2000, to: 200_000, by: 20) {
      let next = look.adapted(to: count)
      let width = next.diameter + next.rim
      #expect(width <= last.diameter && width >= 0.99 * last.diameter)
      #expect(next.opacity <= last.opacity && next.opacity >= 0.99 * last.opacity)
      last = ScatterLook(diameter: width, rim: 0, opacity: next.opacity)
    }
  }

  @Test("Dots whose size or opacity is named stay as they are")
  func named() throws {
    let layers = [
      Layer(.rug([]), pointSize: 3), Layer(.rug([]), opacity: 0.5),
      Layer(.rug([]), opacity: 0.5, pointSize: 3),
    ]
    for layer in layers {
      let dots = try dots(5000, layer)
      #expect(dots.diameter == layer.style.pointSize ?? 6)
      #expect(dots.rim == 1)
      #expect(dots.palette[0].alpha == layer.style.opacity)
    }
  }

  @Test("A layer may ask for the rule from a size and an opacity of its own, which never grow")
  func adapting() throws {
    var layer = Layer(.rug([]), opacity: 0.5, pointSize: 2)
    layer.adaptsDots = true
    #expect(try dots(2000, layer).diameter == 2)
    let many = try dots(4000, layer)
    #expect(abs(many.diameter - 3 * 0.5.squareRoot()) < 1e-12)
    #expect(abs(many.palette[0].alpha - 0.5 * 0.5946035575013605) < 1e-12)
    layer.style = LayerStyle(opacity: 0.05, pointSize: 0.25)
    let tiny = try dots(100_000, layer)
    #expect(tiny.diameter == 1.25)
    #expect(tiny.palette[0].alpha == 0.05)
  }

  @Test("The legend shows a dot as few are")
  func legend() {
    let places = (0..<3000).map { Double($0) / 3000 }
    let list = DisplayList(
      figure(Layer(.scatter(x: places, y: places, coloring: .single), label: "points")))
    let keys = list.items.compactMap { item -> DisplayList.Dots? in
      guard case .dots(let dots, nil) = item else { return nil }
      return dots
    }
    #expect(keys.map(\.diameter) == [6])
    #expect(keys.map { $0.palette[0].alpha } == [1])
  }

  @Test("Lines over dots have a wider line in the color of the page below them, all below all")
  func casing() {
    let ring = Outline(x: [0.2, 0.8, 0.5], y: [0.2, 0.2, 0.8], isClosed: true)
    let plain = Layer(.outlines([ring, ring], labels: []))
    var outlines = plain
    outlines.isCased = true
    let scatter = Layer(.scatter(x: [0.5], y: [0.5], coloring: .single))
    func strokes(_ layers: Layer..., theme: Theme) -> [Stroke] {
      var figure = figure()
      figure.panels[0].layers = layers
      figure.theme = theme
      return DisplayList(figure).items.compactMap { item in
        guard case .path(_, nil, let stroke?, .some) = item else { return nil }
        return stroke
      }
    }
    for theme in [Theme.matplotlib, .dark, .book] {
      #expect(strokes(outlines, theme: theme).count == 2)
      #expect(strokes(outlines, scatter, theme: theme).count == 2)
      #expect(strokes(scatter, plain, theme: theme).count == 2)
      let found = strokes(scatter, outlines, theme: theme)
      #expect(
        found.map(\.width) == [5.0 / 3, 5.0 / 3, 1, 1].map { theme.curveWidth * $0 })
      #expect(found.prefix(2).allSatisfy { $0.color == theme.background })
      #expect(found.suffix(2).allSatisfy { $0.color != theme.background })
    }
  }

  @Test("Dots on lines over dots have a rim in the color of the page, as wide as that of the lines")
  func casingOfDots() throws {
    var line = Layer(
      .outlines([Outline(x: [0.2, 0.8], y: [0.2, 0.8], isClosed: false)], labels: []))
    line.markerSize = 4
    line.isCased = true
    let scatter = Layer(.scatter(x: [0.5], y: [0.5], coloring: .single))
    func dots(_ layers: Layer..., theme: Theme) -> [(Path, Color)] {
      var figure = figure()
      figure.panels[0].layers = layers
      figure.theme = theme
      return DisplayList(figure).items.compactMap { item in
        guard case .path(let path, let fill?, nil, .some) = item else { return nil }
        return (path, fill)
      }
    }
    for theme in [Theme.matplotlib, .dark, .book] {
      #expect(dots(line, theme: theme).count == 1)
      let found = dots(scatter, line, theme: theme)
      #expect(found.count == 2)
      #expect(found[0].1 == theme.background && found[1].1 != theme.background)
      let (rim, dot) = (try #require(found[0].0.bounds), try #require(found[1].0.bounds))
      #expect(abs((rim.right - dot.right) - theme.curveWidth / 3) < 1e-12)
      #expect(abs((dot.left - rim.left) - theme.curveWidth / 3) < 1e-12)
    }
  }
}
