import Testing

@testable import Plotting

@Suite("Warnings about layout")
struct LayoutWarningTests {
  private let unit = Figure.AxisOptions(limits: 0...1)

  @Test("A text that runs into another is told of, once for each two kinds of texts")
  func meetings() {
    let panels = (0..<4).map { index in
      Figure.Panel(
        title: "Panel \(index)", x: Figure.AxisOptions(label: "value", limits: 0...1),
        y: Figure.AxisOptions(label: "density", limits: 0...1), layers: [])
    }
    var figure = Figure(
      width: 110, height: 110, panels: panels, grid: Figure.Grid(rows: 2, columns: 2))
    let layout = figure.evenLayout
    let meetings = layout.warnings.filter { $0.message.contains("runs into") }
    #expect(!meetings.isEmpty)
    #expect(meetings.contains { $0.message.contains(" more such; ") })
    for warning in meetings {
      #expect(
        warning.message.hasSuffix(#"; a larger "size" or shorter texts would do"#))
      guard case .text(let kind, let panel?) = warning.subject else {
        Issue.record("\(warning)")
        continue
      }
      // The first of the two is a text of the panel that is blamed.
      let texts = layout.texts(ofPanel: panel).filter { $0.kind == kind }
      #expect(
        texts.contains {
          warning.message.hasPrefix("the \(kind.rawValue) \"\($0.string)\" runs into the ")
        })
    }
    (figure.width, figure.height) = (600, 500)
    #expect(figure.messages.isEmpty)
  }

  @Test("A legend over the label of a point is told of")
  func legendOverText() {
    var figure = figure(
      Layer(.pointLabels(PointLabels([.init(x: 0.45, y: 0.5, text: "here")]))),
      Layer(.rug([]), label: "values"))
    figure.legend.place = .center
    let warning = LayoutWarning(
      subject: .legend(panel: 0),
      message:
        #"the legend runs into the label "here"; a larger "size" or shorter texts would do"#)
    #expect(figure.evenLayout.warnings.contains(warning))
    figure.legend.place = .best
    #expect(figure.messages.isEmpty)
  }

  @Test("Axes with less than a third of the page are told of")
  func small() {
    func messages(_ right: Double) -> [String] {
      Figure(
        width: 400, height: 400, margins: Margins(left: 0.2, right: right, bottom: 0.2, top: 0.8),
        x: unit, y: unit, layers: []
      ).messages
    }
    #expect(messages(0.76).isEmpty)
    #expect(
      messages(0.75) == [
        #"the axes have 33 % of the page, less than a third, as "margins" leave them no more"#
      ])
    #expect(messages(0.3).first?.hasPrefix("the axes have 6 % of the page") == true)
  }

  @Test("Panels at the end of a grid that are missing are not missed")
  func missingPanels() {
    let panel = Figure.Panel(x: unit, y: unit, layers: [])
    let figure = Figure(
      width: 500, height: 500, panels: [panel],
      grid: Figure.Grid(rows: 2, columns: 2))
    #expect(figure.messages.isEmpty)
  }

  @Test("Numbers that tell components of one color apart, and have no room, are told of")
  func numbers() {
    func warnings(_ step: Double) -> [LayoutWarning] {
      let places = (0..<11).map { 0.05 + step * Double($0) }
      return figure(
        Layer(
          .scatter(
            x: places, y: places,
            coloring: .groups(Array(0..<11), count: 11, labels: [])))
      ).evenLayout.warnings
    }
    #expect(warnings(0.09).isEmpty)
    #expect(
      warnings(0) == [
        LayoutWarning(
          subject: .panel(0),
          message: "the numbers of 10 of the components, which tell those of one color apart, have "
            + #"no room; a larger "size" would do"#)
      ])
  }

  @Test("A long text is named by its first thirty letters")
  func longText() {
    let label = String(repeating: "a", count: 31)
    let figure = Figure(
      width: 400, height: 400, margins: Margins(left: 0.05), x: unit,
      y: Figure.AxisOptions(label: label, limits: 0...1), layers: [])
    let warning = figure.evenLayout.warnings.first { $0.subject == .text(.yLabel, panel: 0) }
    // The label begins 38 points from the axes, which are 20 from the edge.
    #expect(
      warning?.message
        == "the y label \"\(String(repeating: "a", count: 30))…\" leaves the page by 18 points at "
        + #"the left; "margins": {"left": 0.11} would do, or leave that side out"#)
  }

  /// The figures that an experiment without margins and legend has.
  private static let usual: [String: Figure] = {
    let x = Figure.AxisOptions(label: "value", limits: 0...18)
    let y = Figure.AxisOptions(label: "density", limits: 0...0.2)
    let bars = Layer(.bars(edges: [2, 6, 10, 14], heights: [0.05, 0.1, 0.06]), label: "sample")
    let curve = Layer(.curve(x: [0, 9, 18], y: [0, 0.1, 0]), label: "density")
    let panel = Figure.Panel(title: "Panel", x: x, y: y, layers: [bars, curve])
    let heatmap = Layer(
      .heatmap(
        Heatmap(
          x: 0...18, y: 0...0.2, columns: 2, rows: 1, values: [0, 1], label: "density")))
    let pairs = (0..<9).map { index in
      Figure.Panel(
        x: Figure.AxisOptions(label: "x\(index % 3)", scale: index % 3),
        y: index % 4 == 0
          ? Figure.AxisOptions(label: "x\(index / 3)", hasTicks: false)
          : Figure.AxisOptions(label: "x\(index / 3)", scale: index / 3),
        layers: [Layer(.scatter(x: [0, 10], y: [0, 5], coloring: .single), label: "sample")])
    }
    func grid(_ rows: Int, _ columns: Int) -> Figure {
      Figure(
        width: 576, height: 432, title: "Title",
        panels: Array(repeating: panel, count: rows * columns),
        grid: Figure.Grid(rows: rows, columns: columns))
    }
    return [
      "one panel": Figure(
        width: 576, height: 288, title: "Title", x: x, y: y, layers: [bars, curve]),
      "a heatmap": Figure(width: 576, height: 288, title: "Title", x: x, y: y, layers: [heatmap]),
      "two panels": grid(1, 2), "two rows": grid(2, 1), "two by two": grid(2, 2),
      "pairs": Figure(
        width: 576, height: 576, title: "Title", panels: pairs,
        grid: Figure.Grid(rows: 3, columns: 3, sharesVariables: true)),
    ]
  }()

  @Test("Usual figures give no warning", arguments: usual.keys.sorted(), Theme.Name.allCases)
  func noWarnings(name: String, theme: Theme.Name) throws {
    var figure = try #require(Self.usual[name])
    figure.theme = theme.theme
    #expect(figure.messages == [])
  }
}
