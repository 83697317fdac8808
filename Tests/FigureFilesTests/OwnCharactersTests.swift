import ExperimentFile
import Foundation
import Rendering
import TestSupport
import Testing

@testable import FigureFiles
@testable import Plotting

/// The characters that fonts are looked for before a figure is drawn.
@Suite struct OwnCharactersTests {
  /// Experiments whose figures have numbers, powers of ten and words of the program.
  private static let files = [
    "specs/convergence.json", "specs/em-steps.json", "specs/heatmap.json", "specs/pairs.json",
    "specs/two-components.json", "Tests/Fixtures/FigureFiles/page/legend-of-many-components.json",
    "Tests/Fixtures/FigureFiles/page/masses.json",
    "Tests/Fixtures/FigureFiles/page/narrow-component.json",
    "Tests/Fixtures/FigureFiles/page/tiny-values.json",
  ]

  /// The characters of a figure that its file does not have.
  private func characters(of file: URL) throws -> Set<Unicode.Scalar> {
    var source = try String(contentsOf: file, encoding: .utf8)
    source = source.replacing(#""heatmap""#, with: #""heatmap", "colorScale": "log""#)
    let experiment = try Experiment.read(Array(source.utf8), name: file.path).experiment
    let folder = file.deletingLastPathComponent().path + "/"
    let numbers = try ExperimentNumbers(
      experiment, data: DataSources(of: experiment, relativeTo: folder))
    let figure = LaidOutFigure(numbers, font: try .standard(dpi: experiment.figure.dpi))
    let drawn = figure.allTexts.map(\.string).joined()
    return Set(drawn.unicodeScalars).subtracting(source.unicodeScalars)
  }

  @Test("What the program writes by itself is among the characters that chosen fonts are asked for")
  func ownCharacters() throws {
    let known = Set(Experiment.ownCharacters.unicodeScalars)
    var found: Set<Unicode.Scalar> = []
    for name in Self.files {
      let characters = try characters(of: Repository.folder.appending(path: name))
      #expect(characters.isSubset(of: known), "\(name): \(characters.subtracting(known))")
      found.formUnion(characters)
    }
    // The figures do show a minus sign, a square, a power of ten, and where a legend is cut.
    #expect(found.isSuperset(of: "−²·…⁻".unicodeScalars), "\(found)")
  }

  @Test("Every whole number can be written in raised digits that chosen fonts are asked for")
  func raisedDigits() {
    let known = Set(Experiment.ownCharacters.unicodeScalars)
    for number in [0, -1, 1_234_567_890, Int.min] {
      #expect(known.isSuperset(of: RaisedDigits.text(number).unicodeScalars))
    }
    #expect(RaisedDigits.text(-1_234_567_890) == "⁻¹²³⁴⁵⁶⁷⁸⁹⁰")
  }
}
