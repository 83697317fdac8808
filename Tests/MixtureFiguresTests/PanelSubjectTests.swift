import DataFiles
import ExperimentFile
import GaussianMixtures
import Plotting
import Testing

@testable import MixtureFigures

@Suite("Panels with points and mixtures of their own")
struct PanelSubjectTests {
  private static let components =
    #"[{ "weight": 0.25, "mean": 0, "sd": 1 }, { "weight": 0.75, "mean": 5, "sd": 1 }]"#

  /// The numbers of a figure of panels that show the points themselves.
  private func numbers(
    panels: [String], tables: [String: String] = [:], experiment: String? = nil
  ) throws -> ExperimentNumbers {
    let own =
      experiment
      ?? "\"mixture\": { \"components\": \(Self.components) }, \"sample\": { \"size\": 20 }"
    let read = try Experiment.read(
      """
      { \(own), "figure": { "panels": [\(panels.map { "{ \($0)\($0.isEmpty ? "" : ",")"
        + " \"layers\": [{ \"mark\": \"ecdf\" }, { \"mark\": \"cdf\" }] }" }
        .joined(separator: ", "))] } }
      """)
    var data = DataSources()
    for (path, table) in tables { data[path] = DataSource(table, name: path) }
    return try ExperimentNumbers(read, data: data)
  }

  /// What the only panel of an experiment of its own draws.
  private func shapes(_ experiment: String, _ table: String? = nil) throws -> [Layer.Shape] {
    try ExperimentNumbers(
      "{ \(experiment), \"figure\": { \"layers\": [{ \"mark\": \"ecdf\" }, { \"mark\": \"cdf\" }] } }",
      table
    ).shapes
  }

  private func points(_ panel: Figure.Panel) -> [Double] {
    guard case .empiricalDistribution(let values) = panel.layers[0].shape else { return [] }
    return values.values
  }

  @Test("A panel draws what an experiment with its points and its mixture would")
  func asExperiments() throws {
    let mixture = "\"mixture\": { \"components\": [{ \"weight\": 1, \"mean\": 2, \"sd\": 3 }] }"
    let sample = "\"sample\": { \"size\": 7, \"seed\": 4 }"
    let panels = try numbers(panels: ["", sample, mixture, "\(mixture), \(sample)"]).figure.panels
    let given = "\"mixture\": { \"components\": \(Self.components) }"
    let expected = [
      "\(given), \"sample\": { \"size\": 20 }", "\(given), \(sample)",
      "\(mixture), \"sample\": { \"size\": 20 }", "\(mixture), \(sample)",
    ]
    for (panel, experiment) in zip(panels, expected) {
      #expect(try points(panel) == points(shapes: shapes(experiment)))
    }
    #expect(panels.map { points($0).count } == [20, 7, 20, 7])
  }

  private func points(shapes: [Layer.Shape]) -> [Double] {
    guard case .empiricalDistribution(let values) = shapes[0] else { return [] }
    return values.values
  }

  @Test("A fit of the experiment is one to the data of each panel, and a file is read once")
  func fitOfEachPanel() throws {
    let numbers = try numbers(
      panels: [
        "", "\"data\": { \"file\": \"b.csv\", \"columns\": [\"x\"] }",
        "\"mixture\": { \"fit\": { \"components\": 2 } }",
      ],
      tables: ["a.csv": "x\n1\n2\n3\n6\n7\n", "b.csv": "x\n10\n20\n"],
      experiment: """
        "mixture": { "fit": { "components": 1 } }, "data": { "file": "a.csv", "columns": ["x"] }
        """)
    #expect(numbers.figure.panels.map(points) == [[1, 2, 3, 6, 7], [10, 20], [1, 2, 3, 6, 7]])
    let means = (0..<3).map { panel -> [Double] in
      guard case .line(let mixture) = numbers.counted[panel].points.mixture else { return [] }
      return mixture.components.map(\.mean)
    }
    #expect(means[0].count == 1 && abs(means[0][0] - 3.8) < 1e-12)
    #expect(means[1].count == 1 && abs(means[1][0] - 15) < 1e-12)
    #expect(means[2].count == 2)
  }

  @Test("What is wrong with the points of a panel is blamed on the panel that names them")
  func blame() throws {
    let problem = try #require(
      #expect(throws: ExperimentProblem.self) {
        try numbers(
          panels: ["", "\"data\": { \"file\": \"b.csv\", \"columns\": [\"y\"] }"],
          tables: ["b.csv": "x\n10\n20\n"])
      })
    #expect(
      problem.description
        == "figure.panels[1].data.columns: error: b.csv: there is no column \"y\"; the columns are "
        + "\"x\"")
  }

  @Test("Panels that show the same points have them drawn once")
  func sharedSubjects() throws {
    let sample = "\"sample\": { \"size\": 7, \"seed\": 4 }"
    let counted = try numbers(panels: ["", sample, "", sample]).counted
    #expect(counted.subjects.count == 2)
    #expect(counted.subjectOfPanel == [0, 1, 0, 1])
  }

  @Test("Points that stand in the file are drawn and fitted as those of a data file")
  func givenValues() throws {
    let values =
      "\"mixture\": { \"fit\": { \"components\": 1 } }, \"data\": { \"values\": [3, 1, 2, 8] }"
    let file = """
      "mixture": { "fit": { "components": 1 } }, "data": { "file": "a.csv", "columns": ["x"] }
      """
    #expect(try shapes(values) == shapes(file, "x\n3\n1\n2\n8\n"))
  }
}
