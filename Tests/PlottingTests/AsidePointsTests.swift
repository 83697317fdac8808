import Testing

@testable import Plotting

@Suite("Points that stand aside")
struct AsidePointsTests {
  /// Points in the axes of `figure`, whose area is 50...350 × 30...180, with limits from 0 to 1.
  private func layer(_ y: [Double], sign: Layer.AsideSign = .ring) -> Layer {
    var layer = Layer(
      .points(x: y.map { _ in 0.5 }, y: y), color: .muted, pointSize: 8, label: "aside")
    layer.asideSign = sign
    return layer
  }

  private func colored(_ layer: Layer) -> (ColoredLayer, Axes) {
    let figure = figure(layer)
    return (
      coloredLayers(figure.panels[0].layers, theme: figure.theme, measuring: EvenLetters())[0],
      figure.axes[0]
    )
  }

  @Test("Those beyond the axis are at its end, others where they are, and none beside the axes")
  func places() {
    let (layer, axes) = colored(layer([-100, 0.5, 7]))
    let places = layer.asidePlaces([0.5, 0.5, 0.5, 3], [-100, 0.5, 7, 0.5], axes)
    #expect(places.map(\.direction) == [-1, nil, 1])
    #expect(places.allSatisfy { $0.center.x == 200 })
    #expect(places[1].center.y == 105)
    for place in places {
      #expect(place.center.y - 4 > axes.area.bottom && place.center.y + 4 < axes.area.top)
    }
    #expect(places[0].center.y < 60 && places[2].center.y > 150)
  }

  @Test("Each beyond the axis has an arrow between itself and the end")
  func arrows() throws {
    let (layer, axes) = colored(layer([-100, 0.5]))
    let items = layer.asidePoints([0.5, 0.5], [-100, 0.5], .cross, axes)
    #expect(items.count == 3)
    guard case .path(let arrow, let fill?, nil, _) = items[1] else {
      Issue.record("\(items[1])")
      return
    }
    #expect(fill == layer.colors[0])
    let heights = arrow.elements.compactMap { element -> Double? in
      switch element {
      case .move(let point), .line(let point): point.y
      case .curve, .close: nil
      }
    }
    let center = layer.asidePlaces([0.5], [-100], axes)[0].center.y
    #expect(try #require(heights.min()) == heights[0] && heights[0] > axes.area.bottom)
    #expect(try #require(heights.max()) < center - 4)
  }

  @Test("A legend keeps clear of where they are drawn")
  func obstacles() {
    let (layer, axes) = colored(layer([-100]))
    #expect(layer.obstacles(axes).dots == layer.asidePlaces([0.5], [-100], axes).map(\.center))
  }

  @Test("A layer may ask for another interval of the vertical axis than that of its values")
  func wantedInterval() {
    var layer = layer([-100, 0.5])
    #expect(layer.dataLimits(.matplotlib)?.y == -100...0.5)
    layer.wantedY = 0...1
    #expect(layer.dataLimits(.matplotlib)?.y == 0...1)
    #expect(layer.dataLimits(.matplotlib)?.x == 0.5...0.5)
  }
}
