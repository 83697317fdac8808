import Testing

@testable import Plotting

/// Lines at values, bands and texts; what Matplotlib gives is in `notes.json`.
@Suite struct NoteTests {
  private struct Expected: Decodable {
    struct Limits: Decodable {
      let steps: [[Value]]
      let x, y: [Double]
    }
    struct Arrow: Decodable {
      let box, target: [Double]
      let style: String
      let size, width: Double
      let paths: [[[Double]]]
    }
    let limits: [Limits]
    let arrows: [Arrow]
  }

  /// A word, a number or a list of numbers.
  private enum Value: Decodable {
    case word(String)
    case number(Double)
    case numbers([Double])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let word = try? container.decode(String.self) {
        self = .word(word)
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .numbers(try container.decode([Double].self))
      }
    }

    var number: Double { if case .number(let number) = self { number } else { .nan } }
    var numbers: [Double] { if case .numbers(let numbers) = self { numbers } else { [] } }
  }

  private let expected: Expected

  init() throws {
    expected = try fixture("notes.json", as: Expected.self)
  }

  private func layer(_ step: [Value]) throws -> Layer {
    guard case .word(let kind)? = step.first else { throw UnknownStep() }
    let rest = Array(step.dropFirst())
    let values = rest.map(\.number)
    switch kind {
    case "curve": return Layer(.curve(x: rest[0].numbers, y: rest[1].numbers))
    case "vlines", "hlines":
      return Layer(.valueLines(ValueLines(values, areUpright: kind == "vlines")))
    case "vspan", "hspan":
      return Layer(.band(Band(lower: values[0], upper: values[1], isUpright: kind == "vspan")))
    default: throw UnknownStep()
    }
  }

  private struct UnknownStep: Error {}

  @Test("Lines widen an axis where they lie beyond it, and bands always, as in Matplotlib")
  func limits() throws {
    #expect(expected.limits.count > 10)
    for expected in expected.limits {
      var figure = figure(x: Figure.AxisOptions(), y: Figure.AxisOptions())
      figure.panels[0].layers = try expected.steps.map(layer)
      let limits = figure.panelLimits()[0]
      #expect(areNear(limits.x, expected.x), "\(expected.steps)")
      // An axis without anything on it is another matter.
      if figure.panels[0].layers.contains(where: { $0.dataLimits(.matplotlib)?.y != nil }) {
        #expect(areNear(limits.y, expected.y), "\(expected.steps)")
      }
    }
  }

  /// Matplotlib takes the values of its lines to pixels and back.
  private func areNear(_ limits: ClosedRange<Double>, _ expected: [Double]) -> Bool {
    abs(limits.lowerBound - expected[0]) < 1e-12 && abs(limits.upperBound - expected[1]) < 1e-12
  }

  @Test("A line runs from side to side in the color of text, one beyond the limits is not drawn")
  func lines() {
    let lines = Layer(.valueLines(ValueLines([0.5, 7], areUpright: true)), lineWidth: 2)
    let level = Layer(
      .valueLines(ValueLines([0.25, 0.75], groups: [0, 1], areUpright: false)), firstColor: 3)
    let paths = DisplayList(figure(lines, level)).items.compactMap { item -> (Path, Stroke)? in
      guard case .path(let path, nil, let stroke?, .some) = item else { return nil }
      return (path, stroke)
    }
    #expect(paths.count == 3)
    func line(_ a: Point, _ b: Point) -> Path { Path(polyline: [a, b]) }
    #expect(paths[0].0 == line(Point(x: 200, y: 30), Point(x: 200, y: 180)))
    #expect(paths[0].1.color == .black && paths[0].1.width == 2)
    #expect(paths[1].0 == line(Point(x: 50, y: 67.5), Point(x: 350, y: 67.5)))
    #expect(paths.dropFirst().map(\.1.color) == [Color.tab10[3], Color.tab10[4]])
  }

  @Test("A band is a rectangle between its ends, or to the edge of the axes where it has none")
  func bands() {
    func rectangles(_ band: Band) -> [Rectangle] {
      DisplayList(figure(Layer(.band(band), color: .theme(1)))).items.flatMap { item in
        guard case .rectangles(let rectangles, Color.tab10[1], .some) = item else {
          return [Rectangle]()
        }
        return rectangles
      }
    }
    #expect(
      rectangles(Band(lower: 0.25, upper: 0.5, isUpright: true))
        == [Rectangle(left: 125, bottom: 30, right: 200, top: 180)])
    #expect(
      rectangles(Band(lower: nil, upper: 0.5, isUpright: false))
        == [Rectangle(left: 50, bottom: 30, right: 350, top: 105)])
    #expect(
      rectangles(Band(lower: 0.5, upper: nil, isUpright: true))
        == [Rectangle(left: 200, bottom: 30, right: 350, top: 180)])
    #expect(rectangles(Band(lower: 2, upper: 3, isUpright: true)) == [])
  }

  @Test("The pointer of a text runs as that of Matplotlib's annotate, to a 20th of a point")
  func arrows() {
    #expect(expected.arrows.count > 4)
    for expected in expected.arrows {
      let layer = ColoredLayer(
        layer: Layer(.rug([]), lineWidth: expected.width), theme: .matplotlib, colors: [.black],
        turns: [0], isOverDots: false, measuring: EvenLetters())
      let box = expected.box
      let note = PlacedNote(
        lines: [], box: Rectangle(left: box[0], bottom: box[1], right: box[2], top: box[3]),
        target: Point(x: expected.target[0], y: expected.target[1]))
      let items = layer.pointer(
        of: note, expected.style == "->" ? .arrow : .leader, size: expected.size)
      let found = items.map { item -> [Point] in
        guard case .path(let path, nil, .some, nil) = item else { return [] }
        return path.elements.flatMap { element -> [Point] in
          switch element {
          case .move(let point), .line(let point): [point]
          case .curve(let control, let point): [control, point]
          case .close: []
          }
        }
      }
      #expect(found.map(\.count) == expected.paths.map(\.count))
      for (points, path) in zip(found, expected.paths) {
        let isShaft = points.count == 3 && path == expected.paths[0]
        for (index, (point, place)) in zip(points, path).enumerated()
        where !(isShaft && index == 1) {
          #expect(abs(point.x - place[0]) < 0.05 && abs(point.y - place[1]) < 0.05, "\(expected)")
        }
      }
    }
  }

  /// The lines of a text in the axes area 50...350 × 30...180; letters are 6 wide, 7 high and 2 deep.
  private func texts(_ note: Note) -> [DisplayList.TextLine] {
    DisplayList(figure(Layer(.note(note)))).texts.filter { note.text.contains($0.string) }
  }

  @Test("Each point of a text can stand at its place, in data units or in shares of the axes")
  func anchors() throws {
    // 4 letters: 24 wide; 9 high, of which 2 are below the baseline.
    let corners: [(Note.Anchor, Double, Double)] = [
      (.lowerLeft, 0, 2), (.left, 0, -2.5), (.upperLeft, 0, -7), (.lowerCenter, -12, 2),
      (.center, -12, -2.5), (.upperCenter, -12, -7), (.lowerRight, -24, 2), (.right, -24, -2.5),
      (.upperRight, -24, -7),
    ]
    #expect(corners.count == Note.Anchor.allCases.count)
    for (anchor, dx, dy) in corners {
      for place in [Note.Place.data(x: 0.5, y: 0.5), .axes(x: 0.5, y: 0.5)] {
        let line = try #require(texts(Note("abcd", at: place, anchor: anchor)).first)
        #expect(line.origin == Point(x: 200 + dx, y: 105 + dy), "\(anchor) \(place)")
        #expect(line.size == 10)
      }
    }
  }

  @Test("The lines of a text are aligned with the side that stands at its place")
  func severalLines() {
    let lines = texts(
      Note("abcdef\nxy", at: .axes(x: 1, y: 1), anchor: .upperRight, size: 20))
    #expect(lines.map(\.string) == ["abcdef", "xy"])
    #expect(lines.map(\.origin.x) == [350 - 72, 350 - 24])
    // 20 points: 14 above the baseline; from one baseline to the next 4 below and 1.2 times 14.
    #expect(abs(lines[0].origin.y - 166) < 1e-9)
    #expect(abs(lines[0].origin.y - lines[1].origin.y - (4 + 1.2 * 14)) < 1e-9)
  }

  @Test("A text beyond the page is drawn whole, and a warning says by how much it leaves it")
  func leaving() {
    let figure = figure(Layer(.note(Note("abcd", at: .axes(x: 1.2, y: 0.5)))))
    let warnings = figure.layout(measuring: EvenLetters()).warnings.map(\.message)
    #expect(
      warnings == [
        "the text \"abcd\" leaves the page by 22 points at the right; another place, a larger "
          + "\"size\" or a shorter text would do"
      ])
    #expect(texts(Note("abcd", at: .axes(x: 1.2, y: 0.5))).count == 1)
  }

  @Test(
    "Of a text that leaves the page as its place lies outside of the axes, the warning names the place"
  )
  func outside() {
    func warnings(_ x: Double, _ scale: AxisScale = .linear) -> [LayoutWarning] {
      var axis = Figure.AxisOptions(limits: 0.5...1)
      axis.scaling = scale
      return figure(
        x: axis, Layer(.rug([0.7])), Layer(.note(Note("abcd", at: .data(x: x, y: 0.5))))
      )
      .layout(measuring: EvenLetters()).warnings
    }
    #expect(
      warnings(-3) == [
        LayoutWarning(
          subject: .layer(1, panel: 0),
          message: "the text \"abcd\" leaves the page, as it stands at x = -3, outside of the axes")
      ])
    #expect(
      warnings(0, .log).map(\.message).filter { $0.contains("abcd") } == [
        "the text \"abcd\" leaves the page, as it stands at x = 0, which the log x axis does not have"
      ])
    // One beside the axes may be meant to be there.
    #expect(warnings(1.03).isEmpty)
  }

  @Test("The axes make no room for a text beyond the page, which would move with them")
  func room() {
    var figure = figure(Layer(.note(Note("abcd", at: .axes(x: 1.2, y: 0.5)))))
    figure.margins = Margins()
    let area = figure.layout(measuring: EvenLetters()).axes[0].area
    figure.panels[0].layers = [Layer(.rug([]))]
    #expect(figure.layout(measuring: EvenLetters()).axes[0].area == area)
  }

  @Test("A pointer to what is not in sight, or under its text, is left out, and a warning says so")
  func pointerProblems() {
    func warnings(_ x: Double) -> [String] {
      let note = Note("abcd", at: .axes(x: 0.5, y: 0.5), target: Note.Target(x: x, y: 0.5))
      return figure(Layer(.note(note))).layout(measuring: EvenLetters()).warnings.map(\.message)
    }
    #expect(
      warnings(2) == [
        "the point that the text \"abcd\" points to lies outside of the axes, and has no arrow"
      ])
    #expect(
      warnings(0.51) == [
        "the text \"abcd\" stands so near to its point that there is no room for its arrow"
      ])
    #expect(warnings(0.9) == [])
  }

  @Test("What has to do with a text in the axes is blamed on its layer")
  func subjects() {
    let far = Layer(.note(Note("abcd", at: .axes(x: 1.2, y: 0.5))))
    let near = Layer(
      .note(Note("abcd", at: .axes(x: 0.5, y: 0.5), target: Note.Target(x: 0.51, y: 0.5))))
    let over = Layer(.note(Note("efgh", at: .axes(x: 0.5, y: 0.5))))
    let figure = figure(Layer(.rug([])), far, near, over)
    let warnings = figure.layout(measuring: EvenLetters()).warnings
    #expect(warnings.map(\.subject) == [1, 2, 2].map { .layer($0, panel: 0) })
    #expect(
      warnings[1].message == "the text \"abcd\" runs into the text \"efgh\"; a larger \"size\" or "
        + "shorter texts would do")
  }

  @Test("A legend finds a place where it covers no text, though it covers points there")
  func legend() throws {
    let points = Layer(
      .points(x: [0.02, 0.03, 0.97], y: [0.95, 0.9, 0.9]), label: "points")
    func frame(_ notes: Layer...) -> Rectangle? {
      var figure = figure(points)
      figure.panels[0].layers += notes
      return figure.layout(measuring: EvenLetters()).legendFrame(ofPanel: 0)
    }
    let free = try #require(frame())
    // The lower left corner is free, and the next one that is when a text is there.
    #expect(free.left < 100 && free.bottom < 60)
    let moved = try #require(
      frame(Layer(.note(Note("here", at: .data(x: 0.1, y: 0.1))))))
    #expect(moved.left > 200)
  }

  @Test(
    "Crosses have their places in the limits, and a wider cross in the background's color below")
  func crosses() {
    let layer = Layer(.crosses(x: [0.5], y: [0.5]), lineWidth: 3, pointSize: 10)
    let strokes = DisplayList(figure(layer)).items.compactMap { item -> (Path, Stroke)? in
      guard case .path(let path, nil, let stroke?, .some) = item else { return nil }
      return (path, stroke)
    }
    #expect(strokes.map(\.1.width) == [7, 3])
    #expect(strokes.map(\.1.color) == [.white, .black])
    #expect(strokes[1].0.elements.count == 4)
    if case .move(let corner)? = strokes[1].0.elements.first {
      #expect(abs(corner.x - 195) < 1e-9 && abs(corner.y - 100) < 1e-9)
    }
    #expect(axes(layer).x.limits.contains(0.5))
  }

  @Test("Outlines may have dots at their places, and a dot in the legend")
  func dots() {
    var layer = Layer(
      .outlines([Outline(x: [0.2, 0.4], y: [0.5, 0.5], isClosed: false)], labels: []), label: "way")
    layer.markerSize = 4
    let dots = DisplayList(figure(layer)).items.filter { item in
      if case .path(_, .some, nil, .some) = item { true } else { false }
    }
    #expect(dots.count == 1)
    let entries = coloredLayers([layer], theme: .matplotlib, measuring: EvenLetters())[0]
      .legendEntries
    guard case .lineWithDot(_, 4)? = entries.first?.key else {
      Issue.record("\(entries)")
      return
    }
  }
}
