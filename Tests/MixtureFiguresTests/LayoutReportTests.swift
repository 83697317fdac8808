import ExperimentFile
import Foundation
import TestSupport
import Testing

@testable import MixtureFigures
@testable import Plotting

/// What is said about the layout of a figure: who is to blame for want of room, and the boxes that
/// `inspect` prints.
@Suite struct LayoutReportTests {
  /// Letters are 6 × 7 points and 2 deep at a size of 10.
  struct EvenLetters: TextMeasuring {
    func extent(of string: String, size: Double) -> TextExtent {
      TextExtent(
        width: 0.6 * size * Double(string.count), ascent: 0.7 * size, descent: 0.2 * size)
    }
  }

  private func experiment(_ figure: String) throws -> Experiment {
    try Experiment.read(
      """
      { "title": "Title", "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
        "sample": { "size": 20 }, "figure": { \(figure) } }
      """)
  }

  private func path(
    _ subject: LayoutWarning.Subject, _ experiment: Experiment, _ numbers: ExperimentNumbers
  ) -> String {
    let warning = LayoutWarning(subject: subject, message: "has no room")
    let problem = ExperimentProblem(warning, of: experiment, numbers)
    #expect(problem.severity == .warning && problem.message == "has no room")
    return problem.description
  }

  private static let texts: [(kind: TextKind, key: String)] = [
    (.xLabel, "x.label"), (.xTickLabel, "x"), (.xOffsetText, "x"), (.yLabel, "y.label"),
    (.yTickLabel, "y"), (.yOffsetText, "y"), (.colorBarLabel, "layers"),
    (.colorBarTickLabel, "layers"), (.colorBarOffsetText, "layers"), (.pointLabel, "layers"),
    (.legendTitle, "legend"), (.legendEntry, "legend"),
  ]

  @Test("What has no room in a figure of one panel is blamed on a value of the figure")
  func onePanel() throws {
    let experiment = try experiment("")
    let numbers = try ExperimentNumbers(experiment)
    func path(_ subject: LayoutWarning.Subject) -> String {
      self.path(subject, experiment, numbers)
    }
    for (kind, key) in Self.texts {
      #expect(path(.text(kind, panel: 0)) == "figure.\(key): warning: has no room", "\(kind)")
    }
    #expect(path(.text(.title, panel: 0)) == "title: warning: has no room")
    #expect(path(.text(.figureTitle, panel: nil)) == "title: warning: has no room")
    #expect(path(.text(.panelLetter, panel: 0)) == "figure.panelLetters: warning: has no room")
    #expect(path(.legend(panel: 0)) == "figure.legend: warning: has no room")
    #expect(path(.panel(0)) == "figure.layers: warning: has no room")
    #expect(path(.figure) == "figure.size: warning: has no room")
  }

  @Test("Of several panels the one is named, but for what belongs to all")
  func severalPanels() throws {
    let experiment = try experiment(#""panels": [{}, {}, {}]"#)
    let numbers = try ExperimentNumbers(experiment)
    func path(_ subject: LayoutWarning.Subject) -> String {
      self.path(subject, experiment, numbers)
    }
    for (kind, key) in Self.texts {
      #expect(
        path(.text(kind, panel: 2)) == "figure.panels[2].\(key): warning: has no room", "\(kind)")
      #expect(path(.text(kind, panel: nil)) == "figure.\(key): warning: has no room", "\(kind)")
    }
    #expect(path(.text(.title, panel: 1)) == "figure.panels[1].title: warning: has no room")
    #expect(path(.text(.figureTitle, panel: nil)) == "title: warning: has no room")
    #expect(path(.text(.panelLetter, panel: 0)) == "figure.panelLetters: warning: has no room")
    #expect(path(.legend(panel: 1)) == "figure.panels[1].legend: warning: has no room")
    #expect(path(.legend(panel: nil)) == "figure.legend: warning: has no room")
    #expect(path(.panel(1)) == "figure.panels[1].layers: warning: has no room")
  }

  @Test(
    "A layer is that of the file, where layers before it are drawn as several, and a text is named")
  func layers() throws {
    let experiment = try experiment(
      #""panels": [{}, { "layers": [{ "mark": "histogram", "hanging": true },"#
        + #"{ "mark": "density" }, { "mark": "text", "text": "a", "place": [0, 0] }] }]"#)
    let numbers = try ExperimentNumbers(experiment)
    let count = numbers.figure.panels[1].layers.count
    func path(_ layer: Int) -> String {
      self.path(.layer(layer, panel: 1), experiment, numbers)
    }
    #expect(path(0) == "figure.panels[1].layers[0]: warning: has no room")
    #expect(path(count - 2) == "figure.panels[1].layers[1]: warning: has no room")
    #expect(path(count - 1) == "figure.panels[1].layers[2].text: warning: has no room")
    #expect(path(count) == "figure.panels[1].layers: warning: has no room")
  }

  @Test("A layer with numbers of components in its label is called by what its entries say")
  func labelsWithNumbers() throws {
    let experiment = try experiment(
      #""layers": [{ "mark": "components", "label": "mean {mean:3}" }]"#)
    let layers = try ExperimentNumbers(experiment).figure.panels[0].layers
    #expect(layers.map(\.style.label) == ["mean 0"])
  }

  @Test("The panel is that of the file, also where panels before it are not drawn")
  func drawnPanels() throws {
    let experiment = try Experiment.read(
      """
      { "mixture": { "fit": { "components": 2 } },
        "data": { "file": "data.csv", "columns": ["waiting"] },
        "figure": { "panels": [{ "iteration": 0 }, { "iteration": 9000 }, { "iteration": 10000 },
          { "title": "End", "iteration": 10000 }] } }
      """)
    let table = try String(
      contentsOf: Repository.fixture("GaussianMixtures/faithful.csv"), encoding: .utf8)
    let numbers = try ExperimentNumbers(experiment, data: DataSource(table))
    #expect(numbers.figure.panels.count == 3)
    #expect(
      path(.legend(panel: 2), experiment, numbers)
        == "figure.panels[3].legend: warning: has no room")
    #expect(
      path(.text(.xLabel, panel: 1), experiment, numbers)
        == "figure.panels[1].x.label: warning: has no room")
  }

