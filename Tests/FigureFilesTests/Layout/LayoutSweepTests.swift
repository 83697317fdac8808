import ExperimentFile
import FigureFiles
import TestSupport
import Testing

@testable import MixtureFigures

/// Random figures, laid out with the font that they are drawn with.
@Suite struct LayoutSweepTests {
  private static let count = 2000
  /// How many of those that fail are shown, and how much of what is wrong with each.
  private static let shownCount = 5

  @Test(
    "No text leaves the page, nor lies over or under another or a legend, but a warning says so")
  func sweep() async {
    let parts = 8
    let failures = await withTaskGroup(of: [(Int, String)].self) { group in
      for part in 0..<parts {
        group.addTask {
          stride(from: part, to: Self.count, by: parts).compactMap { number in
            let experiment = RandomExperiment(number)
            let problems = problems(of: experiment)
            guard !problems.isEmpty else { return nil }
            let shown = problems.prefix(Self.shownCount).joined(separator: "\n")
            return (number, "\(problems.count) problems: \(shown)\n\(experiment)")
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }.sorted { $0.0 < $1.0 }
    }
    for (_, text) in failures.prefix(Self.shownCount) { Issue.record("\(text)") }
    #expect(failures.count == 0, "of \(Self.count) figures")
  }

  @Test("Experiments of the same number are the same, and all kinds have their turn")
  func repeatable() {
    #expect(RandomExperiment(7).text == RandomExperiment(7).text)
    #expect(RandomExperiment(7).text != RandomExperiment(17).text)
    let kinds = (0..<20).map { RandomExperiment($0).kind }
    #expect(Set(kinds) == Set(RandomExperiment.Kind.allCases))
  }
}

/// What is wrong on the page of an experiment, in words.
private func problems(of experiment: RandomExperiment) -> [String] {
  do {
    let read = try Experiment.read(Array(experiment.text.utf8), name: "experiment.json").experiment
    let data = experiment.table.map { DataSource(Array($0.utf8), name: "data.csv") }
    let numbers = try ExperimentNumbers(read, data: data)
    let font = try Font.standard(dpi: read.figure.dpi)
    return LaidOutFigure(numbers, font: font).unnamedFindings.map(\.description)
  } catch {
    return ["\(error)"]
  }
}
