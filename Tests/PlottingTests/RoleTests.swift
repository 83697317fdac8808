import Testing

@testable import Plotting

/// Colors by role, as the theme book has them.
@Suite struct RoleTests {
  private let bars = Layer(.bars(edges: [0, 1], heights: [0.5]))
  private let curve = Layer(.curve(x: [0, 1], y: [0.2, 0.4]))
  private let rug = Layer(.rug([0.25, 0.5]))

  private func curves(_ count: Int) -> Layer {
    Layer(
      .curves(
        x: [0, 1], y: (0..<count).map { [0.1, Double($0 + 1) / Double(count + 1)] }, labels: []))
  }

  private func shares(_ count: Int) -> Layer {
    Layer(
      .stackedShares(
        x: [0, 0.5, 1],
        shares: Array(
          repeating: Array(repeating: 1 / Double(count), count: 3), count: count), labels: []))
  }

  private func layer(_ layer: Layer, _ role: Layer.Role, firstColor: Int? = nil) -> Layer {
    var layer = layer
    layer.role = role
    layer.firstColor = firstColor
    return layer
  }

  private func colors(_ theme: Theme, _ layers: Layer...) -> [[Color]] {
    coloredLayers(layers, theme: theme, measuring: EvenLetters()).map(\.colors)
  }

  @Test("In book bars are grey, the mixture is ink, components begin with the first color")
  func book() {
    let theme = Theme.book
    #expect(
      colors(
        theme, layer(bars, .bars), layer(curve, .mixture), layer(curves(3), .components),
        layer(rug, .sample))
        == [
          [theme.barColor], [theme.text], Array(theme.cycle.prefix(3)), [theme.sampleColor],
        ])
    // Wherever their curves would take them from the cycle.
    #expect(
      colors(theme, layer(curves(2), .components, firstColor: 2)) == [Array(theme.cycle.prefix(2))])
  }

  @Test("In Matplotlib's theme and its pair roles change nothing")
  func cycle() {
    for theme in [Theme.matplotlib, .dark] {
      #expect(
        colors(
          theme, layer(bars, .bars), layer(curve, .mixture), layer(curves(2), .components),
          layer(rug, .sample), layer(curves(1), .components, firstColor: 2))
          == [
            [theme.cycle[0]], [theme.cycle[1]], [theme.cycle[2], theme.cycle[3]], [theme.cycle[4]],
            [theme.cycle[2]],
          ])
    }
  }

  @Test("A color of a layer's own stays, and a layer without a role takes the next of the cycle")
  func others() {
    var red = layer(bars, .bars)
    red.style.color = .theme(3)
    #expect(
      colors(.book, red, layer(curve, .mixture), curve)
        == [[Theme.book.cycle[3]], [Theme.book.text], [Theme.book.cycle[0]]])
  }

  @Test("A curve with a color of its own has it in every theme, and the others keep theirs")
  func ownColors() {
    let red = Color(red: 1, green: 0, blue: 0)
    func own(_ layer: Layer, _ colors: Layer.Paint?...) -> Layer {
      var layer = layer
      layer.colors = colors
      return layer
    }
    for theme in [Theme.matplotlib, .dark] {
      #expect(
        colors(
          theme, bars, own(layer(curves(3), .components), nil, .fixed(red), .theme(7)), curve,
          own(layer(shares(2), .components, firstColor: 1), .fixed(red)))
          == [
            [theme.cycle[0]], [theme.cycle[1], red, theme.cycle[7]], [theme.cycle[4]],
            [red, theme.cycle[2]],
          ])
    }
    let theme = Theme.book
    #expect(
      colors(theme, own(layer(curves(2), .components), nil, .theme(4)))
        == [[theme.cycle[0], theme.cycle[4]]])
    // The color of the whole layer counts more.
    var blue = own(layer(curves(2), .components), .fixed(red))
    blue.style.color = .theme(0)
    #expect(colors(theme, blue) == [[theme.cycle[0], theme.cycle[0]]])
  }

  @Test("What has a color of its own needs no other sign where the colors come round")
  func turns() {
    var theme = Theme.matplotlib
    theme.cycle = [.black]
    var curves = curves(3)
    curves.colors = [nil, .fixed(.white)]
    let layers = coloredLayers([curves], theme: theme, measuring: EvenLetters())
    #expect(layers[0].turns == [0, 0, 2])
  }

  @Test("A theme that goes by roles takes their colors from its own text and background")
  func custom() {
    var theme = Theme.book
    theme.text = .white
    theme.background = .black
    theme.roles.bars = nil
    #expect(colors(theme, layer(curve, .mixture)) == [[.white]])
    #expect(theme.barColor == Color(red: 0.25, green: 0.25, blue: 0.25))
  }

  @Test("In book stacked shares fill the axes from side to side, elsewhere they have margins")
  func sides() {
    for (theme, expected) in [(Theme.book, 0.0...1), (.matplotlib, -0.05...1.05)] {
      var figure = figure(x: Figure.AxisOptions(), y: Figure.AxisOptions(), shares(2))
      figure.theme = theme
      #expect(figure.panelLimits()[0].x == expected)
      // Limits that somebody has set stay.
      figure.panels[0].x.limits = -1...2
      #expect(figure.panelLimits()[0].x == -1...2)
      // Data that reach further have their margin.
      figure.panels[0].x.limits = nil
      figure.panels[0].layers.append(Layer(.rug([-1, 2])))
      #expect(figure.panelLimits()[0].x == -1.15...2.15)
    }
  }

  @Test("In book there is a line in the color of the page between stacked shares, elsewhere none")
  func gaps() {
    func lines(_ theme: Theme) -> [(Path, Stroke)] {
      var figure = figure(shares(3))
      figure.theme = theme
      return DisplayList(figure).items.compactMap { item in
        guard case .path(let path, nil, let stroke?, .some) = item else { return nil }
        return (path, stroke)
      }
    }
    #expect(lines(.matplotlib).isEmpty)
    #expect(lines(.dark).isEmpty)
    let found = lines(.book)
    #expect(found.map(\.1.color) == [.white, .white])
    #expect(found.map(\.1.width) == [1.2, 1.2])
    // At two thirds and at one third of the height, from side to side.
    let (third, height) = (axesArea.bottom, axesArea.height / 3)
    for (bounds, share) in zip(found.map(\.0.bounds), [2.0, 1]) {
      let level = third + share * height
      #expect(
        bounds?.isClose(
          to: Rectangle(left: axesArea.left, bottom: level, right: axesArea.right, top: level),
          within: 1e-9) == true)
    }
  }
}