  /// The report of a figure, from its JSON.
  private func report(_ figure: String) throws -> [String: Any] {
    let numbers = try ExperimentNumbers(experiment(figure))
    let report = try numbers.report(numbers.figure.layout(measuring: EvenLetters()))
    return try #require(
      JSONSerialization.jsonObject(with: Data(report.json().utf8)) as? [String: Any])
  }

  private func box(_ value: Any?) -> [Double] { value as? [Double] ?? [] }

  private func texts(_ object: [String: Any], _ kind: String) -> [[String: Any]] {
    (object["texts"] as? [[String: Any]] ?? []).filter { $0["kind"] as? String == kind }
  }

  /// Boxes are the left, lower, right and upper edge in points.
  @Test("The report has the boxes of a panel: its axes, its legend and each of its texts")
  func boxes() throws {
    let report = try report(
      """
      "margins": { "left": 0.125, "right": 0.9, "bottom": 0.11, "top": 0.88 },
      "legend": { "place": "upper right", "title": "One" },
      "x": { "limits": [0, 1], "label": "value" }, "y": { "limits": [0, 1] },
      "layers": [{ "mark": "rug", "label": "sample" }]
      """)
    let panels = try #require(report["panels"] as? [[String: Any]])
    let panel = try #require(panels.first)
    #expect(areNear(box(panel["box"]), [72, 31.68, 518.4, 253.44]))
    // Half an em from the corner; six letters beside the key, two lines of 9 with 5 between them.
    #expect(areNear(box(panel["legend"]), [441.4, 217.44, 513.4, 248.44]))
    #expect(panel["colorBar"] == nil)
    func expect(_ kind: String, _ text: String, _ expected: [Double]) throws {
      let found = try #require(texts(panel, kind).first)
      #expect(found["text"] as? String == text)
      #expect(areNear(box(found["box"]), expected), "\(found)")
    }
    // 6 points above the axes, in letters of 12 points; below numbers 7 points from the axes, 4 more.
    try expect("title", "Title", [277.2, 257.04, 313.2, 267.84])
    try expect("x label", "value", [280.2, 2.68, 310.2, 11.68])
    try expect("x tick label", "0.0", [63, 15.68, 81, 24.68])
    try expect("legend title", "One", [468.4, 235.44, 486.4, 244.44])
    try expect("legend entry", "sample", [473.4, 221.44, 509.4, 230.44])
    #expect(texts(panel, "x tick label").count == 6)
    #expect(texts(panel, "y label").isEmpty)
    let page = try #require(report["page"] as? [String: Any])
    #expect(box(page["box"]) == [0, 0, 576, 288])
    #expect((page["texts"] as? [Any])?.isEmpty == true)
    #expect(page["legend"] == nil && page["colorBar"] == nil)
  }

  @Test("What belongs to all panels is in the report of the page")
  func page() throws {
    let report = try report(
      #""panels": [{ "layers": [{ "mark": "rug", "label": "sample" }] },"#
        + #"{ "layers": [{ "mark": "rug", "label": "sample" }] }]"#)
    let panels = try #require(report["panels"] as? [[String: Any]])
    #expect(panels.allSatisfy { $0["legend"] == nil && texts($0, "legend entry").isEmpty })
    let page = try #require(report["page"] as? [String: Any])
    #expect(texts(page, "legend entry").map { $0["text"] as? String } == ["sample"])
    #expect(texts(page, "figure title").map { $0["text"] as? String } == ["Title"])
    let legend = box(page["legend"])
    let size = box(page["box"])
    try #require(legend.count == 4 && size.count == 4)
    #expect(abs(legend[2] - (size[2] - 6.8)) < 1e-9)
    let boxes = panels.map { box($0["box"]) }
    #expect(boxes.allSatisfy { $0.count == 4 && $0[2] < legend[0] })
  }

  @Test("The report of a heatmap has the box of its color bar")
  func colorBar() throws {
    let experiment = try Experiment.read(
      """
      { "mixture": { "components": [
          { "weight": 1, "mean": [0, 0], "covariance": [[1, 0], [0, 1]] }] },
        "sample": { "size": 20 },
        "figure": { "size": [8, 4], "aspect": "auto",
          "margins": { "left": 0.125, "right": 0.9, "bottom": 0.11, "top": 0.88 },
          "layers": [{ "mark": "heatmap" }] } }
      """)
    let numbers = try ExperimentNumbers(experiment)
    let json = try numbers.report(numbers.figure.layout(measuring: EvenLetters())).json()
    let report = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let panel = try #require((report["panels"] as? [[String: Any]])?.first)
    // Matplotlib's: from 85 hundredths of 446.4 points on, a twentieth of 221.76 points wide.
    #expect(areNear(box(panel["colorBar"]), [451.44, 31.68, 462.528, 253.44]))
  }
}
