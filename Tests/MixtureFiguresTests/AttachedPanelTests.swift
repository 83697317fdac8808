import ExperimentFile
import Testing

@testable import MixtureFigures
@testable import Plotting

@Suite("Panels beside and in others, with their numbers")
struct AttachedPanelTests {
  private static let space = """
    "mixture": { "components": [
      { "weight": 0.5, "mean": [0, 3], "covariance": [[1, 0.5], [0.5, 2]] },
      { "weight": 0.5, "mean": [4, -1], "covariance": [[1, 0], [0, 1]] }
    ] }, "sample": { "size": 30, "seed": 2 }
    """

  private func figure(_ panels: String, further: String = "") throws -> Figure {
    try ExperimentNumbers(
      .read("{ \(Self.space), \"figure\": { \"panels\": [\(panels)]\(further) } }")
    ).figure
  }

  @Test("A marginal shows what a panel of its axis' coordinate shows", arguments: [1, 2])
  func numbers(variable: Int) throws {
    let layers = #""layers": [{ "mark": "histogram", "bins": 5 }, { "mark": "components" }]"#
    let place = variable == 1 ? "above" : "right"
    let attached = try figure("{}, { \"place\": \"\(place)\", \(layers) }")
    let alone = try figure("{ \"x\": { \"variable\": \(variable) }, \(layers) }")
    #expect(attached.panels.count == 1)
    #expect(
      attached.attachedPanels.map { $0.panel.layers.map(\.shape) }
        == [alone.panels[0].layers.map(\.shape)])
  }

  @Test("It is a fifth of its plane, or what widths and heights of the only plane say")
  func sizes() throws {
    let panels = #"{}, { "place": "above" }, { "place": "right" }"#
    #expect(
      try figure(panels).attachedPanels.map(\.place) == [.above(height: 0.2), .right(width: 0.2)])
    #expect(
      try figure(panels, further: #", "heights": [1, 2], "widths": [4, 1]"#).attachedPanels
        .map(\.place) == [.above(height: 0.5), .right(width: 0.25)])
    let two = try figure(
      #"{}, { "place": "right" }, {}"#, further: #", "grid": [1, 2], "widths": [2, 1]"#)
    #expect(two.grid.widths == [2, 1])
    #expect(two.attachedPanels.map(\.place) == [.right(width: 0.2)])
  }

  @Test("Panels of the grid have its cells, whatever stands between them in the file")
  func order() throws {
    let figure = try figure(
      """
      { "title": "a" }, { "place": [0.5, 0.5, 0.25, 0.5], "title": "b" }, { "title": "c" },
      { "place": "above" }
      """, further: #", "grid": [1, 2], "panelLetters": "a""#)
    #expect(figure.panels.map(\.title) == ["a", "c"])
    #expect(figure.panels.map(\.letter) == ["a", "b"])
    #expect(figure.attachedPanels.map(\.host) == [0, 1])
    #expect(figure.attachedPanels.map(\.panel.title) == ["b", nil])
    #expect(
      figure.attachedPanels[0].place
        == .inside(Rectangle(left: 0.5, bottom: 0.5, right: 0.75, top: 1)))
  }

  @Test("It shows the points and the mixture of its panel, unless it has its own")
  func subjects() throws {
    let layers = #""layers": [{ "mark": "ecdf" }]"#
    let panels = try figure(
      """
      { "sample": { "size": 7 } }, { "place": "above", \(layers) },
      { "place": "right", "sample": { "size": 9 }, \(layers) }
      """
    ).attachedPanels.map(\.panel)
    let counts = panels.map { panel in
      if case .empiricalDistribution(let values) = panel.layers[0].shape {
        values.values.count
      } else {
        0
      }
    }
    #expect(counts == [7, 9])
  }

  @Test("Insets that touch, or lie in different panels, cover nothing of each other")
  func insetsBesideEachOther() throws {
    // No file of these has a warning.
    let beside = try figure(
      #"{}, { "place": [0.1, 0, 0.2, 0.5] }, { "place": [0.3, 0, 0.2, 0.5] }, "#
        + #"{ "place": [0.1, 0.5, 0.4, 0.5] }"#)
    #expect(beside.attachedPanels.count == 3)
    let apart = try figure(
      #"{}, { "place": [0, 0, 0.5, 0.5] }, {}, { "place": [0, 0, 0.5, 0.5] }"#,
      further: #", "grid": [1, 2]"#)
    #expect(apart.attachedPanels.map(\.host) == [0, 1])
  }

  @Test("What is wrong in an inset is told at its own place in the file")
  func warnings() throws {
    let experiment = try Experiment.read(
      """
      { \(Self.space), "figure": { "panels": [
        {}, { "place": "above" }, {}, { "place": [0, 0, 0.3, 0.3], "x": { "label": "b" } }
      ] } }
      """)
    let numbers = try ExperimentNumbers(experiment)
    let warning = LayoutWarning(
      subject: .text(.xLabel, panel: 3), message: "the label has no room")
    #expect(
      ExperimentProblem(warning, of: experiment, numbers).path
        == ["figure", "panels", .item(3), "x", "label"])
  }
}
