import Testing

@testable import Plotting

@Suite("Layout of a figure")
struct DisplayListTests {
  private let bars = Layer(
    .bars(edges: [0, 0.25, 0.5, 0.75], heights: [0.5, 0, 1]), label: "bars")
  private let curve = Layer(.curve(x: [0, 0.5, 1], y: [0, 1, 0]), label: "curve")
  private let curves = Layer(
    .curves(x: [0, 1], y: [[0, 0.5], [0.5, 0]], labels: ["first", "second"]))
  private let rug = Layer(.rug([-1, 0.25, 0.5, 2]), label: "rug")

  /// What an item is, told from its color and kind.
  private func kind(_ item: DisplayList.Item) -> String {
    switch item {
    case .rectangles(_, let fill, nil): fill == .white ? "background" : "patch key"
    case .rectangles: "bars"
    case .markers(_, _, _, nil): "ticks"
    case .markers: "rug"
    case .path(_, nil, _, .some): "curve"
    case .path(_, .some, _, _): "legend"
    case .path(_, _, let stroke, nil): stroke?.color == .black ? "frame" : "line key"
    case .dots: "dots"
    case .image: "image"
    case .text(let line): line.string == "title" ? "title" : "text"
    }
  }

  @Test("Bars at the back lie below the ticks, all else above them, then frame, title and legend")
  func order() {
    let list = DisplayList(figure(title: "title", bars, curve, rug))
    let kinds = list.items.map(kind).reduce(into: [String]()) { kinds, kind in
      if kinds.last != kind { kinds.append(kind) }
    }
    #expect(
      kinds == [
        "background", "bars", "ticks", "text", "ticks", "text", "curve", "rug", "frame", "title",
        "legend", "patch key", "text", "line key", "text", "line key", "text",
      ])
  }

  @Test("Layers lie above each other in their order, whatever their marks")
  func orderOfLayers() {
    let kinds = DisplayList(figure(curve, bars, rug)).items.filter { $0.clip != nil }.map(kind)
    #expect(kinds == ["curve", "bars", "rug"])
  }

  @Test("The background is the whole figure")
  func background() {
    let whole = Rectangle(left: 0, bottom: 0, right: 400, top: 200)
    let list = DisplayList(figure(curve))
    #expect(list.items.first == .rectangles([whole], fill: .white, clip: nil))
    #expect([list.width, list.height] == [400, 200])
  }

  @Test("All bars of a histogram are one item; bars without height are not drawn")
  func oneItem() {
    let lists = DisplayList(figure(bars)).items.compactMap { item -> [Rectangle]? in
      if case .rectangles(let bars, _, .some) = item { bars } else { nil }
    }
    #expect(
      lists == [
        [
          Rectangle(left: 50, bottom: 30, right: 125, top: 105),
          Rectangle(left: 200, bottom: 30, right: 275, top: 180),
        ]
      ])
  }

  @Test("Marks are clipped to the axes area, and nothing else is")
  func clip() {
    let list = DisplayList(figure(title: "title", bars, curve, curves, rug))
    let marks = Set(["bars", "curve", "rug"])
    for item in list.items {
      #expect(item.clip == (marks.contains(kind(item)) ? axesArea : nil), "\(item)")
    }
    #expect(list.items.count { $0.clip != nil } == 5)
  }

  @Test("Rug marks stand on the axis, a fortieth of the area high, for values within the limits")
  func rugMarks() throws {
    let item = try #require(DisplayList(figure(rug)).items.first { kind($0) == "rug" })
    guard case .markers(let path, let places, let stroke, _) = item else {
      Issue.record("\(item)")
      return
    }
    #expect(path.bounds == Rectangle(left: 0, bottom: 0, right: 0, top: 3.75))
    #expect(places == [Point(x: 125, y: 30), Point(x: 200, y: 30)])
    #expect(stroke.width == 1)
  }

  @Test("A curve goes through its points, 1.5 points wide, with round joins and projecting caps")
  func curvePoints() throws {
    let item = try #require(DisplayList(figure(curve)).items.first { kind($0) == "curve" })
    guard case .path(let path, nil, let stroke?, _) = item else {
      Issue.record("\(item)")
      return
    }
    #expect(
      path.elements == [
        .move(Point(x: 50, y: 30)), .line(Point(x: 200, y: 180)), .line(Point(x: 350, y: 30)),
      ])
    #expect(stroke.width == 1.5)
    #expect(stroke.cap == .projecting)
    #expect(stroke.join == .round)
  }

  /// The colors of bars, curves and rugs in drawing order.
  private func colors(_ layers: Layer...) -> [Color] {
    var figure = figure()
    figure.panels[0].layers = layers
    return DisplayList(figure).items.filter { $0.clip != nil }.compactMap(\.color)
  }

  @Test("Layers take the colors of the theme in turn, one for each curve")
  func cycle() {
    let taken = [0x1f77b4, 0xff7f0e, 0x2ca02c, 0xd62728, 0x9467bd].map(Color.init(rgb:))
    #expect(colors(bars, curve, curves, rug) == taken)
  }

  @Test("A color of a layer's own leaves the turn to the next layer")
  func ownColor() {
    var red = curve
    red.style.color = .fixed(Color(red: 1, green: 0, blue: 0))
    #expect(
      colors(red, bars, red, rug).map(\.red) == [
        1, Color(rgb: 0x1f77b4).red, 1, Color(rgb: 0xff7f0e).red,
      ])
  }

  @Test("A layer can have a certain one of the theme's colors, and leaves the turn to the next")
  func themeColor() {
    var third = curve
    third.style.color = .theme(2)
    var eleventh = rug
    eleventh.style.color = .theme(10)
    let expected = [0x2ca02c, 0x1f77b4, 0x1f77b4, 0xff7f0e].map(Color.init(rgb:))
    #expect(colors(third, bars, eleventh, rug) == expected)
    var figure = figure(third)
    figure.theme = .book
    figure.theme.gridLines = .none
    #expect(DisplayList(figure).items.first { $0.clip != nil }?.color == Theme.book.cycle[2])
  }

  @Test("After the tenth color the first comes again")
  func cycleEnds() {
    let eleven = Layer(
      .curves(x: [0, 1], y: Array(repeating: [0, 1], count: 11), labels: []))
    #expect(colors(eleven).last == Color(rgb: 0x1f77b4))
    #expect(Set(colors(eleven)).count == 10)
  }

  @Test("Opacity multiplies the color's own")
  func opacity() {
    var layer = bars
    layer.style.color = .fixed(Color(red: 0, green: 0, blue: 1, alpha: 0.5))
    layer.style.opacity = 0.5
    #expect(colors(layer) == [Color(red: 0, green: 0, blue: 1, alpha: 0.25)])
    layer.style.color = nil
    #expect(colors(layer).map(\.alpha) == [0.5])
  }

  @Test("A line width of a layer's own is used for its lines")
  func lineWidth() {
    var lines = [curve, curves, rug]
    for index in lines.indices { lines[index].style.lineWidth = 0.25 }
    let widths = DisplayList(figure(lines[0], lines[1], lines[2])).items.compactMap { item in
      switch item {
      case .path(_, nil, let stroke, .some): stroke?.width
      case .markers(_, _, let stroke, .some): stroke.width
      default: Double?.none
      }
    }
    #expect(widths == [0.25, 0.25, 0.25, 0.25])
  }

  @Test("Title and summary go with the figure")
  func summary() {
    var figure = figure(title: "title")
    figure.summary = "What there is to see."
    let list = DisplayList(figure)
    #expect(list.title == "title")
    #expect(list.summary == "What there is to see.")
    #expect(list.texts.contains { $0.string == "title" && $0.size == 12 })
  }
}
