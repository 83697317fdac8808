import ExperimentFile
import TestSupport
import Testing

@testable import MixtureFigures

/// Errors in files that several threads read.
@Suite struct ThreadedErrorTests {
  /// A file with rows for some parts, so that threads have other rows than their neighbors.
  private static let rows = LargeTable.rows { _ in "1" }.split(separator: "\n").map(String.init)

  /// Which data are read, and how.
  private static let ways = [
    // Kept in memory, and gone through for its extent and its bars.
    #""layers": [{ "mark": "ecdf" }]"#,
    #""layers": [{ "mark": "histogram", "bins": 10 }, { "mark": "density" }]"#,
    #""layers": [{ "mark": "histogram", "bins": { "edges": [0, 1000] } }]"#,
  ]

  private func complaint(_ text: String, _ data: String, _ figure: String, workers: Int) throws
    -> ExperimentProblem?
  {
    let experiment = try Experiment.read(
      """
      { "mixture": { "components": [{ "weight": 1, "mean": 500, "sd": 300 }] },
        "data": { "file": "data.csv", "columns": ["x"]\(data) }, "figure": { \(figure) } }
      """)
    let sources = DataSources(DataSource(text, workers: workers), of: experiment)
    return #expect(throws: ExperimentProblem.self) {
      try CountedExperiment(experiment, data: sources, workers: workers)
    }
  }

  @Test(
    "An error is the first of its file, on any number of threads",
    arguments: [
      ("1 2,1", "", "\"1 2\" is not a number"), ("inf,1", "", "\"inf\" is not finite"),
      ("1e400,1", "", "\"1e400\" is not finite"), ("1e300,1", "", "1e+300 is too large"),
      ("5", "", "1 cell"), ("5,1,2", "", "3 cells"), ("\"5\"x,1", "", "after the closing quote"),
      ("5,1", #", "missing": "error""#, "a value is missing"),
      ("5,no", #", "where": [{ "column": "t", "range": [0, 2] }]"#, "\"no\" is not a number"),
    ])
  func firstOfFile(row: String, data: String, words: String) throws {
    // In the first part, in the middle, and at the end, where two rows are wrong.
    let places = [[1000], [Self.rows.count / 2, Self.rows.count - 1], [Self.rows.count - 1]]
    for (way, places) in zip(Self.ways, places) {
      var rows = Self.rows
      if data.contains("missing") { rows = rows.map { $0 == "NA,none" ? "7.5,1" : $0 } }
      for place in places { rows[place] = data.contains("missing") ? "NA,1" : row }
      let text = "x,t\n" + rows.joined(separator: "\n") + "\n"
      let problems = try [1, 2, 8].map { try complaint(text, data, way, workers: $0) }
      let first = try #require(problems[0])
      #expect(first.place?.line == places[0] + 2, "\(first)")
      #expect(first.message.contains(words), "\(first)")
      for problem in problems { #expect(problem == first) }
    }
  }
}
