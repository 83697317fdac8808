import Testing

@testable import Plotting

/// Letters are 6 × 7 points and 2 deep; the axes area is 50...350 × 30...180 points.
@Suite("Names where the things are")
struct DirectNameTests {
  private func named(_ layers: Layer..., legend: LegendOptions = LegendOptions(place: .direct))
    -> Figure
  {
    var figure = figure()
    figure.panels[0].layers = layers
    figure.legend = legend
    return figure
  }

  private func names(_ figure: Figure) -> [PlacedText] {
    figure.evenLayout.texts(ofPanel: 0).filter { $0.kind == .name }
  }

  /// A triangle between 0.2 and 0.8, or some of them.
  private func peaks(_ heights: [Double], labels: [String]) -> Layer {
    var layer = Layer(
      .curves(
        x: [0, 0.2, 0.5, 0.8, 1], y: heights.map { [0, 0, $0, 0, 0] }, labels: labels))
    layer.areHeights = true
    return layer
  }

  @Test("A component is named above its peak, seven points above the line")
  func peak() throws {
    let name = try #require(names(named(peaks([0.5], labels: ["ab"]))).first)
    // The peak is at 200, 105; half the line is 0.75 wide, and 1.5 more is kept from it.
    #expect(abs((name.box.left + name.box.right) / 2 - 200) < 1e-9)
    #expect(abs(name.box.bottom - (105 + 0.75 + 1.5 + 7)) < 1e-9)
    #expect(named(peaks([0.5], labels: ["ab"])).evenLayout.legendFrame(ofPanel: 0) == nil)
  }

  @Test("Of two at one place the second is a line higher, with a leader to its peak")
  func twoPeaks() throws {
    let figure = named(peaks([0.5, 0.45], labels: ["ab", "cd"]))
    let names = names(figure)
    #expect(names.map(\.string) == ["ab", "cd"])
    #expect(names[0].box.top < names[1].box.bottom || !names[0].box.intersects(names[1].box))
    let leaders = figure.evenLayout.panels[0].names?.leaders ?? []
    #expect(leaders.count == 1)
  }

  @Test("Above an axis that the data decide there is room for the name of the highest peak")
  func headroom() throws {
    var figure = named(peaks([0.5], labels: ["ab"]))
    figure.panels[0].y.limits = nil
    let direct = figure.evenLayout
    #expect(direct.texts(ofPanel: 0).contains { $0.kind == .name })
    figure.legend.place = .right
    let plain = figure.evenLayout
    #expect(direct.axes[0].y.limits.upperBound > plain.axes[0].y.limits.upperBound)
    #expect(direct.axes[0].y.limits.lowerBound == plain.axes[0].y.limits.lowerBound)
  }

  @Test("A curve is named at the end of a leader of ten points to a fourth of its length")
  func curve() throws {
    let figure = named(Layer(.curve(x: [0, 1], y: [0.5, 0.5]), label: "ab"))
    let name = try #require(names(figure).first)
    #expect(abs(name.box.left - (50 + 75 + 10)) < 1e-9)
    #expect(abs(name.box.bottom - (105 + 10)) < 1e-9)
    let leader = try #require(figure.evenLayout.panels[0].names?.leaders.first)
    guard case .path(let path, nil, let stroke?, nil) = leader else {
      Issue.record("no line")
      return
    }
    #expect(path.elements.last == .line(Point(x: 125, y: 105)))
    #expect(stroke.width == 0.5 && stroke.color == Theme.matplotlib.axes)
  }

  @Test("The first place that is free is taken, in the order right, left, level, above, below")
  func order() throws {
    let line = Layer(.curve(x: [0, 1], y: [0.5, 0.5]), label: "ab")
    // A bar over the place to the right and above.
    let bar = Layer(.bars(edges: [0.27, 0.34], heights: [1]))
    let name = try #require(names(named(line, bar)).first)
    #expect(abs(name.box.right - (125 - 10)) < 1e-9)
    #expect(abs(name.box.bottom - (105 + 10)) < 1e-9)
  }

