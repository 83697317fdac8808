import ExperimentFile
import FigureFiles
import Foundation
import TestSupport
import Testing

/// Experiments whose figures once had text off the page, or hid or told something false.
@Suite struct PageTests {
  private static let folder = "FigureFiles/page/"

  @Test("Nothing is cut off, hidden or false any more")
  func pages() throws {
    let expectations = try PageExpectation.all.get()
    #expect(expectations.count >= 40)
    for expectation in expectations {
      let problems = problems(expectation)
      #expect(
        problems.isEmpty,
        "\(expectation.name) (\(expectation.fault)): \(problems.joined(separator: "; "))")
    }
  }

  private func problems(_ expectation: PageExpectation) -> [String] {
    do {
      let file = Repository.fixture(Self.folder + "\(expectation.name).json")
      let path = Repository.fixture(Self.folder).path + "/"
      let experiment = try Experiment.read(
        Array(Data(contentsOf: file)), name: expectation.name
      ).experiment
      let numbers = try ExperimentNumbers(
        experiment, data: DataSources(of: experiment, relativeTo: path))
      let figure = LaidOutFigure(numbers, font: try .standard(dpi: experiment.figure.dpi))
      let picture = try Picture(png: Data(experiment.data(as: .png, relativeTo: path)))
      var problems = expectation.problems(
        of: figure, messages: numbers.warnings.map(\.message) + figure.warnings, picture: picture,
        dpi: experiment.figure.dpi)
      if let bytes = expectation.svgBytes {
        let size = try experiment.data(as: .svg, relativeTo: path).count
        if size > bytes { problems.append("\(size) bytes as SVG") }
      }
      return problems
    } catch {
      return ["\(error)"]
    }
  }
}
