import Foundation
import TestSupport
import Testing

@testable import ExperimentFile

@Suite struct ResolvedTextTests {
  private func experiment(_ text: String) throws -> Experiment {
    try Experiment.read(Array(text.utf8), name: "test.json").experiment
  }

  @Test("The resolved text of an experiment gives the same experiment, and the same text again")
  func roundTrip() throws {
    let files =
      jsonFiles(in: Repository.folder.appending(path: "specs"))
      + jsonFiles(in: fixtureFolder.appending(path: "valid"))
    #expect(files.count > 8)
    for file in files {
      let original = try experiment(String(contentsOf: file, encoding: .utf8))
      let resolved = try experiment(original.resolvedText)
      #expect(resolved == original, "\(file.lastPathComponent)")
      #expect(resolved.resolvedText == original.resolvedText, "\(file.lastPathComponent)")
    }
  }

  @Test("Defaults that are left out, layout and the order of keys make no difference")
  func normalForm() throws {
    let short = try experiment(
      #"{ "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 2 }] } }"#)
    let long = try experiment(
      """
      { "figure": { "dpi": 1e2, "layers": [{ "mark": "histogram", "bins": "auto" },
        { "mark": "density", "opacity": 1.0 }] },
        "sample": { "seed": 0, "size": 10000 },
        "mixture": { "components": [{ "covariance": 4, "mean": 0.0, "weight": 1 }] } }
      """)
    #expect(short.resolvedText == long.resolvedText)
    #expect(
      short.resolvedText == """
        {"mixture": {"components": [{"weight": 1.0, "mean": 0.0, "sd": 2.0}]}, \
        "sample": {"size": 10000, "seed": 0, "generator": "xoshiro256++"}, \
        "figure": {"size": [8.0, 4.0], "dpi": 100.0, \
        "margins": {"left": 0.125, "right": 0.9, "bottom": 0.11, "top": 0.88}, \
        "theme": "matplotlib", "x": {}, "y": {}, \
        "layers": [{"mark": "histogram", "bins": "auto", "normalize": "density", "opacity": 1.0}, \
        {"mark": "density", "opacity": 1.0}]}}
        """)
  }
}