  @Test("What has no place stands in a legend beside the axes, and nothing is said of it")
  func beside() throws {
    let bars = Layer(.bars(edges: [0, 1], heights: [1]))
    let figure = named(bars, Layer(.curve(x: [0, 1], y: [0.5, 0.5]), label: "ab"))
    let layout = figure.evenLayout
    #expect(names(figure).isEmpty)
    #expect(
      layout.texts(ofPanel: 0).filter { $0.kind == .legendEntry }.map(\.string) == ["ab"])
    let frame = try #require(layout.legendFrame(ofPanel: 0))
    #expect(frame.left > layout.axes[0].area.right)
  }

  @Test("Lines have gaps for the names on them, and go on behind")
  func gaps() throws {
    var outline = Outline(
      x: [0.2, 0.8, 0.8, 0.2], y: [0.2, 0.2, 0.8, 0.8], isClosed: true)
    outline.name = "50 %"
    let figure = named(Layer(.outlines([outline], labels: []), color: .fixed(.black)))
    let name = try #require(names(figure).first)
    #expect(name.string == "50 %")
    let box = name.box.extended(by: 1)
    let lines = DisplayList(figure).items.compactMap { item -> Path? in
      if case .path(let path, nil, .some, .some) = item { path } else { nil }
    }
    let pieces = lines.flatMap { path in
      zip(path.elements, path.elements.dropFirst()).compactMap { from, to -> (Point, Point)? in
        guard case .line(let end) = to else { return nil }
        return switch from {
        case .move(let start), .line(let start): (start, end)
        case .curve, .close: nil
        }
      }
    }
    #expect(pieces.allSatisfy { box.part(from: $0, to: $1) == nil })
    let length = pieces.reduce(0) { $0 + distance($1.0, $1.1) }
    let whole = 2 * (180 + 90.0)
    let gap = min(name.box.width, name.box.height) + 2 * DirectText.gapPadding
    #expect(abs(length - whole + gap) < 1e-6 || length < whole)
    // No legend has an entry for it.
    #expect(figure.evenLayout.legendFrame(ofPanel: 0) == nil)
  }

  @Test("Names on lines without a label are left out where they have no place")
  func optionalGaps() {
    var outline = Outline(x: [0.5, 0.51], y: [0.5, 0.5], isClosed: false)
    outline.name = "50 %"
    let layout = named(Layer(.outlines([outline], labels: []))).evenLayout
    #expect(layout.panels[0].names?.texts.isEmpty == true && layout.warnings.isEmpty)
    #expect(layout.legendFrame(ofPanel: 0) == nil)
  }

  @Test("The label of an end has the name of its line after it")
  func ends() throws {
    var line = Layer(.curve(x: [0, 0.5], y: [0.5, 0.5]), label: "best")
    line.namesEnds = true
    let labels = Layer(
      .pointLabels(PointLabels([.init(x: 0.5, y: 0.5, text: "1", name: "best")])))
    let figure = named(line, labels)
    #expect(DisplayList(figure).texts.map(\.string).contains("1 — best"))
    #expect(names(figure).isEmpty)
    let alone = named(line)
    let name = try #require(names(alone).first)
    #expect(abs(name.box.left - (200 + 6)) < 1e-9)
  }

  @Test("A theme that labels directly does so where no place is named")
  func themed() throws {
    var figure = named(
      Layer(.curve(x: [0, 1], y: [0.5, 0.5]), label: "ab"), legend: LegendOptions())
    #expect(names(figure).isEmpty)
    figure.theme.labelsDirectly = true
    #expect(names(figure).map(\.string) == ["ab"])
    figure.legend.place = .best
    #expect(names(figure).isEmpty)
  }

  @Test("An entry of several panels has its name in the first with a place for it")
  func panels() throws {
    let line = Layer(.curve(x: [0, 1], y: [0.5, 0.5]), label: "ab")
    let bars = Layer(.bars(edges: [0, 1], heights: [1]))
    let unit = Figure.AxisOptions(limits: 0...1)
    let figure = Figure(
      width: 400, height: 400,
      panels: [[line, bars], [line]].map { Figure.Panel(x: unit, y: unit, layers: $0) },
      grid: Figure.Grid(rows: 2, columns: 1), legend: LegendOptions(place: .direct))
    let layout = figure.evenLayout
    #expect(
      layout.panels.map { $0.names?.texts.map(\.string) ?? [] } == [[], ["ab"]])
    #expect(layout.legendFrame == nil)
  }

  @Test("What goes through a rectangle is cut there, and begins anew behind it")
  func rest() {
    let box = Rectangle(left: 2, bottom: -1, right: 3, top: 1)
    let line = [Point(x: 0, y: 0), Point(x: 5, y: 0)]
    #expect(
      box.rest(of: line) == [
        [Point(x: 0, y: 0), Point(x: 2, y: 0)], [Point(x: 3, y: 0), Point(x: 5, y: 0)],
      ])
    #expect(box.parts(of: line) == [[Point(x: 2, y: 0), Point(x: 3, y: 0)]])
    #expect(box.rest(of: line.map { Point(x: $0.x, y: 4) }).count == 1)
  }
}
