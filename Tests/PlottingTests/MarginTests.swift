import Testing

@testable import Plotting

@Suite("Margins")
struct MarginTests {
  /// A figure that has too little room at one side of Matplotlib's place.
  struct Tight: CustomTestStringConvertible {
    let side: LayoutWarning.Side
    let figure: Figure
    /// Where the edge of the axes is once there is room; `nil` where that takes some computing.
    let edge: Double?
    /// What is said where the side is named.
    let warning: String
    /// The share of the page that the warning has.
    let share: Double

    var testDescription: String { side.rawValue }
  }

  private static let unit = Figure.AxisOptions(limits: 0...1)

  /// A figure of 400 × 200 points: Matplotlib's place is 50...360 × 22...176.
  private static func figure(
    title: String? = nil, x: Figure.AxisOptions = unit, y: Figure.AxisOptions = unit,
    margins: Margins = Margins(), theme: Theme = .matplotlib, _ layers: Layer...
  ) -> Figure {
    Figure(
      width: 400, height: 200, margins: margins, title: title, x: x, y: y, layers: layers,
      theme: theme)
  }

  private static func heatmap(_ label: String) -> Layer {
    Layer(
      .heatmap(
        Heatmap(x: 0...1, y: 0...1, columns: 2, rows: 1, values: [0.0001, 0.00011], label: label)))
  }

