import Testing

@testable import Plotting

@Suite("Panels beside and in others")
struct AttachedPanelTests {
  /// A plane of dots, with panels of bars from 0 to 1 attached to it.
  private func plane(
    _ places: Figure.AttachedPanel.Place..., label: String? = nil, equal: Bool = false
  ) -> Figure {
    var figure = figure(
      x: Figure.AxisOptions(limits: 0...10), y: Figure.AxisOptions(limits: 0...4),
      Layer(.scatter(x: [1, 9], y: [1, 3], coloring: .single)))
    figure.panels[0].hasEqualAspect = equal
    figure.attachedPanels = places.map { place in
      var bars = Layer(.bars(edges: [1, 2, 3], heights: [2, 4]))
      bars.style.label = label
      return Figure.AttachedPanel(
        Figure.Panel(x: Figure.AxisOptions(), y: Figure.AxisOptions(), layers: [bars]), place,
        ofPanel: 0)
    }
    return figure
  }

  @Test("A marginal above has the horizontal axis of its plane, and the height that it is given")
  func above() {
    let layout = plane(.above(height: 0.25)).evenLayout
    let (plane, marginal) = (layout.axes[0], layout.axes[1])
    #expect(marginal.x == plane.x)
    #expect(marginal.area.left == plane.area.left)
    #expect(marginal.area.right == plane.area.right)
    #expect(marginal.area.bottom == plane.area.top + 4)
    #expect(abs(marginal.area.height - 0.25 * plane.area.height) < 1e-9)
    // Both have the room of the plane alone.
    #expect(abs(marginal.area.top - axesArea.top) < 1e-9)
    #expect(plane.area.bottom == axesArea.bottom)
  }

  @Test("One at the right has the vertical axis of its plane, and its values grow to the right")
  func right() throws {
    let figure = plane(.right(width: 0.5))
    let layout = figure.evenLayout
    let (plane, marginal) = (layout.axes[0], layout.axes[1])
    #expect(marginal.y == plane.y)
    #expect(marginal.area.bottom == plane.area.bottom)
    #expect(marginal.area.top == plane.area.top)
    #expect(marginal.area.left == plane.area.right + 4)
    #expect(abs(marginal.area.width - 0.5 * plane.area.width) < 1e-9)
    let bars = DisplayList(figure).items.compactMap { item -> [Rectangle]? in
      if case .rectangles(let bars, _, marginal.area) = item { bars } else { nil }
    }
    let drawn = try #require(bars.first)
    // From 1 to 2 of the vertical axis, and half as far to the right as the other one.
    #expect(abs(drawn[0].bottom - plane.place(0, 1).y) < 1e-9)
    #expect(abs(drawn[0].top - plane.place(0, 2).y) < 1e-9)
    #expect(abs(drawn[1].top - plane.place(0, 3).y) < 1e-9)
    #expect(abs(drawn[0].left - marginal.area.left) < 1e-9)
    #expect(abs(drawn[0].width * 2 - drawn[1].width) < 1e-9)
  }

  @Test("Beside a plane of equal units marginals are as long as its axes, not as its room")
  func equalUnits() {
    let layout = plane(.above(height: 0.2), .right(width: 0.2), equal: true).evenLayout
    let plane = layout.axes[0].area
    #expect(abs(plane.width / plane.height - 2.5) < 1e-9)
    #expect(layout.axes[1].area.left == plane.left)
    #expect(layout.axes[1].area.right == plane.right)
    #expect(layout.axes[2].area.top == plane.top)
    #expect(layout.axes[2].area.left == plane.right + 4)
  }

  @Test("The title stands above the marginal")
  func title() throws {
    var figure = plane(.above(height: 0.25))
    figure.panels[0].title = "plane"
    figure.margins = Margins()
    let layout = figure.evenLayout
    let title = try #require(layout.texts(ofPanel: 0).first { $0.kind == .title })
    #expect(title.box.bottom >= layout.axes[1].area.top)
  }

  @Test("An inset lies with all of its text where shares of its panel's axes say")
  func inset() {
    let layout = plane(
      .inside(Rectangle(left: 0.5, bottom: 0.25, right: 0.75, top: 1))
    ).evenLayout
    #expect(layout.axes[0].area == axesArea)
    let room = Rectangle(left: 200, bottom: 67.5, right: 275, top: 180)
    #expect(layout.attached[0].ground == room)
    let texts = layout.texts(ofPanel: 1).map(\.box)
    let ends = texts + [layout.axes[1].area]
    for (edge, side) in [
      (ends.map(\.left).min(), room.left), (ends.map(\.bottom).min(), room.bottom),
      (ends.map(\.right).max(), room.right), (ends.map(\.top).max(), room.top),
    ] {
      #expect(abs(abs((edge ?? .infinity) - side) - 3) < 1e-6)
    }
    // Bars begin at 0, which is the end of their axis.
    #expect(layout.axes[1].y.limits.lowerBound == 0)
    #expect(layout.axes[1].x.limits.contains(1) && !layout.axes[1].x.limits.contains(5))
    #expect(layout.texts(ofPanel: 1).contains { $0.kind == .xTickLabel })
  }

  @Test("An inset hides what lies under it and its text, and lies over no other panel's legend")
  func ground() throws {
    var figure = plane(
      .inside(Rectangle(left: 0.6, bottom: 0.5, right: 1, top: 1)), label: "bars")
    figure.legend = LegendOptions(place: .best)
    let layout = figure.evenLayout
    let ground = try #require(layout.attached[0].ground)
    for text in layout.texts(ofPanel: 1) {
      #expect(text.box.left >= ground.left && text.box.right <= ground.right)
      #expect(text.box.bottom >= ground.bottom && text.box.top <= ground.top)
    }
    let list = DisplayList(figure)
    let place = try #require(
      list.items.firstIndex { $0 == .rectangles([ground], fill: .white, clip: nil) })
    let dots = try #require(
      list.items.firstIndex { if case .dots = $0 { true } else { false } })
    #expect(place > dots)
    let legend = try #require(layout.legendFrame(ofPanel: 0))
    #expect(!legend.intersects(ground))
  }

  @Test("What an attached panel alone shows is in the legend of its panel, once")
  func entries() {
    let figure = plane(.above(height: 0.2), .right(width: 0.2), label: "bars")
    let legend = figure.evenLayout.texts(ofPanel: 0).filter { $0.kind == .legendEntry }
    #expect(legend.map(\.string) == ["bars"])
  }

  @Test("A name keeps clear of an inset")
  func names() throws {
    var figure = figure()
    var peaks = Layer(
      .curves(x: [0, 0.2, 0.5, 0.8, 1], y: [[0, 0, 0.5, 0, 0]], labels: ["ab"]))
    peaks.areHeights = true
    figure.panels[0].layers = [peaks]
    figure.legend = LegendOptions(place: .direct)
    let free = try #require(figure.evenLayout.texts(ofPanel: 0).first { $0.kind == .name })
    figure.attachedPanels = [
      Figure.AttachedPanel(
        Figure.Panel(layers: []),
        .inside(Rectangle(left: 0.4, bottom: 0.6, right: 0.7, top: 0.9)), ofPanel: 0)
    ]
    let layout = figure.evenLayout
    let ground = try #require(layout.attached[0].ground)
    #expect(free.box.intersects(ground))
    let name = try #require(
      layout.texts(ofPanel: 0).first { $0.string == "ab" })
    #expect(!name.box.intersects(ground))
  }
}
