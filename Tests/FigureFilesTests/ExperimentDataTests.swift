import ExperimentFile
import FigureFiles
import Foundation
import MixtureFigures
import Rendering
import TestSupport
import Testing

/// Experiments that are drawn without the command.
@Suite struct ExperimentDataTests {
  /// The folder of the experiments, with its slash.
  private static let folder = Repository.folder.appending(path: "specs").path + "/"

  private func experiment(_ name: String) throws -> Experiment {
    let bytes = try Data(contentsOf: Repository.folder.appending(path: "specs/\(name).json"))
    return try Experiment.read(Array(bytes), name: name).experiment
  }

  @Test(
    "An experiment that is read and drawn in Swift gives the committed figure, byte for byte",
    arguments: ["two", "faithful"], [FigureFormat.png, .svg])
  func committed(name: String, format: FigureFormat) throws {
    let file = Repository.folder.appending(path: "figures/\(name).\(format.rawValue)")
    for workers in [1, 2] {
      let drawn = try experiment(name).data(
        as: format, relativeTo: Self.folder, workers: workers)
      #expect(try Data(drawn) == Data(contentsOf: file))
    }
  }

  @Test("Data that are missing are named by their path, and a font by its own")
  func missingFiles() throws {
    let faithful = try experiment("faithful")
    let data = #expect(throws: FigureError.self) { try faithful.data(as: .png, relativeTo: "no/") }
    #expect(data?.description == "no/data/faithful.csv: error: no such file or directory")
    var two = try experiment("two")
    two.figure.fonts = ["none.ttf"]
    let font = #expect(throws: FigureError.self) {
      try two.data(as: .svg, relativeTo: "folder/")
    }
    #expect(font?.description.contains("folder/none.ttf") == true)
  }

  @Test("Of a file that is no theme, no line is shown")
  func strangeTheme() throws {
    let scratch = try Scratch()
    try "{ secret: words\n".write(
      to: scratch.folder.appending(path: "theme.json"), atomically: true, encoding: .utf8)
    var experiment = try experiment("two")
    experiment.figure.theme = .file("theme.json")
    let error = #expect(throws: FigureError.self) {
      try experiment.data(as: .png, relativeTo: scratch.folder.path + "/")
    }
    let text = try #require(error?.description)
    #expect(text.contains("theme.json") && !text.contains("words"), "\(text)")
  }

  @Test("An error of the experiment and of the drawing say what they hold")
  func descriptions() throws {
    var experiment = try experiment("two")
    experiment.figure.theme = .file("paper.json")
    let error = #expect(throws: FigureError.self) { try experiment.data(as: .png) }
    guard case .experiment(let problem) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.description == problem.description)
    #expect(error?.description == "paper.json: error: no such file or directory")
    let failure = RenderingError.failure(library: "FreeType", message: "out of memory")
    #expect(FigureError.rendering(failure).description == "FreeType: out of memory")
  }
}
