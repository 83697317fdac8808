import ExperimentFile
import Testing

@testable import MixtureFigures

@Suite("Mixtures of k-means")
struct KMeansMixtureTests {
  private func points(_ table: String, _ data: String = "") throws -> ExperimentPoints {
    try ExperimentPoints(
      Experiment.read(
        """
        { "data": { "file": "data.csv", "columns": ["x"]\(data) },
          "mixture": { "fit": { "method": "kMeans", "components": 2 } } }
        """), data: DataSource(table), workers: 2)
  }

  @Test("Components have equal weights and the mean square, in the order of the centers")
  func mixture() throws {
    let points = try points("x\n10\n12\n11\n0\n2\n")
    #expect(points.isFitted && points.fitted == nil)
    guard case .line(let mixture) = points.mixture else {
      Issue.record("no mixture of one dimension")
      return
    }
    #expect(mixture.components.map(\.mean) == [1, 11])
    #expect(mixture.components.map(\.weight) == [0.5, 0.5])
    for component in mixture.components {
      // Four points lie 1 from their center, and one on it.
      #expect(abs(component.standardDeviation - 0.8.squareRoot()) < 1e-15)
    }
    #expect(points.warnings.isEmpty)
  }

  @Test("Rounded values are taken for themselves, which is a warning")
  func rounded() throws {
    let warnings = try points("x\n0\n1\n10\n11\n", ", \"rounded\": 1").warnings
    #expect(
      warnings.map(\.message) == [
        "rounded has no effect on kMeans, which takes each value for itself"
      ])
    #expect(warnings.first?.path == ["data", "rounded"])
  }

  @Test("Where every point lies on its center there is no mixture")
  func noWidth() throws {
    let problem = try #require(throws: ExperimentProblem.self) { try points("x\n1\n1\n5\n") }
    #expect(
      problem.message
        == "every point lies on its center, and no component has a width; fewer components would do"
    )
    #expect(problem.path == ["mixture", "fit", "components"])
    let few = try #require(throws: ExperimentProblem.self) { try points("x\n1\n1\n1\n") }
    #expect(few.message.contains("1 distinct point;"))
  }
}