  /// Letters are 6 × 7 points and 2 deep; tick labels are 7 points from the axes, labels 4 points
  /// further, titles 6 points from the axes and 1.2 times as large.
  private static let tight: [Tight] = [
    Tight(
      side: .left, figure: figure(y: Figure.AxisOptions(limits: 0.0001...0.00011)),
      // Eight letters.
      edge: 6 + 48 + 7,
      warning: #"the y tick label "0.000100" leaves the page by 5 points at the left; "#
        + #""margins": {"left": 0.16} would do, or leave that side out"#, share: 0.16),
    Tight(
      side: .bottom, figure: figure(x: Figure.AxisOptions(label: "first\nsecond", limits: 0...1)),
      // A second line is 2 + 1.2 × 7 points below the first.
      edge: 6 + 10.4 + 9 + 4 + 9 + 7,
      warning: #"the x label "second" leaves the page by 18 points at the bottom; "#
        + #""margins": {"bottom": 0.23} would do, or leave that side out"#, share: 0.23),
    Tight(
      side: .right, figure: figure(heatmap("one\ntwo\nthree\nfour")), edge: nil,
      // 50 + 0.85 × 310, a bar of 154 / 20, 7 to its numbers of 48, 4 to the label of 9 + 3 × 10.4.
      warning: #"the color bar label "four" leaves the page by 21 points at the right; "#
        + #""margins": {"right": 0.83} would do, or leave that side out"#, share: 0.83),
    Tight(
      side: .top, figure: figure(title: "first\nsecond"), edge: 200 - 6 - 1.2 * (7 + 10.4) - 6,
      warning: #"the title "first" leaves the page by 2.9 points at the top; "#
        + #""margins": {"top": 0.83} would do, or leave that side out"#, share: 0.83),
  ]

  private func distance(_ side: LayoutWarning.Side, _ box: Rectangle) -> Double {
    switch side {
    case .left: box.left
    case .bottom: box.bottom
    case .right: 400 - box.right
    case .top: 200 - box.top
    }
  }

  private func margins(_ side: LayoutWarning.Side, _ share: Double) -> Margins {
    switch side {
    case .left: Margins(left: share)
    case .bottom: Margins(bottom: share)
    case .right: Margins(right: share)
    case .top: Margins(top: share)
    }
  }

  /// How far Matplotlib's place is from the edges of the page.
  private let standard: [LayoutWarning.Side: Double] = [
    .left: 50, .bottom: 22, .right: 40, .top: 24,
  ]

  @Test("A panel has Matplotlib's place while all text has room")
  func standardPlace() {
    let axes = Figure(
      width: 576, height: 288, title: "Two Gaussians",
      x: Figure.AxisOptions(label: "value", limits: 0...1),
      y: Figure.AxisOptions(label: "density", limits: 0...1), layers: []
    ).axes[0]
    let place = Rectangle(left: 72, bottom: 31.68, right: 518.4, top: 253.44)
    #expect(axes.area.isClose(to: place, within: 1e-9))
  }

  @Test(
    "A side without room for its text gives way until it ends 6 points inside, and no other side",
    arguments: tight)
  func givesWay(tight: Tight) throws {
    let cell = tight.figure.axes[0].cell
    for (side, place) in standard where side != tight.side {
      #expect(abs(distance(side, cell) - place) < 1e-9, "\(side)")
    }
    let outline = try #require(DisplayList(tight.figure).outline)
    #expect(abs(distance(tight.side, outline) - 6) < 0.01)
    if let edge = tight.edge {
      let found = [cell.left, cell.bottom, cell.right, cell.top]
      #expect(found.contains { abs($0 - edge) < 1e-9 }, "\(found)")
    }
    #expect(tight.figure.messages.isEmpty)
  }

  @Test(
    "A named side stays; a warning names what leaves the page, how far, and a side that would do",
    arguments: tight)
  func named(tight: Tight) {
    let place = standard[tight.side] ?? 0
    let length = tight.side == .left || tight.side == .right ? 400.0 : 200
    let isLow = tight.side == .left || tight.side == .bottom
    var figure = tight.figure
    figure.margins = margins(tight.side, isLow ? place / length : 1 - place / length)
    #expect(abs(distance(tight.side, figure.axes[0].cell) - place) < 1e-9)
    #expect(figure.messages == [tight.warning])
    figure.margins = margins(tight.side, tight.share)
    #expect(figure.messages.isEmpty)
  }

  @Test("The margin that a warning has would do for all that leaves the page at that side")
  func adviceForAll() {
    let figure = Self.figure(
      y: Figure.AxisOptions(label: "height", limits: 0.0001...0.00011),
      margins: Margins(left: 0.1))
    // Numbers of 48 points, 7 from the axes; 4 further a label of 9.
    let advice = #"; "margins": {"left": 0.19} would do, or leave that side out"#
    #expect(
      figure.messages.sorted() == [
        "the y label \"height\" leaves the page by 28 points at the left" + advice,
        "the y tick label \"0.000100\" leaves the page by 15 points at the left" + advice,
      ])
  }

  @Test("Sides of a grid are taken at their word as well")
  func namedGrid() {
    let panel = Figure.Panel(x: Self.unit, y: Self.unit, layers: [])
    let axes = Figure(
      width: 400, height: 400, margins: Margins(left: 0.02, right: 0.9, bottom: 0.4, top: 0.7),
      panels: [panel, panel, panel, panel], grid: Figure.Grid(rows: 2, columns: 2)
    ).axes
    let edges = [axes[0].area.left, axes[1].area.right, axes[2].area.bottom, axes[0].area.top]
    for (edge, expected) in zip(edges, [8.0, 360, 160, 280]) {
      #expect(abs(edge - expected) < 1e-9)
    }
  }

  /// Figures by what is around their axes.
  private static let fitted: [String: Figure] = {
    let x = Figure.AxisOptions(label: "value", limits: 0...1)
    let y = Figure.AxisOptions(label: "density", limits: 0...1)
    func one(_ place: LegendOptions.Place, _ layers: Layer...) -> Figure {
      Figure(
        width: 400, height: 200, margins: Margins(isFitted: true), title: "Title", x: x, y: y,
        layers: layers, legend: LegendOptions(place: place))
    }
    func grid(_ place: LegendOptions.Place, _ layers: Layer..., title: String? = nil) -> Figure {
      let panel = Figure.Panel(title: "Panel", x: x, y: y, layers: layers)
      return Figure(
        width: 600, height: 400, title: title, panels: [panel, panel, panel, panel],
        grid: Figure.Grid(rows: 2, columns: 2), legend: LegendOptions(place: place))
    }
    let curve = Layer(.curve(x: [0, 1], y: [0, 1]), label: "curve")
    return [
      "one panel": one(.best), "a legend in it": one(.best, curve),
      "a legend at the right": one(.right, curve), "a legend below": one(.below, curve),
      "a legend above": one(.above, curve), "a color bar": one(.best, heatmap("height")),
      "a color bar and a legend": one(.right, heatmap("height"), curve),
      "a grid": grid(.best), "a grid with a title": grid(.best, title: "Title"),
      "a grid with a legend": grid(.best, curve),
      "a grid with a legend below": grid(.below, curve, title: "Title"),
      "a grid with a legend above": grid(.above, curve, title: "Title"),
      "a grid with a color bar": grid(.best, heatmap("height")),
      "the theme book": figure(title: "Title", x: x, y: y, theme: .book, curve),
      "the theme book with a color bar": figure(x: x, y: y, theme: .book, heatmap("height")),
    ]
  }()

  @Test("Margins that fit end 6 points from the page on all sides", arguments: fitted.keys.sorted())
  func fit(name: String) throws {
    let figure = try #require(Self.fitted[name])
    let outline = try #require(DisplayList(figure).outline)
    var page = Rectangle(left: 6, bottom: 6, right: figure.width - 6, top: figure.height - 6)
    // The line around a legend is drawn about its frame, and has the room of the lines of axes.
    switch name {
    case "a legend at the right", "a color bar and a legend", "a grid with a legend":
      page.right -= 0.8
    case "a legend below", "a grid with a legend below": page.bottom += 0.8
    default: break
    }
    #expect(outline.isClose(to: page, within: 0.01), "\(outline)")
    #expect(figure.messages.isEmpty)
  }

  @Test("Grids and the theme book fit without being asked; a single panel elsewhere does not")
  func fitsByDefault() {
    func isFitted(_ figure: Figure) -> Bool {
      var fitted = figure
      fitted.margins = Margins(isFitted: true)
      return fitted.axes.map(\.area) == figure.axes.map(\.area)
    }
    #expect(isFitted(Self.figure(theme: .book)))
    #expect(!isFitted(Self.figure()))
    #expect(!isFitted(Self.figure(theme: .dark)))
    let panel = Figure.Panel(layers: [])
    #expect(
      isFitted(
        Figure(
          width: 400, height: 200, panels: [panel, panel],
          grid: Figure.Grid(rows: 1, columns: 2))))
  }

  @Test("Whatever text takes, a sixth of the page stays between sides that are not both named")
  func least() {
    let label = Figure.AxisOptions(label: "one\ntwo\nthree\nfour\nfive", limits: 0.0001...0.00011)
    for margins in [Margins(), Margins(isFitted: true), Margins(left: 0.1), Margins(top: 0.9)] {
      var figure = Self.figure(
        title: "one\ntwo\nthree", x: label, y: label, margins: margins)
      (figure.width, figure.height) = (66, 60)
      let area = figure.axes[0].area
      #expect(area.width > 11 - 1e-9, "\(margins)")
      #expect(area.height > 10 - 1e-9, "\(margins)")
    }
  }
}
