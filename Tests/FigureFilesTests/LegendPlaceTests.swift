import ExperimentFile
import FigureFiles
import Foundation
import TestSupport
import Testing

@testable import Plotting

/// Legends beside those that Matplotlib 3.10.3 drew in figures of the same experiments;
/// `Tests/Fixtures/FigureFiles/legends/make_expected.py` tells how.
@Suite struct LegendPlaceTests {
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let place: String
    /// Left, bottom, width and height, in points.
    let frame: [Double]
    let entries: Int

    var testDescription: String { name }

    var expectedFrame: Rectangle {
      Rectangle(
        left: frame[0], bottom: frame[1], right: frame[0] + frame[2], top: frame[1] + frame[3])
    }
  }

  private static let folder = "FigureFiles/legends/"
  private static let cases = Result {
    try decodedFixture(folder + "expected.json", as: [Case].self)
  }

  private func experiment(_ fixture: Case) throws -> Experiment {
    let file = Repository.fixture(Self.folder + "\(fixture.name).json")
    return try Experiment.read(Array(Data(contentsOf: file)), name: fixture.name).experiment
  }

  private var path: String { Repository.fixture(Self.folder).path + "/" }

  @Test("Forty legends are where Matplotlib puts them, and as large, to 0.05 points")
  func places() throws {
    let cases = try Self.cases.get()
    #expect(cases.count == 40)
    for fixture in cases {
      let experiment = try experiment(fixture)
      let numbers = try ExperimentNumbers(
        experiment, data: DataSources(of: experiment, relativeTo: path))
      let figure = LaidOutFigure(numbers, font: try .standard(dpi: experiment.figure.dpi))
      #expect(figure.legends.count == 1, "\(fixture.name)")
      guard let legend = figure.legends.first else { continue }
      let expected = fixture.expectedFrame
      let differences = [
        legend.frame.left - expected.left, legend.frame.bottom - expected.bottom,
        legend.frame.right - expected.right, legend.frame.top - expected.top,
      ]
      #expect(
        differences.allSatisfy { abs($0) <= 0.05 },
        "\(fixture.name), \(fixture.place): \(legend.frame), not \(expected)")
      #expect(legend.entries.count { !$0.key.isEmpty } == fixture.entries, "\(fixture.name)")
    }
  }

  @Test("The pictures look as Matplotlib's do")
  func pictures() throws {
    for fixture in try Self.cases.get() {
      let drawn = try Picture(
        png: Data(experiment(fixture).data(as: .png, relativeTo: path)))
      let expected = try Picture(
        png: Data(contentsOf: Repository.fixture(Self.folder + "\(fixture.name).png")))
      let similarity = try drawn.structuralSimilarity(to: expected)
      #expect(similarity >= 0.99, "\(fixture.name), \(fixture.place)")
    }
  }
}
