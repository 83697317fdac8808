import ExperimentFile
import FigureFiles
import FuzzTargets
import TestSupport
import Testing

@testable import MixtureFigures
@testable import Plotting

/// Random figures, laid out with the font that they are drawn with.
@Suite struct LayoutSweepTests {
  private static let count = 2000
  /// How many of those that fail are shown, and how much of what is wrong with each.
  private static let shownCount = 5
  /// How many of all may have a warning that texts leave the page or meet. Those with notes at random places,
  /// with tall formulas and with long numbers at ticks are among them: without these it was 820.
  private static let mostExcused = 880

  @Test(
    "No text leaves the page, nor lies over or under another or a legend, but a warning says so")
  func sweep() async {
    let parts = 8
    let pages = await withTaskGroup(of: [SweptPage].self) { group in
      for part in 0..<parts {
        group.addTask {
          stride(from: part, to: Self.count, by: parts).map { SweptPage(RandomExperiment($0)) }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }.sorted {
        $0.experiment.number < $1.experiment.number
      }
    }
    let failures = pages.filter { !$0.problems.isEmpty }
    for page in failures.prefix(Self.shownCount) {
      let shown = page.problems.prefix(Self.shownCount).joined(separator: "\n")
      Issue.record("\(page.problems.count) problems: \(shown)\n\(page.experiment)")
    }
    #expect(failures.count == 0, "of \(Self.count) figures")
    // Many are too small for their texts, but no more than these: a warning is no way out of laying out.
    let excused = pages.count { $0.hasExcuse }
    #expect(excused <= Self.mostExcused, "of \(Self.count) figures")
  }

  @Test(
    "What leaves the page or lies over something is found, and left out where a warning names it")
  func findings() throws {
    func text(_ string: String, _ x: Double, _ y: Double, isVertical: Bool = false)
      -> DisplayList.Item
    {
      .text(
        DisplayList.TextLine(
          string, origin: Point(x: x, y: y), size: 10, isVertical: isVertical,
          color: Color(rgb: 0)))
    }
    let figure = try Experiment.read(
      Array(
        """
        { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
          "sample": { "size": 9 },
          "figure": { "layers": [{ "mark": "density", "label": "legend's" }] } }
        """.utf8), name: "e")
    let font = try Font.standard(dpi: 100)
    let numbers = try ExperimentNumbers(figure.experiment)
    var list = DisplayList(numbers.figure, measuring: font)
    let plain = LaidOutFigure(list, areas: [], warnings: [], font: font)
    #expect(plain.legends.map { $0.labels.map(\.string) } == [["legend's"]])
    #expect(plain.findings.isEmpty)
    let frame = try #require(plain.legends.first).frame
    list.items.insert(
      contentsOf: [
        text("left", -3, 200), text("above", 300, 284), text("up", 4, 230, isVertical: true),
        text("one", 200, 4), text("other", 205, 9), text("beside", 200, 270),
        text("hidden", frame.left - 10, frame.bottom + 5),
      ], at: 1)
    let found = LaidOutFigure(list, areas: [], warnings: [], font: font).findings
    #expect(
      found.map { "\($0)".split(separator: " by ")[0] } == [
        "\"left\" leaves the page", "\"above\" leaves the page", "\"up\" leaves the page",
        "\"one\" and \"other\" lie over each other", "the legend covers \"hidden\"",
      ])
    let warned = LaidOutFigure(
      list, areas: [], warnings: ["\"above\" leaves the page", "the legend has none"], font: font)
    #expect(warned.unnamedFindings.count == 4)
  }

  @Test("Experiments of the same number are the same, and all kinds have their turn")
  func repeatable() {
    #expect(RandomExperiment(7).text == RandomExperiment(7).text)
    #expect(RandomExperiment(7).text != RandomExperiment(17).text)
    let kinds = (0..<20).map { RandomExperiment($0).kind }
    #expect(Set(kinds) == Set(RandomExperiment.Kind.allCases))
  }
}

/// The page of a random experiment.
private struct SweptPage {
  let experiment: RandomExperiment
  /// What is wrong on it, in words.
  let problems: [String]
  /// Whether a warning says that texts leave the page, or meet.
  let hasExcuse: Bool

  init(_ experiment: RandomExperiment) {
    self.experiment = experiment
    do {
      let page = try laidOut(experiment)
      problems = page.unnamedFindings.map(\.description)
      hasExcuse = page.warnings.contains {
        $0.contains(" leaves the page") || $0.contains(" runs into ")
      }
    } catch {
      (problems, hasExcuse) = (["\(error)"], false)
    }
  }
}

/// The page of an experiment with the font that it is drawn with.
private func laidOut(_ experiment: RandomExperiment) throws -> LaidOutFigure {
  let read = try Experiment.read(Array(experiment.text.utf8), name: "experiment.json").experiment
  let data = experiment.table.map { DataSource(Array($0.utf8), name: "data.csv") }
  let numbers = try ExperimentNumbers(read, data: data)
  return LaidOutFigure(numbers, font: try Font.standard(dpi: read.figure.dpi))
}
