import ExperimentFile
import Plotting
import Testing

/// The keys `legend`, `margins` and `corner`.
@Suite struct LegendReadingTests {
  private func read(_ figure: String, columns: [String] = ["a"]) throws -> Experiment {
    let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let (experiment, warnings) = try Experiment.read(
      Array(
        """
        { "mixture": { "fit": { "components": 2 } },
          "data": { "file": "a.csv", "columns": [\(list)] }, "figure": \(figure) }
        """.utf8), name: "test.json")
    #expect(warnings.isEmpty)
    return experiment
  }

  @Test("A legend is a place", arguments: LegendOptions.Place.allCases)
  func place(place: LegendOptions.Place) throws {
    for value in ["\"\(place.rawValue)\"", #"{ "place": "\#(place.rawValue)" }"#] {
      let experiment = try read(#"{ "legend": \#(value) }"#)
      #expect(experiment.figure.legend == LegendOptions(place: place, columns: nil, title: nil))
      let isWritten = experiment.resolvedText.contains(#", "legend": "\#(place.rawValue)""#)
      #expect(isWritten == (place != .best))
    }
  }

  @Test("A legend is an object of a place, a number of columns and a title")
  func object() throws {
    let experiment = try read(
      #"{ "legend": { "title": "Parts\nof it", "columns": 2, "place": "below" } }"#)
    #expect(
      experiment.figure.legend
        == LegendOptions(place: .below, columns: 2, title: "Parts\nof it"))
    #expect(
      experiment.resolvedText.contains(
        #", "legend": {"place": "below", "columns": 2, "title": "Parts\u000aof it"}"#))
    let titled = try read(#"{ "legend": { "title": "A" } }"#)
    #expect(titled.figure.legend == LegendOptions(columns: nil, title: "A"))
    #expect(titled.resolvedText.contains(#", "legend": {"title": "A"}"#))
  }

  @Test("A legend that says nothing is that of a figure without one, and is not written")
  func nothing() throws {
    for figure in ["{}", #"{ "legend": {} }"#] {
      let experiment = try read(figure)
      #expect(experiment.figure.legend == LegendOptions())
      #expect(!experiment.resolvedText.contains("legend"))
    }
  }

  @Test(
    "The best place is written where the theme would have names stand directly, and nowhere else")
  func best() throws {
    let named = #""legend": { "place": "best", "title": "A" }"#
    for theme in ["matplotlib", "dark", "book", "book-dark", "auto"] {
      let experiment = try read(#"{ "theme": "\#(theme)", "legend": "best" }"#)
      let isDirect = experiment.figure.theme.theme.labelsDirectly
      #expect(experiment.resolvedText.contains(#""legend": "best""#) == isDirect, "\(theme)")
      let panels = try read(
        #"{ "theme": "\#(theme)", "panels": [{}, { \#(named) }, { "legend": {} }] }"#
      ).resolvedText
      #expect(panels.contains(#""place": "best""#) == isDirect, "\(theme)")
      #expect(panels.contains(isDirect ? #"{"legend": {}, "# : #"{"legend": "best", "#), "\(theme)")
    }
  }

  @Test("A panel has the legend of the figure, or one of its own, even of the same place")
  func panels() throws {
    let experiment = try read(
      #"{ "legend": "right", "panels": [{}, { "legend": "none" }, { "legend": {} }] }"#)
    #expect(experiment.figure.legend.place == .right)
    #expect(
      experiment.figure.panels.map(\.legend)
        == [nil, LegendOptions(place: .none), LegendOptions(place: .best)])
    let text = experiment.resolvedText
    #expect(text.contains(#"{"legend": "none", "#))
    #expect(text.contains(#"{"legend": "best", "#))
  }

  @Test("Margins are fit, some sides, or left out: only what is said is kept and written")
  func margins() throws {
    let fitted = try read(#"{ "margins": "fit" }"#)
    #expect(fitted.figure.margins == Margins(isFitted: true))
    #expect(fitted.resolvedText.contains(#", "margins": "fit", "#))
    let some = try read(#"{ "margins": { "right": 0.95, "bottom": 0.25 } }"#)
    #expect(some.figure.margins == Margins(left: nil, right: 0.95, bottom: 0.25, top: nil))
    #expect(some.resolvedText.contains(#", "margins": {"right": 0.95, "bottom": 0.25}, "#))
    for figure in ["{}", #"{ "margins": {} }"#] {
      let experiment = try read(figure)
      #expect(experiment.figure.margins == Margins())
      #expect(!experiment.resolvedText.contains("margins"))
    }
  }

  @Test("The corner of a pair plot is its lower half, with labels for the legend in the empty one")
  func corner() throws {
    let columns = ["a", "b", "c"]
    let whole = try read("{}", columns: columns)
    #expect(whole.figure.panels.count == 9 && !whole.figure.grid.isCorner)
    #expect(!whole.resolvedText.contains("corner"))
    #expect(try read(#"{ "corner": false }"#, columns: columns).resolvedText == whole.resolvedText)
    let corner = try read(#"{ "corner": true }"#, columns: columns)
    #expect(corner.figure.grid.isCorner)
    #expect((corner.figure.grid.rows, corner.figure.grid.columns) == (3, 3))
    #expect(corner.resolvedText.contains(#""corner": true"#))
    // Those of the whole plot with the numbers of rows and columns 1 1, 2 1, 2 2, 3 1, 3 2, 3 3.
    let kept = [0, 3, 4, 6, 7, 8].map { whole.figure.panels[$0] }
    #expect(
      corner.figure.panels.map { $0.layers.map(\.mark) } == kept.map { $0.layers.map(\.mark) })
    let labels = corner.figure.panels.flatMap { $0.layers.compactMap(\.style.label) }
    #expect(Set(labels) == ["component"])
    #expect(whole.figure.panels.allSatisfy { $0.layers.allSatisfy { $0.style.label == nil } })
  }

  @Test("Panels of one's own stand in a corner as well")
  func cornerOfPanels() throws {
    let experiment = try read(#"{ "corner": true, "panels": [{}, {}, {}], "grid": [2, 2] }"#)
    #expect(experiment.figure.grid.isCorner && experiment.figure.panels.count == 3)
  }
}
